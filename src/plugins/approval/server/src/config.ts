import { z } from '@strapi/utils';
import { FOUR_EYES } from '../../shared/vocabulary';

const config = z.strictObject({ fourEyes: z.enum(FOUR_EYES) });

/** Checks what `config/plugins.ts` says about this plugin. @throws Error that says what may stand there */
export function checkConfig(values: unknown): void {
  const parsed = config.safeParse(values);
  if (!parsed.success)
    throw new Error(`Configuration of the plugin approval: ${parsed.error.message}`);
}
