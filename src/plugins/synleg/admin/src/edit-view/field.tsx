import type { ReactNode } from 'react';
import type { DeclaredAttribute } from '../../../shared/declared';
import { Hint } from './hint';

/** A field of the edit view, as far as this plugin changes it. */
export interface FormField {
  attribute: DeclaredAttribute & { maxLength?: number };
  hint?: ReactNode;
  labelAction?: ReactNode;
}

/** A limit that the hint names need not be said twice; one that nobody reaches need not be said at all. */
function withoutSpokenLimit({ maxLength, ...attribute }: FormField['attribute']) {
  const hint = attribute.pluginOptions?.synleg?.hint;
  const silent = maxLength === undefined || maxLength === ORDINARY;
  const spoken = hint?.en.replaceAll(',', '').includes(String(maxLength)) === true;
  return silent || spoken ? attribute : { ...attribute, maxLength };
}

/** The length that every short text has. */
const ORDINARY = 255;

/**
 * The field with its hint in the reader's language, and without the mark that says "translated": here every field is.
 */
export function calmField(field: FormField): FormField {
  const hint = field.attribute.pluginOptions?.synleg?.hint;
  return {
    ...field,
    attribute: withoutSpokenLimit(field.attribute),
    hint: hint ? <Hint words={hint} /> : field.hint,
    labelAction: undefined,
  };
}
