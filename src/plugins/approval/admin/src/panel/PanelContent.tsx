import { Divider, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { EntryKey } from '../../../shared/vocabulary';
import { useApprovalCaseQuery } from '../api/cases';
import { useApprovalPresenceQuery } from '../api/presence';
import { Actions } from '../case/Actions';
import { addressOfCase } from '../case/address';
import { EVERY_HEARTBEAT } from '../case/heartbeat';
import { Issues } from '../case/Issues';
import { Standing } from '../case/Standing';
import { Steps } from '../case/Steps';
import { useCaseWords } from '../case/use-case-words';
import { useWords } from '../words';
import { useFieldNames } from '../case/use-field-names';
import { useJump } from './use-jump';
import { useSettling } from './use-settling';
import { words } from './words';

interface Props {
  entry: EntryKey;
  /** the draft's, as it is on the screen */
  updatedAt: string;
  /** the published tab shows what is live, and nothing can be done with it there */
  showsLive: boolean;
}

/** The case of the entry on the screen: where it stands, what it lacks, what this person can do. */
export function PanelContent({ entry, updatedAt, showsLive }: Props) {
  const say = useWords(words);
  const sayCase = useCaseWords();
  const { data: page, error, refetch } = useApprovalCaseQuery(entry, EVERY_HEARTBEAT);
  const modified = useForm('ApprovalPanel', (form) => form.modified);
  const settling = useSettling(updatedAt, modified, refetch);
  const { currentData: presence } = useApprovalPresenceQuery(
    { entry, updatedAt },
    { skip: showsLive },
  );
  const nameOf = useFieldNames(entry.uid);
  const jump = useJump();

  if (error && !page) {
    const why =
      'message' in error && error.message ? error.message : sayCase('outcome.unreachable');
    return <Typography textColor="danger700">{say('panel.no-case', { why })}</Typography>;
  }
  if (!page) return <Typography>{sayCase('case.loading')}</Typography>;

  const notNewest = presence?.savedSince ? say('panel.not-newest') : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Steps stage={page.stage} workflow={page.workflow} />
      <Standing page={page} />
      {page.issues.length > 0 && (
        <Issues issues={page.issues} nameOf={nameOf} {...(!showsLive && { onJump: jump })} />
      )}
      <Divider />
      {showsLive ? (
        <Typography>{say('panel.showing-live')}</Typography>
      ) : (
        <Actions
          page={page}
          closed={modified ? say('panel.unsaved') : notNewest}
          settling={settling}
        />
      )}
      <Link tag={NavLink} to={addressOfCase(entry)}>
        {say('panel.open-case')}
      </Link>
    </Flex>
  );
}
