import type { Core } from '@strapi/strapi';
import { modelOf } from '../schema/of-strapi';
import { MEMBERSHIP } from './vocabulary';

/** Changed by hand when the view below changes. */
const EDITION = 1;

const LABELS: Readonly<Record<string, string>> = {
  user: 'Person',
  role: 'Rolle',
  unit: 'Arbeidsplass',
  municipality: 'Kommune',
  validFrom: 'Frå og med',
  validTo: 'Til og med',
};

const HINTS: Readonly<Record<string, string>> = {
  unit: 'For redaktør, leiar, stedfortredar, tilsett og endringsagent.',
  municipality: 'For webredaktør og prosjektleiar.',
  validTo: 'Siste dag. Tomt felt: inntil vidare.',
};

/** Two people may share a name, but not an address. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  user: 'email',
  unit: 'name',
  municipality: 'name',
};

const LAYOUTS = {
  edit: [
    [
      { name: 'user', size: 6 },
      { name: 'role', size: 6 },
    ],
    [
      { name: 'unit', size: 6 },
      { name: 'municipality', size: 6 },
    ],
    [
      { name: 'validFrom', size: 6 },
      { name: 'validTo', size: 6 },
    ],
  ],
  list: ['user', 'role', 'unit', 'municipality', 'validFrom', 'validTo'],
};

interface View {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: object; list: object }>;
}

interface Keeper {
  findConfiguration(model: unknown): Promise<View>;
  updateConfiguration(model: unknown, view: View & { layouts: object }): Promise<unknown>;
}

function labelled(name: string, { edit, list }: { edit: object; list: object }) {
  const label = LABELS[name];
  if (label === undefined) return { edit, list };
  const shownBy = SHOWN_BY[name] === undefined ? {} : { mainField: SHOWN_BY[name] };
  return {
    edit: { ...edit, label, description: HINTS[name] ?? '', ...shownBy },
    list: { ...list, label, ...shownBy },
  };
}

/** How the panel shows memberships; once, so that an administrator may rearrange it. */
export async function applyPanelView(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'synleg', key: 'membership-view' });
  if ((await store.get({})) === EDITION) return;
  const model = modelOf(strapi, MEMBERSHIP);
  const keeper = strapi.plugin('content-manager').service<Keeper>('content-types');
  const { settings, metadatas } = await keeper.findConfiguration(model);
  await keeper.updateConfiguration(model, {
    settings: { ...settings, defaultSortBy: 'role', defaultSortOrder: 'ASC' },
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([name, view]) => [name, labelled(name, view)]),
    ),
    layouts: LAYOUTS,
  });
  await store.set({ value: EDITION });
}
