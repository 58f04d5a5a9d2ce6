import sharp from 'sharp';
import { draw } from './catalogue';
import { MARK_NAMES, type PictureName } from './names';

export interface RenderedPicture {
  fileName: string;
  mime: 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

/** The picture as a file: a sign as PNG, for it has no background; everything else as JPEG. */
export async function render(name: PictureName): Promise<RenderedPicture> {
  const image = sharp(Buffer.from(draw(name)));
  if (MARK_NAMES.some((mark) => mark === name)) {
    return {
      fileName: `${name}.png`,
      mime: 'image/png',
      bytes: await image.png({ palette: true }).toBuffer(),
    };
  }
  return {
    fileName: `${name}.jpg`,
    mime: 'image/jpeg',
    bytes: await image.jpeg({ quality: 86 }).toBuffer(),
  };
}
