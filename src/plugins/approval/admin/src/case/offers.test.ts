import { describe, expect, it } from '@jest/globals';
import type { AllowedAction } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';
import { mainOf, offersOf as offersFor } from './offers';

const open = (action: Action): AllowedAction => ({
  action,
  allowed: true,
  needsComment: false,
  reasons: [],
});
const closed = (action: Action, ...codes: string[]): AllowedAction => ({
  action,
  allowed: false,
  needsComment: false,
  reasons: codes.map((code) => ({ code: `approval.${code}` as const, message: `because ${code}` })),
});

const offersOf = (actions: AllowedAction[], own = false) => offersFor(actions, own);

describe('what a person is offered', () => {
  it('leaves out what belongs to another role or another stage', () => {
    const offers = offersOf([
      open('submit'),
      closed('approve', 'not_your_role', 'action_not_allowed_in_stage'),
      closed('withdraw', 'action_not_allowed_in_stage'),
    ]);
    expect(offers.map(({ action }) => action)).toEqual(['submit']);
  });

  it('shows what is closed here and now, with why', () => {
    const [publish] = offersOf([closed('publish', 'four_eyes')]);
    expect(publish).toMatchObject({ allowed: false, reasons: ['because four_eyes'] });
  });

  it('tells of an approval that an edit has voided, though the stage has passed', () => {
    const [publish] = offersOf([
      closed('publish', 'content_changed', 'action_not_allowed_in_stage'),
    ]);
    expect(publish?.reasons).toEqual(['because content_changed']);
  });

  it('puts first what leads the case on', () => {
    const offers = offersOf([open('unpublish'), open('request_changes'), open('approve')]);
    expect(offers.map(({ action }) => action)).toEqual(['approve', 'request_changes', 'unpublish']);
    expect(mainOf(offers)).toBe('approve');
  });

  it('offers to take back what one sent in oneself, and to ask others for changes', () => {
    const both = [open('request_changes'), open('withdraw')];
    expect(offersOf(both, true).map(({ action }) => action)).toEqual(['withdraw']);
    expect(offersOf(both, false).map(({ action }) => action)).toEqual(['request_changes']);
    expect(offersOf([open('withdraw')], false)).toHaveLength(1);
  });

  it('offers no emergency to whoever may publish anyway', () => {
    const offers = offersOf([open('publish'), open('emergency_publish')]);
    expect(offers.map(({ action }) => action)).toEqual(['publish']);
  });

  it('has no main action when only exceptional ones are open', () => {
    expect(mainOf(offersOf([open('emergency_publish'), open('unpublish')]))).toBeUndefined();
  });
});
