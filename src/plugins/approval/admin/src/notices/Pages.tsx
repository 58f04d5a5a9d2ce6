import { Button, Flex, Typography } from '@strapi/design-system';
import { useNoticeWords } from './use-notice-words';

interface Props {
  page: number;
  pageCount: number;
  onTurn: (page: number) => void;
}

/** To the page before and after. */
export function Pages({ page, pageCount, onTurn }: Props) {
  const say = useNoticeWords();
  if (pageCount <= 1) return null;
  return (
    <Flex
      tag="nav"
      aria-label={say('notices.pages')}
      gap={4}
      justifyContent="center"
      paddingTop={6}
    >
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('notices.page.previous')}
      </Button>
      <Typography>{say('notices.page', { page, count: pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onTurn(page + 1)}>
        {say('notices.page.next')}
      </Button>
    </Flex>
  );
}
