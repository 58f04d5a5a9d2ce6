import { useWords } from '../words';
import { words } from './words';

/** The words of notices and outbox, in the reader's language. */
export const useNoticeWords = () => useWords(words);
