import type { UnitContent } from '../demo';

/** The same people write and decide in all demo units of Bø, so that one sign-in shows them all. */
export const people: Pick<UnitContent, 'editor' | 'leader' | 'others'> = {
  editor: 'redaktor@demo.example',
  leader: 'leiar@demo.example',
  others: [
    { account: 'stedfortredar@demo.example', role: 'deputy' },
    { account: 'tilsett@demo.example', role: 'member' },
    { account: 'endringsagent@demo.example', role: 'change_agent' },
  ],
};
