/** Strapi's Blocks, cut down to what is delivered. Whatever is not named here never leaves the house. */
export interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;

export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItem | List)[];
}
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'code'; language?: string; children: Text[] }
  | List;
