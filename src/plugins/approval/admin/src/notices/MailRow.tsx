import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { MailView } from '../../../shared/notices';
import { useRetryApprovalMailMutation } from '../api/notices';
import { useWhen } from '../case/use-when';
import { useNoticeWords } from './use-notice-words';

const COLOURS = {
  waiting: { backgroundColor: 'warning100', textColor: 'warning700' },
  sent: { backgroundColor: 'success100', textColor: 'success700' },
  given_up: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

const Subject = styled.span`
  overflow-wrap: anywhere;
`;

/** How the sending stands, and what went wrong when it did. */
function Standing({ mail }: { mail: MailView }) {
  const say = useNoticeWords();
  const when = useWhen();
  const code = mail.failureCode === null ? '' : ` (${mail.failureCode})`;
  const parts = [
    say('notices.outbox.attempts', { count: mail.attempts }),
    mail.failure && `${say(`notices.failure.${mail.failure}`)}${code}`,
    mail.state === 'waiting' &&
      mail.attempts > 0 &&
      mail.nextAttemptAt &&
      say('notices.outbox.next', { when: when(mail.nextAttemptAt) }),
    mail.sentAt && say('notices.outbox.sent-at', { when: when(mail.sentAt) }),
  ];
  return (
    <Typography variant="pi" textColor="neutral600">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  );
}

/** One mail of the outbox. */
export function MailRow({ mail }: { mail: MailView }) {
  const say = useNoticeWords();
  const { toggleNotification } = useNotification();
  const [retry, { isLoading }] = useRetryApprovalMailMutation();
  const again = async () => {
    const answer = await retry(mail.id);
    const failed = 'error' in answer;
    toggleNotification({
      type: failed ? 'danger' : 'success',
      message: say(failed ? 'notices.failed' : 'notices.outbox.again'),
    });
  };
  return (
    <Box tag="li" padding={4} background="neutral0" borderColor="neutral150" hasRadius>
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        <Badge {...COLOURS[mail.state]}>{say(`notices.state.${mail.state}`)}</Badge>
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 24rem">
          <Typography fontWeight="semiBold">
            <Subject>{mail.subject}</Subject>
          </Typography>
          <Typography variant="pi">
            {say('notices.outbox.to', { name: mail.receiver.name })}
          </Typography>
          <Standing mail={mail} />
        </Flex>
        {mail.state !== 'sent' && mail.attempts > 0 && (
          <Button variant="secondary" size="S" disabled={isLoading} onClick={() => void again()}>
            {say('notices.outbox.retry')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
