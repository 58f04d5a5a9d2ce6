import type { Definitions } from '../presentation/json-schema/json-schema';
import type { Theme } from '../presentation/schema';
import type { Reader } from '../snapshots/reader';

/** What the routes work with. */
export interface DeliveryContext {
  reader: Reader;
  /** all locales of the installation, the default one first */
  locales: readonly string[];
  themes: readonly Theme[];
  /** what a unit may be: the values of its `kind` */
  unitKinds: readonly string[];
  /** JSON Schemas of all that is delivered, by name */
  definitions: Definitions;
  /** what package.json says of this product */
  product: { version: string; license: string };
  /** what links of this server begin with */
  publicUrl: string;
  now: Date;
  /** the document that was last public under a slug; scope is the municipality of a unit */
  formerOwner(uid: string, scope: string | null, slug: string): Promise<string | null>;
}

export const defaultLocale = (context: DeliveryContext): string => context.locales[0] ?? 'nn';
