import { Box, Flex, Loader, Main, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Summary } from '../../../shared/answers';
import { useApprovalSummaryQuery } from '../api/inbox';
import { CaseList } from './CaseList';
import { Failed } from './Failed';
import { Filters } from './Filters';
import { useInboxWords } from './use-inbox-words';
import { NO_FILTERS, useShown } from './use-shown';
import { VIEWS, type View, viewsFor } from './views';

function Views({ summary }: { summary: Summary }) {
  const say = useInboxWords();
  const views = useMemo(() => viewsFor(summary), [summary]);
  const state = useShown(views);
  const { shown, show } = state;
  const turnTo = (name: string) => {
    const view = VIEWS.find((known) => known === name);
    if (view) show({ view, filters: NO_FILTERS, sort: null });
  };
  const label = (view: View) =>
    view === 'waiting' && summary.waiting > 0
      ? `${say('inbox.view.waiting')} (${summary.waiting})`
      : say(`inbox.view.${view}`);
  return (
    <Tabs.Root value={shown.view} onValueChange={turnTo} variant="simple">
      <Box paddingBottom={4}>
        <Tabs.List aria-label={say('inbox.views')}>
          {views.map((view) => (
            <Tabs.Trigger key={view} value={view}>
              {label(view)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Box>
      {views.map((view) => (
        <Tabs.Content key={view} value={view}>
          <Filters summary={summary} state={state} />
          <CaseList state={state} views={views} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

/** What waits for this person, and all else that is on its way. */
export function InboxPage() {
  const say = useInboxWords();
  const { data: summary, isError, refetch } = useApprovalSummaryQuery(undefined);
  const subtitle =
    summary &&
    [
      say('inbox.subtitle', { count: summary.waiting }),
      summary.overdue > 0 && say('inbox.overdue-too', { count: summary.overdue }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{say('inbox.title')}</Page.Title>
        <Layouts.Header title={say('inbox.title')} subtitle={subtitle} />
        <Layouts.Content>
          <Box paddingBottom={10}>
            {summary ? (
              <Views summary={summary} />
            ) : isError ? (
              <Failed onRetry={() => void refetch()} />
            ) : (
              <Flex justifyContent="center" padding={8}>
                <Loader>{say('inbox.loading')}</Loader>
              </Flex>
            )}
          </Box>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
