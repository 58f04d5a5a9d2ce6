import { Box, Button, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import {
  useApprovalNoticePreferenceQuery,
  useApprovalNoticesQuery,
  useReadApprovalNoticesMutation,
} from '../api/notices';
import { OUTBOX } from './address';
import { Frame } from './Frame';
import { MailChoice } from './MailChoice';
import { NoticeRow } from './NoticeRow';
import { Pages } from './Pages';
import { useNoticeWords } from './use-notice-words';

const PAGE_SIZE = 25;

function AllRead({ unread }: { unread: number }) {
  const say = useNoticeWords();
  const [markRead, { isLoading }] = useReadApprovalNoticesMutation();
  if (unread === 0) return null;
  return (
    <Button variant="secondary" disabled={isLoading} onClick={() => void markRead('all')}>
      {say('notices.mark-all-read')}
    </Button>
  );
}

function Mails() {
  const say = useNoticeWords();
  const { data } = useApprovalNoticePreferenceQuery(undefined);
  return (
    <Flex gap={6} alignItems="flex-start" wrap="wrap" paddingTop={8}>
      <Box flex="0 1 36rem">
        <MailChoice />
      </Box>
      {data?.outbox === true && (
        <Box paddingTop={6}>
          <Link tag={NavLink} to={OUTBOX}>
            {say('notices.to-outbox')}
          </Link>
        </Box>
      )}
    </Flex>
  );
}

/** What this person has been told, the newest first. */
export function NoticesPage() {
  const say = useNoticeWords();
  const [page, turnTo] = useState(1);
  const { data, isError, refetch } = useApprovalNoticesQuery({ page, pageSize: PAGE_SIZE });
  const unread = data?.meta.unread ?? 0;
  return (
    <Frame
      title={say('notices.title')}
      subtitle={data && say('notices.subtitle', { count: unread })}
      action={<AllRead unread={unread} />}
      retry={isError ? () => void refetch() : undefined}
    >
      {data && (
        <>
          {data.data.length === 0 ? (
            <EmptyStateLayout content={say('notices.empty')} />
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {data.data.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </Flex>
          )}
          <Pages page={page} pageCount={data.meta.pagination.pageCount} onTurn={turnTo} />
          <Mails />
        </>
      )}
    </Frame>
  );
}
