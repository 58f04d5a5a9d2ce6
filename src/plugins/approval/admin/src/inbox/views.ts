import type { Summary } from '../../../shared/answers';

/** What the inbox can show: the tabs. */
export const VIEWS = ['waiting', 'units', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** The parameters that make a view of the list. */
export const SCOPE: Record<View, Readonly<Record<string, string>>> = {
  waiting: { waitingFor: 'me' },
  units: { mine: 'units' },
  all: {},
};

/** Tabs for a person: their own units when they have some, everything when they look over more than those. */
export function viewsFor({ roles, overseesAll, units }: Summary): View[] {
  const oversees = overseesAll || roles.includes('web_editor') || roles.includes('project_lead');
  const belongs = units.some(({ own }) => own);
  return VIEWS.filter(
    (view) => view === 'waiting' || (view === 'units' ? belongs || !oversees : oversees),
  );
}
