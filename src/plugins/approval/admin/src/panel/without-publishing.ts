import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { workflowIn } from '../case/governed';
import { useWords } from '../words';
import { words } from './words';

const isPublishing = ({ type }: { type?: string }) => type === 'publish' || type === 'unpublish';

/** A related entry is opened over the form of another type: the model decides, not the page. */
function useIsGoverned(model: string): boolean {
  const { contentTypes } = useContentManagerContext();
  return workflowIn(contentTypes?.find(({ uid }) => uid === model)) !== null;
}

/**
 * The same action, gone for governed types. It is still called, for the sake of its hooks, but for an entry that
 * cannot be published: otherwise its keyboard shortcut would live on.
 */
function hidden(action: DocumentActionComponent): DocumentActionComponent {
  const Hidden: DocumentActionComponent = (props) => {
    const governed = useIsGoverned(props.model);
    const { document: _document, ...rest } = props;
    const description = action(governed ? { ...rest, activeTab: 'published' } : props);
    return governed ? null : description;
  };
  return like(action, Hidden);
}

/** The internationalization plugin gives its publishing of several languages neither type nor place, only words. */
function useIsOfSeveralLanguages(): (description: { label: string }) => boolean {
  const intl = useIntl();
  const labels = ['Publish', 'Unpublish'].map((verb) =>
    intl.formatMessage({
      id: `i18n.CMEditViewBulkLocale.${verb.toLowerCase()}-title`,
      defaultMessage: `${verb} Multiple Locales`,
    }),
  );
  return ({ label }) => labels.includes(label);
}

function hiddenIfOfSeveralLanguages(action: DocumentActionComponent): DocumentActionComponent {
  const Hidden: DocumentActionComponent = (props) => {
    const governed = useIsGoverned(props.model);
    const isOfSeveralLanguages = useIsOfSeveralLanguages();
    const description = action(props);
    return description && governed && isOfSeveralLanguages(description) ? null : description;
  };
  return like(action, Hidden);
}

/** The bulk action that publishes says so only in what it answers, under a name that its type does not have. */
const publishesMany = (description: object) =>
  'actionType' in description && description.actionType === 'publish';

function hiddenInBulk(action: BulkActionComponent): BulkActionComponent {
  const Hidden: BulkActionComponent = (props) => {
    const governed = useIsGoverned(props.model);
    const description = action(props);
    if (!governed || description === null) return description;
    return isPublishing(action) || publishesMany(description) ? null : description;
  };
  return like(action, Hidden);
}

/** To throw a draft away leads back to what is live, and says so. */
function renamed(action: DocumentActionComponent): DocumentActionComponent {
  const Discard: DocumentActionComponent = (props) => {
    const governed = useIsGoverned(props.model);
    const say = useWords(words);
    const description = action(props);
    if (!governed || description === null) return description;
    if (description.disabled) return null;
    const question = { title: say('panel.discard.title'), content: say('panel.discard.body') };
    return {
      ...description,
      label: say('panel.discard'),
      variant: 'tertiary',
      // Beside one the words would not fit.
      icon: null,
      ...(description.dialog?.type === 'dialog' && {
        dialog: { ...description.dialog, ...question, variant: 'danger' },
      }),
    };
  };
  return like(action, Discard);
}

/** Strapi knows its actions by type, place and the function's name. */
function like<Known extends object>(action: Known, other: Known): Known {
  Object.assign(other, action);
  const { name } = action as { name?: string };
  return Object.defineProperty(other, 'name', { value: name });
}

/** Governed entries are published through their case alone: Strapi's own buttons for it are gone, and Save is first. */
export function withoutPublishing(contentManager: ContentManagerPlugin['config']['apis']): void {
  contentManager.addDocumentAction((actions) =>
    actions.map((action) => {
      if (isPublishing(action)) return hidden(action);
      if (action.type === 'discard') return renamed(action);
      return action.type === undefined ? hiddenIfOfSeveralLanguages(action) : action;
    }),
  );
  contentManager.addBulkAction((actions) => actions.map(hiddenInBulk));
}
