import { useWords } from '../words';
import { words } from './words';

/** The words of a case, in the reader's language. */
export const useCaseWords = () => useWords(words);
export type CaseWords = ReturnType<typeof useCaseWords>;
