import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publishFiles } from '../images/publish';
import type { PublishedFile, PublishedFiles, StoredFile } from '../presentation/file';

/** A save of this municipality, by a person who can be told what is wrong; or all of them, at boot and after imports. */
export type Occasion = 'save' | 'all';

type Kept = Readonly<Record<string, PublishedFile | null>>;

const isAboutTheFile = (error: unknown): error is Error => error instanceof errors.ApplicationError;

/**
 * A file that was copied before stays as it was copied: nobody has chosen the bytes that lie in its place since. Without
 * an approval, choosing a file is what makes it public.
 */
async function keep(
  strapi: Core.Strapi,
  file: StoredFile,
  former: Kept,
  occasion: Occasion,
): Promise<PublishedFile | null> {
  const known = former[file.id];
  if (known) return known;
  try {
    const copies = await publishFiles(strapi.dirs.static.public, [file], 'unchecked');
    return copies.get(file.url) ?? null;
  } catch (error) {
    const chosenNow = occasion === 'save' && known === undefined;
    if (chosenNow || !isAboutTheFile(error)) throw error;
    strapi.log.warn(`A municipality is shown without a file: ${error.message}`);
    return null;
  }
}

/**
 * The public copies of a municipality's files: those from before, and new ones of files that were chosen since.
 * @param former what became of its files before, by file id
 * @returns `byUrl` for putting its content together, `files` to be kept for next time
 * @throws `synleg.file_missing`, `synleg.picture_unreadable` for a file that this save has chosen
 */
export async function keepFiles(
  strapi: Core.Strapi,
  used: readonly StoredFile[],
  former: Kept,
  occasion: Occasion,
): Promise<{ byUrl: PublishedFiles; files: Kept }> {
  const byUrl = new Map<string, PublishedFile>();
  const files: Record<string, PublishedFile | null> = {};
  for (const file of used) {
    const copy = await keep(strapi, file, former, occasion);
    files[file.id] = copy;
    if (copy) byUrl.set(file.url, copy);
  }
  return { byUrl, files };
}
