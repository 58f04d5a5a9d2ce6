/** A document in one language, as the Content Manager names what it edits. */
export interface Edited {
  model: string;
  documentId?: string | undefined;
  params?: { locale?: string | null } | undefined;
}

const nameOf = ({ model, documentId, params }: Edited) =>
  [model, documentId ?? '', params?.locale ?? ''].join(' ');

const seen = new Map<string, string>();

/** The screen shows a draft as it was saved at this time, though it was not loaded anew: it was saved from here. */
export const sawDraft = (edited: Edited, at: string): void => {
  seen.set(nameOf(edited), at);
};

/** What the screen shows is what is loaded, again. */
export const loadedDraft = (edited: Edited): void => {
  seen.delete(nameOf(edited));
};

/** Up to when the person at this screen has seen a draft. @param loaded its `updatedAt` as it was loaded last */
export const seenUntil = (edited: Edited, loaded: string | undefined): string | undefined =>
  seen.get(nameOf(edited)) ?? loaded;
