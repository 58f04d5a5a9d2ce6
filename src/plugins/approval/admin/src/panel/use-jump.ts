import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Issue } from '../../../shared/vocabulary';
import { errorsAt } from './errors-at';

const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/** Pictures, relations and lists have no input that the form finds by itself. */
function focusBesideMessage(): void {
  const message = document.querySelector<HTMLElement>('form [data-strapi-field-error]');
  const described = message && document.querySelector(`[aria-describedby~="${message.id}"]`);
  if (!message || described) return;
  message.parentElement?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  message.scrollIntoView({ block: 'center' });
}

/** On a small screen the panel lies in a drawer over the form, which closes when its shade is touched. */
function closeDrawer(): void {
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
}

/**
 * Leads to the field that an issue is about, by the form's own way with errors: it opens what is collapsed around the
 * field, shows the message beside it and moves the focus there. The next save clears the message.
 */
export function useJump(): (issue: Issue) => void {
  const setErrors = useForm('ApprovalPanel', (form) => form.setErrors);
  return useCallback(
    ({ field, message }) => {
      closeDrawer();
      // The same message twice would be no change, and then the focus would not move.
      setErrors({});
      setErrors(errorsAt(field, message));
      window.setTimeout(focusBesideMessage, 100);
    },
    [setErrors],
  );
}
