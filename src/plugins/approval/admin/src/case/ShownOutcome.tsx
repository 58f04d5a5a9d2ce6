import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { Action } from '../../../shared/vocabulary';
import type { Outcome } from './outcome';
import { useCaseWords } from './use-case-words';

const LOOKS = {
  done: { background: 'success100', text: 'success700', role: 'status' },
  refused: { background: 'danger100', text: 'danger700', role: 'alert' },
} as const;

interface Props {
  outcome: Outcome;
  /** the version on the screen: an older outcome cannot be undone any more */
  version: number;
  busy: boolean;
  onUndo: (action: Action) => void;
}

/** What came of an action. It takes the focus, because the button that had it may be gone. */
export function ShownOutcome({ outcome, version, busy, onUndo }: Props) {
  const say = useCaseWords();
  const element = useRef<HTMLDivElement>(null);
  const looks = LOOKS[outcome.kind];
  const undo = outcome.version === version ? outcome.undo : null;

  useEffect(() => element.current?.focus(), [outcome]);

  return (
    <Box
      ref={element}
      tabIndex={-1}
      role={looks.role}
      background={looks.background}
      padding={3}
      hasRadius
      width="100%"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="omega" textColor={looks.text}>
          {outcome.text}
        </Typography>
        {undo && (
          <Button variant="tertiary" size="S" disabled={busy} onClick={() => onUndo(undo)}>
            {say('outcome.undo')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
