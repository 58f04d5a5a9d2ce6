import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';

/**
 * The panel speaks the language of the browser until a person chooses one, but mails and refusals are written where no
 * browser is. So what the panel speaks at the first visit is kept with the account; whoever has chosen is left alone.
 */
export function useRememberedLanguage(): void {
  const { locale } = useIntl();
  const { put } = useFetchClient();
  const user = useAuth('useRememberedLanguage', (state) => state.user);
  const isUnknown = user !== undefined && !user.preferedLanguage;
  useEffect(() => {
    if (!isUnknown) return;
    // When it does not come through, the next visit says it again.
    put('/admin/users/me', { preferedLanguage: locale }).catch(() => undefined);
  }, [isUnknown, locale, put]);
}
