const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const joined = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map(capital)
    .join('');

/** The name of a theme's entries: `core-story` is `CoreStoryEntry`. */
export const entryName = (theme: string): string => `${joined(theme)}Entry`;

/** The name of what a theme's entries hold: `core-story` is `CoreStoryContent`. */
export const contentName = (theme: string): string => `${joined(theme)}Content`;

/** The name of a component: `shared.address` is `Address`, `jobs.salary` is `JobsSalary`. */
export const componentName = (uid: string): string => joined(uid.replace(/^shared\./, ''));
