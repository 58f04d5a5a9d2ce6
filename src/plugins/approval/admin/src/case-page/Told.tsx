import { Button, Typography } from '@strapi/design-system';
import type { CasePage } from '../../../shared/answers';
import { mayComment } from '../case/offers';
import { useWords } from '../words';
import { EventList } from './EventList';
import { Reply } from './Reply';
import { Section } from './Section';
import { useTold } from './use-told';
import { words } from './words';

type ToldEvents = ReturnType<typeof useTold>;

/** That there is nothing to show yet, and why; nothing was said and nothing is known are two things. */
function Unknown({ told }: { told: ToldEvents }) {
  const say = useWords(words);
  if (told.isThere) return null;
  return (
    <Typography role={told.isError ? 'alert' : 'status'}>
      {say(told.isError ? 'case-page.not-told' : 'case-page.loading')}
    </Typography>
  );
}

function Older({ told: { older, isFetching } }: { told: ToldEvents }) {
  const say = useWords(words);
  if (!older) return null;
  return (
    <Button variant="tertiary" loading={isFetching} onClick={older}>
      {say('case-page.older')}
    </Button>
  );
}

/** What was written, as a thread; and what happened, the newest first. */
export function Told({ page }: { page: CasePage }) {
  const say = useWords(words);
  const written = useTold(page, true);
  const happened = useTold(page, false);
  const thread = [...written.events].reverse();

  return (
    <>
      <Section title={say('case-page.comments')}>
        <Unknown told={written} />
        {written.isThere && thread.length === 0 && (
          <Typography>{say('case-page.no-comments')}</Typography>
        )}
        <Older told={written} />
        <EventList
          label={say('case-page.comments')}
          shown={thread}
          events={happened.events}
          withComments
        />
        {mayComment(page.allowedActions) && <Reply page={page} />}
      </Section>
      <Section title={say('case-page.history')}>
        <Unknown told={happened} />
        <EventList
          label={say('case-page.history')}
          shown={happened.events}
          events={happened.events}
        />
        <Older told={happened} />
      </Section>
    </>
  );
}
