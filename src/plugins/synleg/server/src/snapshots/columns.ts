import type { Mapped } from '../presentation/content/content';
import { alphabetical, searchable } from '../presentation/search';
import { NEVER, NO_POSITION } from './rows';
import { setText, tag } from './set-text';

const tags = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(tag) : [];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * What lists filter and sort by, taken from the public content: any theme that has a field of that name is found by it.
 * @param firstAt the instant of the first publication
 */
export function columnsOf({ content, words }: Mapped, title: string, firstAt: Date) {
  return {
    sortTitle: alphabetical(title),
    searchText: searchable([title, ...words]),
    kind: text(content.kind),
    losTopics: setText(tags(content.losTopics)),
    position: typeof content.position === 'number' ? content.position : NO_POSITION,
    dated: text(content.publishedOn) ?? firstAt.toISOString(),
    closesAt: text(content.deadline) ?? NEVER,
  };
}
