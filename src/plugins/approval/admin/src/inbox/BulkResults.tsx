import { Flex, Typography } from '@strapi/design-system';
import { type BulkAction, idOf } from './bulk';
import type { BulkItem, BulkState } from './use-bulk';
import { type InboxWords, useInboxWords } from './use-inbox-words';

interface Props {
  action: BulkAction;
  items: readonly BulkItem[];
  running: boolean;
}

const COLOURS = {
  waiting: 'neutral600',
  running: 'primary700',
  done: 'success700',
  skipped: 'neutral700',
  refused: 'danger700',
} as const satisfies Record<BulkState['kind'], string>;

function told(state: BulkState, action: BulkAction, say: InboxWords): string {
  switch (state.kind) {
    case 'waiting':
      return say('bulk.state.waiting');
    case 'running':
      return say('bulk.state.running');
    case 'done':
      return say(`bulk.state.done.${action}`);
    case 'skipped':
      return say('bulk.state.skipped');
    case 'refused':
      return state.reason ?? say('bulk.unreachable');
  }
}

/** What came of each case, and of all together. */
export function BulkResults({ action, items, running }: Props) {
  const say = useInboxWords();
  const count = (...kinds: BulkState['kind'][]) =>
    items.filter(({ state }) => kinds.includes(state.kind)).length;
  const done = count('done');
  const left = count('refused', 'skipped');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status" fontWeight="bold">
        {running
          ? say('bulk.progress', { done: done + left, count: items.length })
          : say('bulk.finished', { done, refused: left })}
        {!running && left > 0 && ` ${say('bulk.kept')}`}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {items.map(({ one, state }) => (
          <li key={idOf(one)}>
            <Typography tag="p" fontWeight="bold">
              {one.title || say('inbox.untitled')}
            </Typography>
            <Typography tag="p" textColor={COLOURS[state.kind]}>
              {told(state, action, say)}
            </Typography>
          </li>
        ))}
      </Flex>
    </Flex>
  );
}
