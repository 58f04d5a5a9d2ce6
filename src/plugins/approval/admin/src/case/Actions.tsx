import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';
import { ActionButtons, WRAPPING } from './ActionButtons';
import { CommentField } from './CommentField';
import { ConfirmAction } from './ConfirmAction';
import { needsOf } from './needs';
import { mayComment, offersOf } from './offers';
import { ShownOutcome } from './ShownOutcome';
import { TimeFields } from './TimeFields';
import { useAdditions } from './use-additions';
import { useCaseWords } from './use-case-words';
import { useMove } from './use-move';

interface Props {
  page: CasePage;
  /** why nothing but comments may be sent just now, such as unsaved changes */
  closed?: string | null;
  /** the case of what was just saved is still on its way */
  settling?: boolean;
  /** on the page of the case the thread has its own field for a comment alone */
  commentsElsewhere?: boolean;
}

type Confirmed = 'unpublish' | 'emergency_publish';

/** What this person can do in the case, with what goes along: comment, times, and a question before what cannot wait. */
export function Actions({
  page,
  closed = null,
  settling = false,
  commentsElsewhere = false,
}: Props) {
  const { workflow } = page;
  const say = useCaseWords();
  const { act, busy: moving, outcome } = useMove(page);
  const busy = moving || settling;
  const { written, write, trouble, take, clear } = useAdditions(page);
  const [asked, setAsked] = useState<Confirmed | null>(null);
  const me = useAuth('Actions', ({ user }) => user?.id);
  const offers = offersOf(page.allowedActions, page.submittedBy?.id === me);
  const times = offers.flatMap(({ action, allowed }) =>
    allowed ? (needsOf(action, workflow).times ?? []) : [],
  );
  const takesPart = mayComment(page.allowedActions);
  const commenting = takesPart && (!commentsElsewhere || offers.some(({ allowed }) => allowed));

  const carryOut = async (action: Action) => {
    const additions = take(action);
    if (additions && (await act(action, additions))) clear();
  };
  const ask = (action: Action) => {
    const confirmed = needsOf(action, workflow).confirm;
    if (!confirmed) void carryOut(action);
    else if (take(action)) setAsked(action as Confirmed);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {outcome && (
        <ShownOutcome
          outcome={outcome}
          version={page.version}
          busy={busy}
          onUndo={(action) => void act(action)}
        />
      )}
      {offers.length === 0 && (
        <Typography variant="omega">
          {say(takesPart ? 'standing.nothing-to-do' : 'standing.no-role')}
        </Typography>
      )}
      {closed && offers.length > 0 && (
        <Typography variant="omega" textColor="warning700">
          {closed}
        </Typography>
      )}
      {times.length > 0 && (
        <TimeFields fields={times} written={written} trouble={trouble.times} onWrite={write} />
      )}
      {commenting && (
        <CommentField
          value={written.comment}
          onChange={(comment) => write({ comment })}
          offers={offers}
          workflow={workflow}
          missingFor={trouble.comment}
        />
      )}
      <ActionButtons
        offers={offers}
        workflow={workflow}
        busy={busy}
        later={Boolean(written.publishAt)}
        closed={closed}
        onAct={ask}
      />
      {commenting && !commentsElsewhere && (
        <Button
          variant="tertiary"
          style={WRAPPING}
          disabled={busy}
          onClick={() => void carryOut('comment')}
        >
          {say('action.comment')}
        </Button>
      )}
      <ConfirmAction
        action={asked}
        redirectTo={written.redirectTo}
        onRedirect={(redirectTo) => write({ redirectTo })}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          if (asked) void carryOut(asked);
        }}
      />
    </Flex>
  );
}
