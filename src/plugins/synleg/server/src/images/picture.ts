import sharp from 'sharp';

const PLACEHOLDER_SIDE = 16;
const MOST_REMEMBERED = 1_000;

/** Width and height in pixels as a viewer sees them, and what to show while the picture loads. */
export interface Measured {
  width: number;
  height: number;
  placeholder: string;
}

/** By content address, so never out of date. A picture is published again with every language and revision. */
const remembered = new Map<string, Measured>();

function remember(address: string, measured: Measured): Measured {
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
  remembered.set(address, measured);
  return measured;
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

/**
 * Measures a picture.
 * @param address the content address of the bytes
 * @throws what sharp throws when the bytes are no picture
 */
export async function measure(address: string, bytes: Buffer): Promise<Measured> {
  const known = remembered.get(address);
  if (known) return known;
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  return remember(address, { width, height, placeholder: await placeholderOf(bytes) });
}
