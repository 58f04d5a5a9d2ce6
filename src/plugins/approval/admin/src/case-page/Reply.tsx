import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useRef, useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import { LONGEST_COMMENT } from '../../../shared/vocabulary';
import { ShownOutcome } from '../case/ShownOutcome';
import { useCaseWords } from '../case/use-case-words';
import { useMove } from '../case/use-move';
import { useWords } from '../words';
import { words } from './words';

/** The end of the thread: a comment that moves nothing. */
export function Reply({ page }: { page: CasePage }) {
  const say = useWords(words);
  const sayCase = useCaseWords();
  const { act, busy, outcome } = useMove(page);
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);

  const send = async () => {
    if (comment.trim() === '') {
      setMissing(true);
      input.current?.focus();
    } else if (await act('comment', { comment: comment.trim() })) setComment('');
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {outcome && (
        <ShownOutcome outcome={outcome} version={page.version} busy={busy} onUndo={() => {}} />
      )}
      <Field.Root error={missing && sayCase('comment.missing.comment')}>
        <Field.Label>{say('case-page.reply')}</Field.Label>
        <Textarea
          ref={input}
          value={comment}
          maxLength={LONGEST_COMMENT}
          style={{ minHeight: '6.4rem' }}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            setMissing(false);
            setComment(event.target.value);
          }}
        />
        <Field.Error />
      </Field.Root>
      <Flex justifyContent="flex-end">
        <Button variant="secondary" disabled={busy} onClick={() => void send()}>
          {say('case-page.send')}
        </Button>
      </Flex>
    </Flex>
  );
}
