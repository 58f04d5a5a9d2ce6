import {
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { BackButton } from '@strapi/strapi/admin';
import { useState } from 'react';
import { MAIL_STATES, type MailState } from '../../../shared/notices';
import { useApprovalOutboxQuery } from '../api/notices';
import { NOTICES } from './address';
import { Frame } from './Frame';
import { MailRow } from './MailRow';
import { Pages } from './Pages';
import { useNoticeWords } from './use-notice-words';

const ALL = 'all';
const SOON = { pollingInterval: 10_000, skipPollingIfUnfocused: true };

/** The mails that tell people of notices: which have left, which not, and why. */
export function OutboxPage() {
  const say = useNoticeWords();
  const [page, turnTo] = useState(1);
  const [state, setState] = useState<MailState | typeof ALL>(ALL);
  const { data, isError, refetch } = useApprovalOutboxQuery(
    { page, ...(state !== ALL && { state }) },
    SOON,
  );
  const show = (value: string | number) => {
    setState(MAIL_STATES.find((known) => known === value) ?? ALL);
    turnTo(1);
  };
  return (
    <Frame
      title={say('notices.outbox')}
      subtitle={say('notices.outbox.subtitle')}
      navigation={<BackButton fallback={NOTICES} />}
      retry={isError ? () => void refetch() : undefined}
    >
      {data && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root maxWidth="30rem">
            <Field.Label>{say('notices.outbox.show')}</Field.Label>
            <SingleSelect size="S" value={state} onChange={show}>
              <SingleSelectOption value={ALL}>{say('notices.outbox.all')}</SingleSelectOption>
              {MAIL_STATES.map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {say(`notices.state.${each}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {data.data.length === 0 ? (
            <EmptyStateLayout content={say('notices.outbox.empty')} />
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {data.data.map((mail) => (
                <MailRow key={mail.id} mail={mail} />
              ))}
            </Flex>
          )}
          <Pages page={page} pageCount={data.meta.pagination.pageCount} onTurn={turnTo} />
        </Flex>
      )}
    </Frame>
  );
}
