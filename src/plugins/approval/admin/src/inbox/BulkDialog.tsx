import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CaseView } from '../../../shared/answers';
import { type BulkAction, idOf } from './bulk';
import { BulkResults } from './BulkResults';
import { useBulk } from './use-bulk';
import { useInboxWords } from './use-inbox-words';

interface Props {
  action: BulkAction;
  /** as they stood when the dialog was opened: what has been moved leaves the list behind it */
  cases: readonly CaseView[];
  /** told which of them are still where they were */
  onClose: (left: readonly CaseView[]) => void;
}

const LONGEST_COMMENT = 5_000;

function Question({
  action,
  cases,
  comment,
  onComment,
}: Omit<Props, 'onClose'> & { comment: string; onComment: (comment: string) => void }) {
  const say = useInboxWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{say(`bulk.${action}.body`)}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {cases.map((one) => (
          <Typography key={idOf(one)} tag="li">
            <strong>{one.title || say('inbox.untitled')}</strong>
            {one.unit && ` – ${one.unit.name}`}
          </Typography>
        ))}
      </Flex>
      <Field.Root>
        <Field.Label>{say('bulk.comment')}</Field.Label>
        <Textarea
          value={comment}
          maxLength={LONGEST_COMMENT}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
            onComment(event.target.value)
          }
        />
      </Field.Root>
    </Flex>
  );
}

/** Asks before several cases are moved, moves them, and tells of each. */
export function BulkDialog({ action, cases, onClose }: Props) {
  const say = useInboxWords();
  const { items, running, run, stop } = useBulk();
  const [comment, setComment] = useState('');
  const asked = items.length === 0;
  const close = () =>
    onClose(
      asked ? cases : items.filter(({ state }) => state.kind !== 'done').map(({ one }) => one),
    );
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && !running && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('bulk.close')}>
          <Modal.Title>{say(`bulk.${action}.title`, { count: cases.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {asked ? (
            <Question action={action} cases={cases} comment={comment} onComment={setComment} />
          ) : (
            <BulkResults action={action} items={items} running={running} />
          )}
        </Modal.Body>
        <Modal.Footer>
          {asked && (
            <Button variant="tertiary" onClick={close}>
              {say('bulk.cancel')}
            </Button>
          )}
          {asked && (
            <Button onClick={() => void run(action, cases, comment.trim())}>
              {say(`bulk.${action}`, { count: cases.length })}
            </Button>
          )}
          {running && (
            <Button variant="tertiary" onClick={stop}>
              {say('bulk.stop')}
            </Button>
          )}
          {!asked && !running && <Button onClick={close}>{say('bulk.close')}</Button>}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
