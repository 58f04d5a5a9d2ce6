import { z } from '@strapi/utils';
import { FOUR_EYES, LANGUAGES } from '../../shared/vocabulary';

const timeZone = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}, 'must be the name of a time zone, such as Europe/Oslo');

const config = z.strictObject({
  fourEyes: z.enum(FOUR_EYES),
  language: z.enum(LANGUAGES),
  remindAfterDays: z.number().min(1).max(365),
  remindBeforeHours: z.number().min(1).max(720),
  digestHour: z.int().min(0).max(23),
  timeZone,
});

/** Checks what `config/plugins.ts` says about this plugin. @throws Error that says what may stand there */
export function checkConfig(values: unknown): void {
  const parsed = config.safeParse(values);
  if (!parsed.success)
    throw new Error(`Configuration of the plugin approval: ${parsed.error.message}`);
}
