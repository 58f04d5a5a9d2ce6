/** Folders of the public folder that hold what people uploaded. */
const UPLOADED = /^\/(uploads|media)\//;
const SHOWN_IN_PLACE = /\.(jpe?g|png|webp|avif|gif|pdf|mp4)$/i;

/**
 * The headers with which an uploaded file does nothing but show itself: no script, no form, no access to the session of
 * whoever opens it. What a browser need not show is saved instead.
 * @param path of the request, for example `/uploads/plan.pdf`
 * @returns null for anything that is not an uploaded file
 */
export function inertHeaders(path: string): Record<string, string> | null {
  if (!UPLOADED.test(path)) return null;
  return {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(SHOWN_IN_PLACE.test(path) ? {} : { 'Content-Disposition': 'attachment' }),
  };
}
