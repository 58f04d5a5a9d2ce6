/**
 * Snapshots hold `synleg-media:<name>`, not an address of this server: they are immutable, and the address that the
 * public reaches the server under is not.
 */
export const MEDIA_SCHEME = 'synleg-media:';
export const MEDIA_FOLDER = 'media';
/** Where the local upload provider keeps its files, below the public folder. */
export const UPLOADS = 'uploads';

/** Writes public addresses over the stored ones, in any text that holds them. */
export const withPublicAddresses = (text: string, publicUrl: string): string =>
  text.replaceAll(MEDIA_SCHEME, `${publicUrl.replace(/\/+$/, '')}/${MEDIA_FOLDER}/`);

/** Endings that browsers may show; anything else (pages, scripts, drawings with scripts in them) is offered as bytes, since it would run as ours. */
const SERVED_AS_THEY_ARE = new Set(
  'jpg jpeg png gif webp avif pdf csv txt doc docx xls xlsx ppt pptx odt ods odp zip mp3 mp4 webm'.split(
    ' ',
  ),
);

/** The ending of a public copy. @param ending as the media library has it, with the dot */
export function safeEnding(ending: string): string {
  const plain = ending.replace(/^\./, '').toLowerCase();
  return SERVED_AS_THEY_ARE.has(plain) ? plain : 'bin';
}

/**
 * The name of a file in the upload folder, by its address in the media library; null when it is not there. Addresses in
 * rich text are written by editors: nothing outside the upload folder may ever be copied into the public one.
 */
export function uploadName(address: string): string | null {
  const match = /^(?:https?:\/\/[^/]+)?\/uploads\/([A-Za-z0-9_-][A-Za-z0-9._-]*)$/.exec(address);
  return match?.[1] ?? null;
}
