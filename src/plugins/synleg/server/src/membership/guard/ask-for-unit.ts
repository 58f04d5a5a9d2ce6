import type { Work } from './work';

type Populate = Record<string, unknown>;

const isRecord = (value: unknown): value is Populate =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * After a save the Content Manager asks for the number of related units instead of the unit. Then it cannot see that
 * the person may read the entry, and answers with an empty one.
 */
export function askForUnit({ params }: Work): void {
  const { populate } = params;
  if (isRecord(populate) && isRecord(populate.unit) && 'count' in populate.unit) {
    params.populate = { ...populate, unit: true };
  }
}
