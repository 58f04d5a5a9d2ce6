import { describe, expect, it } from '@jest/globals';
import { errorsAt } from './errors-at';

describe('a message at a field', () => {
  it('stands at a field of the form', () => {
    expect(errorsAt('title', 'Fill it in')).toEqual({ title: 'Fill it in' });
  });

  it('stands in the one entry of a list that it is about', () => {
    const { prides } = errorsAt('prides.1.statement', 'Fill it in') as { prides: unknown[] };
    expect(prides).toHaveLength(2);
    expect(prides.filter(Boolean)).toEqual([{ statement: 'Fill it in' }]);
    expect(prides[1]).toEqual({ statement: 'Fill it in' });
  });

  it('stands deep inside components', () => {
    expect(errorsAt('cost.note', 'Too long')).toEqual({ cost: { note: 'Too long' } });
  });
});
