import type { Group } from '../schema/walk';
import { withoutSpaces } from './numbers';

/**
 * Takes the spaces out of numbers that people copy with spaces in them. It changes the values that were sent, in
 * place: what is stored, compared and delivered is the bare number.
 */
export function tidy(groups: readonly Group[]): void {
  for (const { values, fields } of groups) {
    for (const { name, attribute, value } of fields) {
      const isNumber = attribute.pluginOptions?.synleg?.format === 'organisation_number';
      if (isNumber && typeof value === 'string')
        Object.assign(values, { [name]: withoutSpaces(value) });
    }
  }
}
