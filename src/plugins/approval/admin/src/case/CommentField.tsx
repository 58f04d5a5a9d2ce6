import { Field, Textarea } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { type Action, LONGEST_COMMENT, type Workflow } from '../../../shared/vocabulary';
import type { Offer } from './offers';
import { verbOf } from './outcome';
import { useCaseWords } from './use-case-words';

interface Props {
  value: string;
  onChange: (comment: string) => void;
  offers: readonly Offer[];
  workflow: Workflow;
  /** what was asked for without the comment it needs; a new object each time, so that it is pointed at again */
  missingFor: { action: Action } | undefined;
}

type NeedsComment = 'request_changes' | 'unpublish' | 'emergency_publish' | 'comment';

/** The one place to write to the others; says for which of the buttons it must be filled in. */
export function CommentField({ value, onChange, offers, workflow, missingFor }: Props) {
  const say = useCaseWords();
  const input = useRef<HTMLTextAreaElement>(null);
  const needing = offers
    .filter(({ allowed, needsComment }) => allowed && needsComment)
    .map(({ action }) => `«${verbOf(action, workflow, say)}»`);
  const hint =
    needing.length > 0
      ? say('comment.needed-for', { actions: needing.join(', ') })
      : say('comment.optional');

  useEffect(() => {
    if (missingFor) input.current?.focus();
  }, [missingFor]);

  return (
    <Field.Root
      width="100%"
      hint={hint}
      error={missingFor && say(`comment.missing.${missingFor.action as NeedsComment}`)}
    >
      <Field.Label>{say('comment.label')}</Field.Label>
      <Textarea
        ref={input}
        value={value}
        maxLength={LONGEST_COMMENT}
        style={{ minHeight: '6.4rem' }}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
