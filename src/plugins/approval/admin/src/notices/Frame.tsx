import { Box, Button, EmptyStateLayout, Flex, Loader, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useNoticeWords } from './use-notice-words';

interface Props {
  title: string;
  subtitle?: string | undefined;
  navigation?: ReactNode;
  action?: ReactNode;
  /** what to do when the answer did not come; undefined while it may still come */
  retry?: (() => void) | undefined;
  /** null until there is an answer */
  children: ReactNode | null;
}

function Unanswered({ retry }: Pick<Props, 'retry'>) {
  const say = useNoticeWords();
  if (!retry) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('notices.loading')}</Loader>
      </Flex>
    );
  }
  return (
    <div role="alert">
      <EmptyStateLayout
        content={say('notices.failed')}
        action={<Button onClick={retry}>{say('notices.retry')}</Button>}
      />
    </div>
  );
}

/** A page of this folder: its heading, and its content once that has come. */
export function Frame({ title, subtitle, navigation, action, retry, children }: Props) {
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header
          title={title}
          subtitle={subtitle}
          navigationAction={navigation}
          primaryAction={action}
        />
        <Layouts.Content>
          <Box paddingBottom={10}>{children ?? <Unanswered retry={retry} />}</Box>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
