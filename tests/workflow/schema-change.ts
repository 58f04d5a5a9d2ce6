import { strapiInstance } from '../server';

interface Changeable {
  attributes: Record<string, unknown>;
  pluginOptions: Record<string, unknown>;
}

const schemaOf = (uid: string) =>
  strapiInstance().getModel(
    uid as Parameters<ReturnType<typeof strapiInstance>['getModel']>[0],
  ) as unknown as Changeable;

async function without<Part extends keyof Changeable>(
  uid: string,
  part: Part,
  name: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const schema = schemaOf(uid);
  const whole = schema[part];
  if (!(name in whole)) throw new Error(`${uid} has no ${name} to leave out.`);
  schema[part] = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name));
  try {
    await work();
  } finally {
    schema[part] = whole;
  }
}

/** Works as a server does whose schema has lost a field since the entries were written. */
export const withoutField = (uid: string, name: string, work: () => Promise<unknown>) =>
  without(uid, 'attributes', name, work);

/** Works as a server does whose schema no longer asks for an approval. */
export const withoutApproval = (uid: string, work: () => Promise<unknown>) =>
  without(uid, 'pluginOptions', 'approval', work);
