import type { StrapiApp } from '@strapi/strapi/admin';
import { adminApi } from '@strapi/strapi/admin';
import type { EntryKey } from '../../../shared/vocabulary';
import { type Edited, loadedDraft, sawDraft, seenUntil } from './seen';

interface Request {
  data?: unknown;
  [option: string]: unknown;
}
interface Refusal {
  name?: string;
  message?: string;
  details?: { code?: string; errors?: unknown };
}
interface Saved {
  data?: { updatedAt?: string };
}
type Tags = readonly unknown[];

/** As much of an endpoint of the Content Manager as is changed here; its own types are not published. */
interface Endpoint {
  query: (edited: Edited & { data?: unknown }) => Request;
  invalidatesTags?: (result: unknown, error: unknown, edited: Edited) => Tags;
  onQueryStarted?: (
    edited: Edited,
    api: { queryFulfilled: Promise<{ data: unknown }> },
  ) => Promise<void> | void;
  transformErrorResponse?: (refusal: Refusal) => Refusal;
}

interface ContentManagerApi {
  enhanceEndpoints(change: { endpoints: Record<string, (endpoint?: Endpoint) => void> }): void;
  util: { invalidateTags(tags: Tags): unknown };
  endpoints: {
    getDocument?: { select(edited: Edited): (state: unknown) => { data?: Saved } };
  };
}

const api = adminApi as unknown as ContentManagerApi;

/** The panel's store, from when it is made. */
let store: { getState(): unknown; dispatch(action: never): unknown } | null = null;

const openedAt = ({ data: _data, ...edited }: Edited & { data?: unknown }): string | undefined => {
  const loaded = api.endpoints.getDocument?.select(edited)(store?.getState()).data?.data;
  return seenUntil(edited, loaded?.updatedAt);
};

/**
 * Strapi's form takes a save that failed for one that was done, and forgets what was written, unless the failure is about
 * its fields. So any other is told as one about none of them.
 */
const keepingTheForm = (refusal: Refusal): Refusal =>
  refusal.name === 'ValidationError'
    ? refusal
    : { ...refusal, name: 'ValidationError', details: { ...refusal.details, errors: [] } };

/** Sends along up to when the draft has been seen, so that nothing is written over that somebody else has saved since. */
function saySeen(endpoint: Endpoint): void {
  const { query } = endpoint;
  endpoint.query = (edited) => {
    const request = query(edited);
    const updatedAt = openedAt(edited);
    if (updatedAt === undefined) return request;
    return { ...request, data: { ...(request.data as object | undefined), updatedAt } };
  };
}

/** Who has saved it meanwhile is asked at once. */
function askWhoSaved(endpoint: Endpoint): void {
  const { invalidatesTags } = endpoint;
  endpoint.invalidatesTags = (result, error, edited) =>
    error ? ['ApprovalPresence'] : (invalidatesTags?.(result, error, edited) ?? []);
}

function changeSaving(endpoint?: Endpoint): void {
  if (!endpoint) return;
  saySeen(endpoint);
  askWhoSaved(endpoint);
  endpoint.transformErrorResponse = keepingTheForm;
  // Strapi shows a draft as saved before it is, and takes it back when it is refused: the form would be emptied.
  endpoint.onQueryStarted = async (edited, { queryFulfilled }) => {
    try {
      const { data } = await queryFulfilled;
      const updatedAt = (data as Saved).data?.updatedAt;
      if (updatedAt !== undefined) sawDraft(edited, updatedAt);
    } catch {
      // The refusal is shown by whoever asked for the save.
    }
  };
}

function changeDiscarding(endpoint?: Endpoint): void {
  if (!endpoint) return;
  saySeen(endpoint);
  askWhoSaved(endpoint);
}

function changeLoading(endpoint?: Endpoint): void {
  if (!endpoint) return;
  const { onQueryStarted } = endpoint;
  endpoint.onQueryStarted = async (edited, started) => {
    await onQueryStarted?.(edited, started);
    try {
      await started.queryFulfilled;
      loadedDraft(edited);
    } catch {
      // What could not be loaded is not on the screen.
    }
  };
}

/** Lets the panel see its own state; called while the panel registers its parts. */
export function watchState(app: StrapiApp): void {
  app.addMiddlewares([
    () => (made) => {
      store = made;
      return (next) =>
        (action): unknown =>
          next(action);
    },
  ]);
}

/** Loads a draft anew into the form; what was written in it without saving is gone. */
export function reloadDraft({ uid, documentId }: EntryKey): void {
  const tag = { type: 'Document', id: `${uid}_${documentId}` };
  store?.dispatch(api.util.invalidateTags([tag]) as never);
}

/** Changes how the Content Manager saves; called when its endpoints are there. */
export function changeContentManager(): void {
  api.enhanceEndpoints({
    endpoints: {
      updateDocument: changeSaving,
      discardDocument: changeDiscarding,
      getDocument: changeLoading,
    },
  });
}
