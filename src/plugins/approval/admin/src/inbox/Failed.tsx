import { Button, EmptyStateLayout } from '@strapi/design-system';
import { useInboxWords } from './use-inbox-words';

/** The server did not answer. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const say = useInboxWords();
  return (
    <div role="alert">
      <EmptyStateLayout
        content={say('inbox.failed')}
        action={<Button onClick={onRetry}>{say('inbox.retry')}</Button>}
      />
    </div>
  );
}
