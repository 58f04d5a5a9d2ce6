import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CaseView } from '../../../shared/answers';
import type { BulkAction } from './bulk';
import { BulkDialog } from './BulkDialog';
import type { Selection } from './selection';
import { useInboxWords } from './use-inbox-words';

const ACTIONS: readonly BulkAction[] = ['approve', 'publish'];

/** What can be done with the chosen cases. */
export function BulkBar({ selection }: { selection: Selection }) {
  const say = useInboxWords();
  const [asked, setAsked] = useState<{ action: BulkAction; cases: CaseView[] } | null>(null);
  const { selected } = selection;
  return (
    <>
      {selected.length > 0 && (
        <Box background="primary100" hasRadius padding={3} marginBottom={4}>
          <Flex gap={3} wrap="wrap">
            <Typography role="status" fontWeight="bold">
              {say('inbox.selected', { count: selected.length })}
            </Typography>
            {ACTIONS.map((action) => {
              const cases = selection.for(action);
              if (cases.length === 0) return null;
              return (
                <Button key={action} onClick={() => setAsked({ action, cases })}>
                  {say(`bulk.${action}`, { count: cases.length })}
                </Button>
              );
            })}
            <Button variant="tertiary" onClick={() => selection.choose([])}>
              {say('inbox.unselect')}
            </Button>
          </Flex>
        </Box>
      )}
      {asked && (
        <BulkDialog
          {...asked}
          onClose={(left) => {
            setAsked(null);
            selection.choose(left);
          }}
        />
      )}
    </>
  );
}
