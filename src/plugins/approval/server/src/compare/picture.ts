import type { Picture } from '../../../shared/difference';
import type { ShownFile } from '../kept-revisions/files';
import { PREVIEW_PATH } from '../kept-revisions/preview-path';

/** A file as a canonical content has it. */
export interface CanonicalFile {
  sha256: string;
  alt?: string;
  caption?: string;
}

/** A file with its name and look at the time it was shown. */
export function pictureOf(file: CanonicalFile, shown: ReadonlyMap<string, ShownFile>): Picture {
  const known = shown.get(file.sha256);
  return {
    sha256: file.sha256,
    name: known?.name ?? null,
    mime: known?.mime ?? null,
    alt: file.alt ?? null,
    caption: file.caption ?? null,
    preview: known?.mime.startsWith('image/') ? `${PREVIEW_PATH}/${file.sha256}` : null,
  };
}
