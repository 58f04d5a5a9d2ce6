import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import { useApprovalHistoryQuery } from '../api/history';
import { mayComment } from '../case/offers';
import { useWords } from '../words';
import { EventList } from './EventList';
import { Reply } from './Reply';
import { Section } from './Section';
import { words } from './words';

/** What was written, as a thread; and what happened, the newest first. */
export function Told({ page }: { page: CasePage }) {
  const { uid, documentId, locale } = page;
  const entry = { uid, documentId, locale };
  const say = useWords(words);
  const [pages, setPages] = useState(1);
  const { data, isFetching } = useApprovalHistoryQuery({ key: entry, pages });
  const events = data?.events ?? [];
  const comments = events.filter(({ comment }) => comment !== null).reverse();

  return (
    <>
      <Section title={say('case-page.comments')}>
        {comments.length === 0 && <Typography>{say('case-page.no-comments')}</Typography>}
        <EventList
          label={say('case-page.comments')}
          shown={comments}
          events={events}
          withComments
        />
        {mayComment(page.allowedActions) && <Reply page={page} />}
      </Section>
      <Section title={say('case-page.history')}>
        <EventList label={say('case-page.history')} shown={events} events={events} />
        {data && data.total > events.length && (
          <Button variant="tertiary" loading={isFetching} onClick={() => setPages(pages + 1)}>
            {say('case-page.older')}
          </Button>
        )}
      </Section>
    </>
  );
}
