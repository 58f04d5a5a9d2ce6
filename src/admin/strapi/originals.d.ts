declare module 'original:hooks/useMenu.mjs' {
  interface Link {
    to: string;
  }
  export interface Menu {
    generalSectionLinks: Link[];
  }
  export function useMenu(updateOffered: boolean, environment?: string): Menu;
}
