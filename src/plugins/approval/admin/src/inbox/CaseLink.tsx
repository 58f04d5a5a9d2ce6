import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CaseView } from '../../../shared/answers';
import { LANGUAGES, NO_LOCALE } from '../../../shared/vocabulary';
import { addressOfCase } from '../case/address';
import { useInboxWords } from './use-inbox-words';

/** What a case is called and what it is; leads to its page. */
export function CaseLink({ of: one }: { of: CaseView }) {
  const say = useInboxWords();
  const language = LANGUAGES.find((known) => known === one.locale);
  const foreign = one.locale === NO_LOCALE ? null : one.locale;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Link tag={NavLink} to={addressOfCase(one)}>
        <span style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
          {one.title || say('inbox.untitled')}
        </span>
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {[one.type, language ? say(`inbox.language.${language}`) : foreign]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Flex>
  );
}
