const BETWEEN = '|';

/** A member as it stands in a set. */
const member = (text: string): string => text.replaceAll(BETWEEN, ' ');

/**
 * Members of a set → the text that the database keeps, so that `like` finds a member on every database: `['nn', 'en']`
 * is `|nn|en|`, and the empty set is empty.
 */
export const setText = (members: Iterable<string>): string => {
  const kept = [...new Set(members)].map(member).filter((text) => text !== '');
  return kept.length > 0 ? `${BETWEEN}${kept.join(BETWEEN)}${BETWEEN}` : '';
};

export const setMembers = (text: string): string[] => text.split(BETWEEN).filter(Boolean);

/** What to look for with `$contains` in a set's text. */
export const memberText = (text: string): string => `${BETWEEN}${member(text)}${BETWEEN}`;

/** A tag is compared without regard to capitals. */
export const tag = (text: string): string => text.normalize('NFC').trim().toLowerCase();
