import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { EMAIL_CHOICES } from '../../../shared/notices';
import { useApprovalNoticePreferenceQuery, useChooseApprovalNoticesMutation } from '../api/notices';
import { useNoticeWords } from './use-notice-words';

/** How a person wants notices by e-mail; takes effect at once. */
export function MailChoice() {
  const say = useNoticeWords();
  const { toggleNotification } = useNotification();
  const { data } = useApprovalNoticePreferenceQuery(undefined);
  const [choose, { isLoading }] = useChooseApprovalNoticesMutation();
  const keep = async (value: string | number) => {
    const email = EMAIL_CHOICES.find((known) => known === value);
    if (!email) return;
    const kept = await choose(email);
    const failed = 'error' in kept;
    toggleNotification({
      type: failed ? 'danger' : 'success',
      message: say(failed ? 'notices.failed' : 'notices.mail.kept'),
    });
  };
  if (!data) return null;
  return (
    <Field.Root hint={say('notices.mail.hint')}>
      <Field.Label>{say('notices.mail')}</Field.Label>
      <SingleSelect
        size="S"
        value={data.email}
        disabled={isLoading}
        onChange={(value) => void keep(value)}
      >
        {EMAIL_CHOICES.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {say(`notices.mail.${choice}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
