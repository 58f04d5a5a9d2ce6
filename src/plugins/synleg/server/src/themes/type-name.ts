import { z } from '@strapi/utils';
import type { Language } from '../../../shared/languages';
import type { Model } from '../schema/model';

const named = z.object({
  names: z.object({ nn: z.string(), nb: z.string(), da: z.string(), en: z.string() }),
});

/** What a content type is called in a language, as its schema declares it; null when it declares nothing. */
export function typeNameIn(model: Model | undefined, language: Language): string | null {
  const declared = named.safeParse(model?.pluginOptions?.synleg);
  return declared.success ? declared.data.names[language] : null;
}
