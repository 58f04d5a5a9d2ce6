import { dataOf, get, type ThemeAnswer } from '../../delivery/public';
import type { Place } from './places';

/** What the public reads of the story: its lead, or nothing. */
export async function publicLead({ presentation, language, texts }: Place): Promise<unknown> {
  const theme = await dataOf<ThemeAnswer>(
    get(`/presentations/${presentation}/stories?locale=${language}`),
  );
  return theme.items.find(({ title }) => title === texts.title)?.content['lead'];
}
