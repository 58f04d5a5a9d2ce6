import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { State } from '../api/differences';
import type { EntryKey } from '../../../shared/vocabulary';
import { Difference } from '../compare/Difference';
import { reloadDraft } from '../opened-draft/saving';
import { useWords } from '../words';
import { words } from './words';

interface Props {
  entry: EntryKey;
  from: State;
  to: State;
  onKeep: () => void;
  onClose: () => void;
}

/** What somebody else has changed, and the choice: take theirs, or keep what is on the screen. */
export function WhatIsNew({ entry, from, to, onKeep, onClose }: Props) {
  const say = useWords(words);
  const then = (go: () => void) => () => {
    go();
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('others-here.close')}>
          <Modal.Title>{say('others-here.see')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Difference entry={entry} from={from} to={to} />
        </Modal.Body>
        <Modal.Footer>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Typography>{say('others-here.load-warning')}</Typography>
            <Typography>{say('others-here.keep-warning')}</Typography>
            <Flex justifyContent="flex-end" gap={2} wrap="wrap">
              <Button variant="tertiary" onClick={then(onKeep)}>
                {say('others-here.keep')}
              </Button>
              <Button onClick={then(() => reloadDraft(entry))}>{say('others-here.load')}</Button>
            </Flex>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
