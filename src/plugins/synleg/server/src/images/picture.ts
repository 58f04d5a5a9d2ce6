import sharp from 'sharp';

const PLACEHOLDER_SIDE = 16;
const MOST_REMEMBERED = 1_000;

/** Width and height in pixels as a viewer sees them, and what to show while the picture loads. */
export interface Measured {
  width: number;
  height: number;
  placeholder: string;
}

/** The bytes are no picture that can be shown; `cause` is what sharp said, where it was sharp who said so. */
export class NoPicture extends Error {}

/** By digest, so never out of date: a picture is published again with every language and revision. Null is none. */
const remembered = new Map<string, Measured | null>();

function remember(digest: string, measured: Measured | null): void {
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
  remembered.set(digest, measured);
}

/** A tiny blurred picture as a data address, some hundred bytes. */
async function placeholderOf(bytes: Buffer): Promise<string> {
  const tiny = await sharp(bytes)
    .autoOrient()
    .resize(PLACEHOLDER_SIDE, PLACEHOLDER_SIDE, { fit: 'inside' })
    .blur(1)
    .webp({ quality: 40 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}

/** What sharp's readers say of bytes that are none of theirs, cut short, or too large to be unpacked. */
const UNREADABLE =
  /^Input (?:buffer|image)\b|unsupported|corrupt|premature end|read error|^(?:source|heif|webp|tiff|gif|\w+load\w*):/im;

/** Of what sharp threw, that which only says what the bytes are becomes `NoPicture`; a failure of the machine stays one. */
export function asNoPicture(error: unknown): unknown {
  const known = error instanceof Error && UNREADABLE.test(error.message);
  return known ? new NoPicture('No picture that sharp can read.', { cause: error }) : error;
}

async function look(bytes: Buffer): Promise<Measured> {
  const { autoOrient, format } = await sharp(bytes).metadata();
  // sharp draws these, but what it draws is not what a browser runs
  if (format === 'svg') throw new NoPicture('A drawing, not a picture.');
  const { width, height } = autoOrient;
  return { width, height, placeholder: await placeholderOf(bytes) };
}

/**
 * Measures a picture.
 * @param digest SHA-256 of the bytes
 * @throws NoPicture when the bytes are no raster picture that can be read
 */
export async function measure(digest: string, bytes: Buffer): Promise<Measured> {
  const known = remembered.get(digest);
  if (known) return known;
  if (known === null) throw new NoPicture('Known to be no picture.');
  try {
    const measured = await look(bytes);
    remember(digest, measured);
    return measured;
  } catch (error) {
    const cause = error instanceof NoPicture ? error : asNoPicture(error);
    if (cause instanceof NoPicture) remember(digest, null);
    throw cause;
  }
}
