import { Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { NO_LOCALE } from '../../../shared/vocabulary';
import { workflowIn } from '../case/governed';
import { useWords } from '../words';
import { PanelContent } from './PanelContent';
import { words } from './words';

/** The panel beside the form of every governed entry. */
export const ApprovalPanel: PanelComponent = ({ model, document, activeTab }) => {
  const say = useWords(words);
  const { contentType } = useContentManagerContext();
  if (workflowIn(contentType) === null) return null;
  const documentId = document?.documentId;
  const locale: unknown = document?.['locale'] ?? NO_LOCALE;
  const updatedAt: unknown = document?.['updatedAt'];
  return {
    title: say('panel.title'),
    content:
      documentId && typeof locale === 'string' && typeof updatedAt === 'string' ? (
        <PanelContent
          key={`${documentId} ${locale}`}
          entry={{ uid: model, documentId, locale }}
          updatedAt={updatedAt}
          showsLive={activeTab === 'published'}
        />
      ) : (
        <Typography>{say('panel.save-first')}</Typography>
      ),
  };
};
