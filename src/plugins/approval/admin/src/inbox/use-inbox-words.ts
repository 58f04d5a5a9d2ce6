import { useWords } from '../words';
import { words } from './words';

/** The words of the inbox, in the reader's language. */
export const useInboxWords = () => useWords(words);
export type InboxWords = ReturnType<typeof useInboxWords>;
