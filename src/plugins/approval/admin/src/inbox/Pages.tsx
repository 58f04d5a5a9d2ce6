import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { type Shown, writeAddress } from './query';
import { useInboxWords } from './use-inbox-words';

interface Props {
  shown: Shown;
  pageCount: number;
}

/** To the page before and after; each has an address of its own. */
export function Pages({ shown, pageCount }: Props) {
  const say = useInboxWords();
  const { page } = shown;
  if (pageCount <= 1) return null;
  const to = (number: number) => ({
    search: writeAddress({ ...shown, page: number }).toString(),
  });
  return (
    <Flex tag="nav" aria-label={say('inbox.pages')} gap={4} justifyContent="center" paddingTop={6}>
      <LinkButton
        tag={Link}
        variant="tertiary"
        startIcon={<ArrowLeft />}
        disabled={page <= 1}
        to={to(page - 1)}
      >
        {say('inbox.page.previous')}
      </LinkButton>
      <Typography>{say('inbox.page', { page, count: pageCount })}</Typography>
      <LinkButton
        tag={Link}
        variant="tertiary"
        endIcon={<ArrowRight />}
        disabled={page >= pageCount}
        to={to(page + 1)}
      >
        {say('inbox.page.next')}
      </LinkButton>
    </Flex>
  );
}
