import { useEffect, useState } from 'react';
import { HEARTBEAT_SECONDS, type Presence } from '../../../shared/presence';
import {
  type OpenDraft,
  useApprovalPresenceQuery,
  useLeaveApprovalDraftMutation,
} from '../api/presence';

const NOBODY: Presence = { others: [], savedSince: null };
const EVERY_HEARTBEAT = { pollingInterval: HEARTBEAT_SECONDS * 1000 };

/** Who else is here, and the way to go on with what is on the screen all the same. */
export interface OthersHere extends Presence {
  /** what others have saved until now is known, and may be written over */
  accept: (at: string) => void;
}

/** Says that this draft is open for as long as it is on the screen. @param draft null while it is none of a case */
export function useOthersHere(draft: OpenDraft | null): OthersHere {
  const [accepted, accept] = useState<{ opened: string; at: string } | null>(null);
  const { uid = '', documentId = '', locale = '' } = draft?.entry ?? {};
  const entry = { uid, documentId, locale };
  const opened = draft?.updatedAt ?? '';
  const updatedAt = accepted?.opened === opened ? accepted.at : opened;
  const skip = draft === null;
  const { currentData = NOBODY } = useApprovalPresenceQuery(
    { entry, updatedAt },
    { ...EVERY_HEARTBEAT, skip },
  );
  const [leave] = useLeaveApprovalDraftMutation();
  useEffect(() => {
    if (skip) return undefined;
    return () => void leave({ uid, documentId, locale });
  }, [leave, skip, uid, documentId, locale]);
  return { ...currentData, accept: (at) => accept({ opened, at }) };
}
