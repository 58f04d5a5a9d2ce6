const digitsOf = (text: string): number[] => Array.from(text, Number);

const weighted = (digits: number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Spaces make a number easier to read and say nothing. */
export const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0]/g, '');

/**
 * Norwegian organisation number: 9 digits, the last a control digit by modulus 11 with weights 3 2 7 6 5 4 3 2
 * (Brønnøysundregistra).
 */
export function isNorwegianOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const digits = digitsOf(text);
  const control = (11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return control === digits[8];
}

/** Danish CVR number: 8 digits whose sum with weights 2 7 6 5 4 3 2 1 is divisible by 11 (Erhvervsstyrelsen). */
export function isDanishOrganisationNumber(text: string): boolean {
  return /^[1-9]\d{7}$/.test(text) && weighted(digitsOf(text), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
