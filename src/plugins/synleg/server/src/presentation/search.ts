/** Text as it is compared in searches: lower case, one space between words. Databases disagree on Æ, Ø and Å. */
export const searchable = (words: readonly string[]): string =>
  words.join(' ').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const LAST_LETTERS: Record<string, string> = { æ: 'zza', ä: 'zza', ø: 'zzb', ö: 'zzb', å: 'zzc' };

/** A key that puts titles in Norwegian and Danish alphabetical order (… z æ ø å) whatever the database compares by. */
export const alphabetical = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => LAST_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
