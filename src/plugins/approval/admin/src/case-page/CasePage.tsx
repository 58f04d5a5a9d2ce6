import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { CasePage as CaseAnswer } from '../../../shared/answers';
import { type EntryKey, LANGUAGES, NO_LOCALE } from '../../../shared/vocabulary';
import { useApprovalCaseQuery } from '../api/cases';
import { Actions } from '../case/Actions';
import { addressOfEntry } from '../case/address';
import { EVERY_HEARTBEAT } from '../case/heartbeat';
import { Issues } from '../case/Issues';
import { Standing } from '../case/Standing';
import { Steps } from '../case/Steps';
import { useCaseWords } from '../case/use-case-words';
import { Difference } from '../compare/Difference';
import { useFieldNames } from '../case/use-field-names';
import { useInboxWords } from '../inbox/use-inbox-words';
import { useWords } from '../words';
import { People } from './People';
import { Section } from './Section';
import { Told } from './Told';
import { words } from './words';

function Aside({ page }: { page: CaseAnswer }) {
  const say = useWords(words);
  const nameOf = useFieldNames(page.uid);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Section title={say('case-page.where')}>
        <Steps stage={page.stage} workflow={page.workflow} />
        <Standing page={page} />
      </Section>
      {page.issues.length > 0 && (
        <Section title={say('case-page.missing')}>
          <Issues issues={page.issues} nameOf={nameOf} />
        </Section>
      )}
      <Section title={say('case-page.act')}>
        <Actions page={page} commentsElsewhere />
      </Section>
      <Section title={say('case-page.contributors')}>
        <People page={page} />
      </Section>
    </Flex>
  );
}

function Column(props: { col: number; style?: React.CSSProperties; children: React.ReactNode }) {
  return <Grid.Item {...props} s={12} xs={12} direction="column" alignItems="stretch" gap={4} />;
}

/** What is new comes first, also on a phone: nobody is to decide before having read it. */
function WholeCase({ page, entry }: { page: CaseAnswer; entry: EntryKey }) {
  const say = useWords(words);
  const sayInbox = useInboxWords();
  const known = LANGUAGES.find((one) => one === page.locale);
  const code = page.locale === NO_LOCALE ? null : page.locale;
  const language = known ? sayInbox(`inbox.language.${known}`) : code;
  const about = [page.unit?.name, page.type, language].filter(Boolean).join(' · ');
  return (
    <>
      <Layouts.Header
        title={page.title}
        subtitle={about}
        navigationAction={<BackButton />}
        primaryAction={
          <Link tag={NavLink} to={addressOfEntry(entry)}>
            {say('case-page.edit')}
          </Link>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={4} tag="div" style={{ gridTemplateRows: 'auto 1fr' }}>
          <Column col={8}>
            <Section title={say('case-page.difference')}>
              <Difference key={page.revision} entry={entry} />
            </Section>
          </Column>
          <Column col={4} style={{ gridRow: 'span 2' }}>
            <Aside page={page} />
          </Column>
          <Column col={8}>
            <Told page={page} />
          </Column>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
}

/** The page of one case: what is new, what was said, what happened, and what to do. */
export function CasePage() {
  const { uid = '', documentId = '' } = useParams();
  const [{ query }] = useQueryParams<{ locale?: string }>();
  const entry: EntryKey = { uid, documentId, locale: query.locale ?? '' };
  const say = useWords(words);
  const sayCase = useCaseWords();
  const { data: page, error } = useApprovalCaseQuery(entry, EVERY_HEARTBEAT);

  if (!page && !error) return <Page.Loading>{sayCase('case.loading')}</Page.Loading>;
  return (
    <Page.Main>
      <Page.Title>{page?.title ?? say('case-page.unknown')}</Page.Title>
      {page ? (
        <WholeCase page={page} entry={entry} />
      ) : (
        <Box padding={8}>
          <Typography tag="h1" variant="alpha">
            {say('case-page.unknown')}
          </Typography>
          <Typography tag="p">
            {error && 'message' in error && error.message
              ? error.message
              : sayCase('outcome.unreachable')}
          </Typography>
        </Box>
      )}
    </Page.Main>
  );
}
