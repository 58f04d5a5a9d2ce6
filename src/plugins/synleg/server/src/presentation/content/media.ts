import type { PublicImage, PublishedFiles, StoredFile } from '../file';
import { isStoredFile, publicImage } from '../file';

/** The two components whose public form is more than their fields. */
export const IMAGE = 'shared.image';
export const DOCUMENT = 'shared.document';

/** A file to download, as it is delivered. */
export interface PublicDocument {
  title: string;
  src: string;
  type: string;
  size: number;
}

type Fields = Readonly<Record<string, unknown>>;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const published = (value: unknown, files: PublishedFiles) =>
  isStoredFile(value) ? files.get(value.url) : undefined;

/** A `shared.image` component, or undefined while it has no picture. */
export const imageOf = (fields: Fields, files: PublishedFiles): PublicImage | undefined =>
  publicImage(published(fields.file, files), {
    alt: word(fields.alt),
    decorative: fields.decorative === true,
    caption: word(fields.caption),
    credit: word(fields.credit),
  });

function documentFor(file: StoredFile, title: string, files: PublishedFiles) {
  const copy = files.get(file.url);
  return copy ? { title, src: copy.src, type: copy.type, size: copy.size } : undefined;
}

/** A `shared.document` component, or undefined while it has no file. */
export function documentOf(fields: Fields, files: PublishedFiles): PublicDocument | undefined {
  if (!isStoredFile(fields.file)) return undefined;
  return documentFor(fields.file, word(fields.title) ?? fields.file.name ?? '', files);
}

/** A file that stands in a field of its own: a picture where it is one, else something to download. */
export function fileOf(
  value: unknown,
  files: PublishedFiles,
): PublicImage | PublicDocument | undefined {
  if (!isStoredFile(value)) return undefined;
  const alt = value.alternativeText ?? '';
  const picture = { alt, decorative: alt === '', caption: value.caption };
  return (
    publicImage(files.get(value.url), picture) ??
    documentFor(value, value.caption ?? value.name ?? '', files)
  );
}
