import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type { OpenDraft } from '../api/presence';
import { NO_LOCALE } from '../../../shared/vocabulary';
import { workflowIn } from '../case/governed';
import { sawDraft } from '../opened-draft/seen';
import { useWords } from '../words';
import { OthersHere } from './OthersHere';
import { SavedSince } from './SavedSince';
import { useOthersHere } from './use-others-here';
import { words } from './words';

interface Opened {
  documentId?: string | undefined;
  locale?: unknown;
  updatedAt?: unknown;
}

/** The draft on the screen; null for a new entry, and while the live tab is shown. */
function draftOn(
  uid: string,
  document: Opened | undefined,
  activeTab: string | null,
): OpenDraft | null {
  const { documentId, updatedAt } = document ?? {};
  const locale = document?.locale ?? NO_LOCALE;
  if (activeTab === 'published' || !documentId) return null;
  if (typeof locale !== 'string' || typeof updatedAt !== 'string') return null;
  return { entry: { uid, documentId, locale }, updatedAt };
}

/** Who else has this draft open, and what they have saved meanwhile; not there while one is alone with it. */
export const OthersPanel: PanelComponent = ({ model, document, activeTab }) => {
  const say = useWords(words);
  const { contentType } = useContentManagerContext();
  const draft = workflowIn(contentType) ? draftOn(model, document, activeTab) : null;
  const { others, savedSince, accept } = useOthersHere(draft);
  if (!draft || (others.length === 0 && !savedSince)) return null;
  const { documentId, locale } = draft.entry;

  const keepMine = (at: string) => {
    sawDraft({ model, documentId, params: { locale } }, at);
    accept(at);
  };
  return {
    title: say('others-here.title'),
    content: (
      <>
        {savedSince && <SavedSince entry={draft.entry} saved={savedSince} onKeep={keepMine} />}
        {others.length > 0 && <OthersHere others={others} />}
      </>
    ),
  };
};
