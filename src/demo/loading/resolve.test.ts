import { describe, expect, it } from '@jest/globals';
import { daysAgo, deadlineIn, document, entry, next, picture } from '../content/values';
import { referencesIn, resolve, type Known } from './resolve';

const known: Known = {
  today: new Date('2026-11-21T12:00:00Z'),
  file: (name) => (name === 'valley' ? 7 : 8),
  entry: (name) => `id-of-${name}`,
};

describe('placeholders in content', () => {
  it('become what is known while loading, at any depth', () => {
    const content = {
      heroImage: picture('valley', 'Ein dal'),
      documents: [document('library-plan', 'Planen')],
      plan: entry('plan'),
      publishedOn: daysAgo(1),
      deadline: deadlineIn(30),
      openingHours: [{ validFrom: next('06-20'), validThrough: next('08-15', '06-20') }],
    };
    expect(resolve(content, known)).toEqual({
      heroImage: { file: 7, alt: 'Ein dal', credit: 'Synleg' },
      documents: [{ file: 8, title: 'Planen' }],
      plan: 'id-of-plan',
      publishedOn: '2026-11-20',
      deadline: '2026-12-21T22:59:00.000Z',
      openingHours: [{ validFrom: '2027-06-20', validThrough: '2027-08-15' }],
    });
  });

  it('leave everything else alone', () => {
    const content = { title: 'Tittel', position: 0, remote: false, list: ['a', 1] };
    expect(resolve(content, known)).toEqual(content);
  });

  it('tell which entries must be there first', () => {
    expect(referencesIn({ plan: entry('a'), eForms: [{ service: entry('b') }] })).toEqual([
      'a',
      'b',
    ]);
  });
});
