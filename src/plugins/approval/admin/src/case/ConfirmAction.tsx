import { Button, Dialog, Field, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { isRedirectTarget } from '../../../shared/redirect';
import { useCaseWords } from './use-case-words';

interface Props {
  /** what is to be confirmed; nothing keeps the dialog closed */
  action: 'unpublish' | 'emergency_publish' | null;
  redirectTo: string;
  onRedirect: (address: string) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

const isUsable = (redirectTo: string) =>
  redirectTo.trim() === '' || isRedirectTarget(redirectTo.trim());

interface RedirectProps extends Pick<Props, 'redirectTo' | 'onRedirect'> {
  wrong: boolean;
}

function Redirect({ redirectTo, onRedirect, wrong }: RedirectProps) {
  const say = useCaseWords();
  return (
    <Field.Root hint={say('redirect.hint')} error={wrong && say('redirect.invalid')} width="100%">
      <Field.Label>{say('redirect.label')}</Field.Label>
      <Field.Input value={redirectTo} onChange={(event) => onRedirect(event.target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

/** Asks once more before something that everyone sees at once. */
export function ConfirmAction({ action, onConfirm, onCancel, ...redirect }: Props) {
  const say = useCaseWords();
  const [tried, setTried] = useState(false);
  if (action === null) return null;
  const wrong = action === 'unpublish' && !isUsable(redirect.redirectTo);
  const confirm = () => {
    setTried(wrong);
    if (!wrong) onConfirm();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{say(`confirm.${action}.title`)}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{say(`confirm.${action}.body`)}</Typography>
            {action === 'unpublish' && <Redirect {...redirect} wrong={tried && wrong} />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('confirm.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={confirm}>
            {say(`action.${action}`)}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
