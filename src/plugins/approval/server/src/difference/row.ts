/** Fields of an entry or of a list item, in canonical form. */
export type Row = Readonly<Record<string, unknown>>;
