import type { Core } from '@strapi/strapi';
import type { Transition } from 'strapi-plugin-approval/strapi-server';
import { withoutUnit } from '../errors';
import { publishFiles } from '../images/publish';
import { toContent } from '../presentation/content/content';
import type { Mapped } from '../presentation/content/content';
import { filesIn } from '../presentation/content/files-in';
import { slugOf, titleOf } from '../presentation/title';
import { themesOf } from '../themes';
import { UNIT } from './rows';
import { componentsOf, schemaOf } from './schemas';

const idOf = (relation: unknown): string | null => {
  const id = (relation as { documentId?: unknown } | null | undefined)?.documentId;
  return typeof id === 'string' ? id : null;
};

/** Only entries and units are ever shown as the target of a relation; the unit of an entry is told beside its content. */
function withoutHidden(strapi: Core.Strapi, mapped: Mapped): Mapped {
  const isPublic = (uid: string) => uid === UNIT || themesOf(strapi).byUid(uid) !== undefined;
  const references = mapped.references.filter(
    ({ uid, path }) => isPublic(uid) && !(path.length === 1 && path[0] === 'unit'),
  );
  return { ...mapped, references };
}

/**
 * What the public may see of a draft that is being published; copies its files to their public places.
 * @throws `synleg.file_missing`, `synleg.picture_unreadable`, `synleg.file_not_approved`
 */
export async function publicForm(
  strapi: Core.Strapi,
  { key, draft: { document, fileDigests } }: Transition,
): Promise<Mapped> {
  const schema = schemaOf(strapi, key.uid);
  const components = componentsOf(strapi);
  const used = filesIn(document, schema, components);
  const files = await publishFiles(strapi.dirs.static.public, used, fileDigests);
  return withoutHidden(strapi, toContent(document, schema, components, files));
}

/** What it is called, and where it stands. Of a unit that is itself; its entries are found under its municipality. */
export function identityOf(strapi: Core.Strapi, { key, draft: { document } }: Transition) {
  const theme = themesOf(strapi).byUid(key.uid) ?? null;
  const title = titleOf(document, schemaOf(strapi, key.uid), theme, key.locale);
  const named = { theme: theme?.key ?? null, title, slug: slugOf(document, theme) };
  if (key.uid === UNIT) {
    return { ...named, unitId: key.documentId, municipalityId: idOf(document.municipality) };
  }
  const unitId = idOf(document.unit);
  if (unitId === null) throw withoutUnit();
  return { ...named, unitId };
}
