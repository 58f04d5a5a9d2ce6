import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { NoticeView } from '../../../shared/notices';
import { useReadApprovalNoticesMutation } from '../api/notices';
import { addressOfCase } from '../case/address';
import { useWhen } from '../case/use-when';
import { useNoticeWords } from './use-notice-words';

/** Unread is told by a mark and a word, not by colour alone. */
const Mark = styled.span`
  flex: none;
  width: 0.8rem;
  height: 0.8rem;
  margin-block-start: 0.6rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
`;

const Sentence = styled.span`
  overflow-wrap: anywhere;
  white-space: normal;
`;

/** One notice; opening its case is reading it. */
export function NoticeRow({ notice }: { notice: NoticeView }) {
  const say = useNoticeWords();
  const when = useWhen();
  const [markRead, { isLoading }] = useReadApprovalNoticesMutation();
  const unread = notice.readAt === null;
  const read = () => void markRead([notice.id]);
  return (
    <Box
      tag="li"
      padding={4}
      background={unread ? 'primary100' : 'neutral0'}
      borderColor="neutral150"
      hasRadius
    >
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        {unread && <Mark role="img" aria-label={say('notices.is-unread')} />}
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem">
          <Link tag={NavLink} to={addressOfCase(notice)} onClick={unread ? read : undefined}>
            <Sentence>{notice.message}</Sentence>
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[notice.unit?.name, when(notice.at)].filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
        {unread && (
          <Button variant="ghost" size="S" disabled={isLoading} onClick={read}>
            {say('notices.mark-read')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
