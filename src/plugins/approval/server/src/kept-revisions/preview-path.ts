/** Where a small picture is fetched, followed by the SHA-256 of its file. */
export const PREVIEW_PATH = '/approval/revisions/images';
