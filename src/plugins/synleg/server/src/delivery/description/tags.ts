/** Under what the routes are sorted in the description. */
export const TAGS = [
  { name: 'Municipalities', description: 'Who owns the units.' },
  { name: 'Presentations', description: 'What a unit tells about itself, theme by theme.' },
  { name: 'Entries', description: 'Entries across units, and each alone.' },
  { name: 'Changes', description: 'What has changed, for sites that keep a copy.' },
  { name: 'Description', description: 'This API, described for machines.' },
] as const;
export type Tag = (typeof TAGS)[number]['name'];
