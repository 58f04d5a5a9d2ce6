import type { Mapped } from '../presentation/content/content';
import { alphabetical, searchable } from '../presentation/search';
import { NEVER, NO_POSITION, setText } from './rows';

/** A tag in a filter is compared without regard to upper and lower case. */
export const tag = (text: string): string => text.trim().toLowerCase();

const tags = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(tag) : [];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * What lists filter and sort by, taken from the public content: any theme that has a field of that name is found by it.
 * @param at the instant of publication
 */
export function columnsOf({ content, words }: Mapped, title: string, at: Date) {
  return {
    title,
    sortTitle: alphabetical(title),
    searchText: searchable([title, ...words]),
    kind: text(content.kind),
    losTopics: setText(tags(content.losTopics)),
    position: typeof content.position === 'number' ? content.position : NO_POSITION,
    dated: text(content.publishedOn) ?? at.toISOString(),
    closesAt: text(content.deadline) ?? NEVER,
  };
}
