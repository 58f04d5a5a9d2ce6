import type { Worded } from '../../../shared/languages';
import { useLanguage } from '../words';

/** What a schema says about a field, in the reader's language. */
export const Hint = ({ words }: { words: Worded }) => <>{words[useLanguage()]}</>;
