/** A file as Strapi's media library keeps it: the fields that matter for a public copy. */
export interface StoredFile {
  id: number;
  url: string;
  name?: string | null;
  ext?: string | null;
  mime?: string | null;
  size?: number | null;
  width?: number | null;
  height?: number | null;
  alternativeText?: string | null;
  caption?: string | null;
  formats?: Record<string, { url: string; width?: number; mime?: string }> | null;
}

/** One size of an image, at its content-addressed place. */
export interface ImageSource {
  src: string;
  width: number;
  type: string;
}

/** A file at its content-addressed place; `image` only where it can be shown as a picture. */
export interface PublishedFile {
  src: string;
  type: string;
  /** bytes */
  size: number;
  image?: { width: number; height: number; sources: ImageSource[]; placeholder: string };
}

/** Published copies by the address that the media library knows the file under. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** A picture as it is delivered. */
export interface PublicImage {
  src: string;
  width: number;
  height: number;
  alt: string;
  decorative: boolean;
  caption?: string;
  credit?: string;
  sources: ImageSource[];
  placeholder: string;
}

/** Is this value, found in a draft, a row of the media library? */
export const isStoredFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' && value !== null && typeof (value as StoredFile).url === 'string';

interface ImageWords {
  alt?: string | null;
  decorative?: boolean | null;
  caption?: string | null;
  credit?: string | null;
}

/** A picture with its words, or undefined when there is no published picture behind the file. */
export function publicImage(
  file: PublishedFile | undefined,
  words: ImageWords,
): PublicImage | undefined {
  if (!file?.image) return undefined;
  const alt = words.decorative ? '' : (words.alt ?? '');
  return {
    src: file.src,
    width: file.image.width,
    height: file.image.height,
    alt,
    decorative: words.decorative ?? false,
    ...(words.caption ? { caption: words.caption } : {}),
    ...(words.credit ? { credit: words.credit } : {}),
    sources: file.image.sources,
    placeholder: file.image.placeholder,
  };
}
