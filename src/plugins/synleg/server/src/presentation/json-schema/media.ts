import type { PublicDocument } from '../content/media';
import type { ImageSource, PublicImage } from '../file';
import type { Definitions } from './json-schema';
import { ref } from './json-schema';
import { always, listOf, objectOf, sometimes } from './object';
import { TEXT, URI } from './words';

const pixels = always({ type: 'integer', minimum: 1, description: 'In pixels.' });
const mediaType = always({ ...TEXT, description: 'The media type.', examples: ['image/jpeg'] });
const address = always({
  ...URI,
  description: 'Contains a hash of the bytes: another file has another address.',
});

/** Pictures, and files to download. */
export const MEDIA: Definitions = {
  Image: objectOf<PublicImage>({
    src: address,
    width: pixels,
    height: pixels,
    alt: always({ ...TEXT, description: 'What the picture shows; empty where it decorates.' }),
    decorative: always({ type: 'boolean' }),
    caption: sometimes({ ...TEXT, minLength: 1 }),
    credit: sometimes({ ...TEXT, minLength: 1 }),
    sources: always(listOf(ref('ImageSource'))),
    placeholder: always({ ...URI, description: 'A tiny picture to show meanwhile, as data.' }),
  }),
  ImageSource: objectOf<ImageSource>({ src: address, width: pixels, type: mediaType }),
  Document: objectOf<PublicDocument>({
    title: always(TEXT),
    src: address,
    type: mediaType,
    size: always({ type: 'integer', minimum: 0, description: 'In bytes.' }),
  }),
};
