import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CaseView, Summary } from '../../../shared/answers';
import { FLAGS } from '../../../shared/vocabulary';
import { useApprovalSummaryQuery } from '../api/inbox';
import { INBOX, inboxWith } from '../inbox/address';
import { idOf } from '../inbox/bulk';
import { CaseLink } from '../inbox/CaseLink';
import { Failed } from '../inbox/Failed';
import { Marks } from '../inbox/Marks';
import { Since } from '../inbox/Since';
import { useInboxWords } from '../inbox/use-inbox-words';
import { viewsFor } from '../inbox/views';
import { useWords } from '../words';
import { Stages } from './Stages';
import { words } from './words';

function Waiting({ of: one }: { of: CaseView }) {
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <CaseLink of={one} />
        <Marks of={one} />
      </Flex>
      <Flex direction="column" alignItems="flex-end">
        <Typography variant="pi" textColor="neutral600">
          {one.unit?.name}
        </Typography>
        <Since instant={one.waitingSince} />
      </Flex>
    </Flex>
  );
}

/** The first that wait, and how many more there are. */
function FirstOfAll({ summary }: { summary: Summary }) {
  const say = useWords(words);
  const { waiting, overdue, first } = summary;
  if (waiting === 0) return <Typography>{say('widget.empty')}</Typography>;
  return (
    <>
      <Typography fontWeight="bold">
        {say('widget.count', { count: waiting })}
        {overdue > 0 && `, ${say('widget.overdue', { count: overdue })}`}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {first.map((one) => (
          <Waiting key={idOf(one)} of={one} />
        ))}
      </Flex>
      {waiting > first.length && (
        <Link tag={NavLink} to={INBOX}>
          {say('widget.more', { count: waiting - first.length })}
        </Link>
      )}
    </>
  );
}

/** For those who look over all units: what they must see to, though it is not their turn. */
function Flagged({ summary }: { summary: Summary }) {
  const say = useWords(words);
  const flags = FLAGS.filter((flag) => summary.flagged[flag] > 0);
  if (flags.length === 0 || !viewsFor(summary).includes('all')) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {flags.map((flag) => (
        <Link key={flag} tag={NavLink} to={inboxWith('all', { flag })}>
          {say(`widget.${flag}`, { count: summary.flagged[flag] })}
        </Link>
      ))}
    </Flex>
  );
}

/** What waits for this person at a glance. */
export function WaitingWidget() {
  const say = useInboxWords();
  const { data: summary, isError, refetch } = useApprovalSummaryQuery(undefined);
  if (!summary) {
    return isError ? (
      <Failed onRetry={() => void refetch()} />
    ) : (
      <Loader small>{say('inbox.loading')}</Loader>
    );
  }
  return (
    <Box>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <FirstOfAll summary={summary} />
        <Flagged summary={summary} />
        <Stages summary={summary} />
      </Flex>
    </Box>
  );
}
