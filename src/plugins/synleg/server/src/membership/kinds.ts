import { MEMBERSHIP, MUNICIPALITY, UNIT } from './vocabulary';

/** What a content type is to memberships; null is none of their business. */
export type Kind = 'entry' | 'unit' | 'municipality' | 'membership' | null;

/** The part of a schema that says what it is. */
export interface Schema {
  uid: string;
  pluginOptions?: object;
}

const isTheme = ({ pluginOptions }: Schema): boolean => {
  const options = pluginOptions as { synleg?: { theme?: unknown } } | undefined;
  return options?.synleg?.theme !== undefined;
};

/** Themes are declared in their schema, so a twelfth is guarded without a word here. */
export function kindOf(schema: Schema | undefined): Kind {
  switch (schema?.uid) {
    case undefined:
      return null;
    case UNIT:
      return 'unit';
    case MUNICIPALITY:
      return 'municipality';
    case MEMBERSHIP:
      return 'membership';
    default:
      return schema && isTheme(schema) ? 'entry' : null;
  }
}
