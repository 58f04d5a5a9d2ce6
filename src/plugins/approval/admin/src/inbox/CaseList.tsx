import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useAuth, useMediaQuery } from '@strapi/strapi/admin';
import type { CaseView } from '../../../shared/answers';
import { useApprovalCasesQuery } from '../api/inbox';
import { BulkBar } from './BulkBar';
import { CaseCards } from './CaseCards';
import { CaseTable } from './CaseTable';
import { Empty } from './Empty';
import { Failed } from './Failed';
import { Pages } from './Pages';
import { queryOf, writeAddress } from './query';
import { type Selection, useSelection } from './selection';
import type { ShownInAddress } from './use-shown';
import { useInboxWords } from './use-inbox-words';
import type { View } from './views';

/** Colleagues move cases too. */
const ASK_EVERY = 60_000;
const WIDE_ENOUGH = '(min-width: 900px)';

interface Props {
  state: ShownInAddress;
  views: readonly View[];
}

interface Answered {
  cases: readonly CaseView[];
  total: number;
  pageCount: number;
}

function Answer({
  answer: { cases, total, pageCount },
  selection,
  state,
  views,
}: Props & { answer: Answered; selection: Selection }) {
  const say = useInboxWords();
  const wide = useMediaQuery(WIDE_ENOUGH);
  if (cases.length === 0) return <Empty state={state} views={views} beyond={total > 0} />;
  const Cases = wide ? CaseTable : CaseCards;
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2} role="status">
        {say('inbox.found', { count: total })}
      </Typography>
      <Cases cases={cases} selection={selection} />
      <Pages shown={state.shown} pageCount={pageCount} />
    </>
  );
}

const NONE: readonly CaseView[] = [];

/** The cases of a view, page by page. */
export function CaseList({ state, views }: Props) {
  const say = useInboxWords();
  const { currentData, isError, refetch } = useApprovalCasesQuery(queryOf(state.shown), {
    refetchOnMountOrArgChange: true,
    pollingInterval: ASK_EVERY,
  });
  const user = Number(useAuth('CaseList', (auth) => auth.user?.id));
  const cases = currentData?.data ?? NONE;
  const selection = useSelection(cases, user, writeAddress(state.shown).toString());
  const answer = currentData && { cases, ...currentData.meta.pagination };
  return (
    <Box>
      {/* Stays while the list changes behind it: it tells what came of each case that has left the list. */}
      <BulkBar selection={selection} />
      {answer ? (
        <Answer answer={answer} selection={selection} state={state} views={views} />
      ) : isError ? (
        <Failed onRetry={() => void refetch()} />
      ) : (
        <Flex justifyContent="center" padding={8}>
          <Loader>{say('inbox.loading')}</Loader>
        </Flex>
      )}
    </Box>
  );
}
