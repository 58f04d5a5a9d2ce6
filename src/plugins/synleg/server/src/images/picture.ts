import sharp from 'sharp';

const PLACEHOLDER_SIDE = 16;

/** A tiny blurred picture as a data address, some hundred bytes, to show while the real one loads. */
async function placeholderOf(bytes: Buffer): Promise<string> {
  const tiny = await sharp(bytes)
    .autoOrient()
    .resize(PLACEHOLDER_SIDE, PLACEHOLDER_SIDE, { fit: 'inside' })
    .blur(1)
    .webp({ quality: 40 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}

/** Width and height in pixels as a viewer sees them, and the placeholder. @throws what sharp throws for no picture */
export async function measure(bytes: Buffer) {
  const { autoOrient } = await sharp(bytes).metadata();
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    placeholder: await placeholderOf(bytes),
  };
}
