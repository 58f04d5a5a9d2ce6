import { Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { View } from './views';
import { inboxWith } from './address';
import { countFilters } from './query';
import { NO_FILTERS, type ShownInAddress } from './use-shown';
import { useInboxWords } from './use-inbox-words';

interface Props {
  state: ShownInAddress;
  views: readonly View[];
  /** there are cases, but not on this page */
  beyond: boolean;
}

/** Nothing here; says why, and what to do about it. */
export function Empty({ state: { shown, show }, views, beyond }: Props) {
  const say = useInboxWords();
  if (beyond) {
    return (
      <EmptyStateLayout
        content={say('inbox.empty.page')}
        action={<Button onClick={() => show({})}>{say('inbox.page.first')}</Button>}
      />
    );
  }
  if (countFilters(shown.filters) > 0) {
    return (
      <EmptyStateLayout
        content={say('inbox.empty.filtered')}
        action={
          <Button variant="secondary" onClick={() => show({ filters: NO_FILTERS })}>
            {say('inbox.filters.clear')}
          </Button>
        }
      />
    );
  }
  const other = shown.view === 'waiting' ? views.find((view) => view !== 'waiting') : undefined;
  return (
    <EmptyStateLayout
      content={say(`inbox.empty.${shown.view}`)}
      action={
        other ? (
          <LinkButton tag={Link} variant="secondary" to={inboxWith(other)}>
            {say(`inbox.empty.${other}-link`)}
          </LinkButton>
        ) : (
          <LinkButton tag={Link} variant="secondary" to="/content-manager">
            {say('inbox.empty.write')}
          </LinkButton>
        )
      }
    />
  );
}
