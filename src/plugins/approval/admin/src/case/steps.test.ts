import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './steps';

const told = (...args: Parameters<typeof stepsOf>) =>
  stepsOf(...args).map(({ stage, state }) => `${stage}: ${state}`);

describe('the stages of a case as steps', () => {
  it('are done behind the case and ahead in front of it', () => {
    expect(told('leader_review', 'standard')).toEqual([
      'drafting: done',
      'leader_review: current',
      'web_review: ahead',
      'published: ahead',
    ]);
  });

  it('hold a hearing only where texts are heard', () => {
    expect(told('drafting', 'with-hearing')).toContain('hearing: ahead');
    expect(told('drafting', 'standard').join()).not.toContain('hearing');
  });

  it('hold a planned publication only while there is one', () => {
    expect(told('scheduled', 'standard')).toContain('scheduled: current');
    expect(told('published', 'standard').join()).not.toContain('scheduled');
  });
});
