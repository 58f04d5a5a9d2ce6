import { Box, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { TimeField } from './needs';
import type { TimesWritten } from './times';
import { useCaseWords } from './use-case-words';

const HINTS = {
  publishAt: 'times.empty',
  unpublishAt: 'times.never',
  dueAt: 'times.dueAt.hint',
} as const;

interface Props {
  fields: readonly TimeField[];
  written: TimesWritten;
  trouble: Partial<Record<TimeField, 'past' | 'order'>>;
  onWrite: (change: TimesWritten) => void;
}

/** Enter in a field of the edit view would save the entry. */
const keepToItself = (event: React.KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** Times that few need: behind a disclosure, open as long as something is written in them. */
export function TimeFields({ fields, written, trouble, onWrite }: Props) {
  const say = useCaseWords();
  const [opened, setOpened] = useState(false);
  const filled = fields.some((field) => written[field]);
  return (
    <Box
      tag="details"
      width="100%"
      open={opened || filled}
      onToggle={({ currentTarget }: React.SyntheticEvent<HTMLDetailsElement>) => {
        // The browser folds it by itself, whatever React holds of it.
        if (filled) currentTarget.open = true;
        setOpened(currentTarget.open);
      }}
    >
      <Box tag="summary" cursor="pointer" fontSize={2} color="neutral800">
        {say(fields.includes('dueAt') ? 'times.hearing' : 'times.publish')}
      </Box>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {fields.map((field) => (
          <Field.Root
            key={field}
            hint={say(HINTS[field])}
            error={trouble[field] && say(`times.${trouble[field]}`)}
          >
            <Field.Label>{say(`times.${field}`)}</Field.Label>
            <Field.Input
              type="datetime-local"
              style={{ fontSize: '1.3rem', paddingInline: '0.8rem' }}
              value={written[field] ?? ''}
              onKeyDown={keepToItself}
              onChange={(event) => onWrite({ [field]: event.target.value })}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        ))}
      </Flex>
    </Box>
  );
}
