/** @typedef {import('./first-broken.mjs').Break} Break */

/** @type {Record<Break['reason'], string>} */
const SENTENCES = {
  changed: 'was changed after it was written',
  replaced: 'was replaced: what follows it belongs to another',
  missing: 'is missing: another stands in its place',
  out_of_order: 'stands where another belongs',
  detached: 'does not follow what should be before it',
  cut_off: 'is missing: the log was cut off before it',
  beyond_head: 'stands after the end of the log',
  text_changed: 'has a name or comment beside it that it was not written with',
  other_than_witness: 'is not the one that the earlier head names',
  unreadable: 'cannot be read: its line is no record',
  head_missing: 'cannot be told from a missing one: nothing says where the log ends',
};

/** What is wrong, in a plain sentence. @param {Break} found */
export const inWords = ({ sequence, reason }) => `record ${sequence} ${SENTENCES[reason]}`;
