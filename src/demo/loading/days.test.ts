import { describe, expect, it } from '@jest/globals';
import { dayFrom, endOfDay, nextDay } from './days';

const evening = new Date('2026-11-21T23:32:00Z');

describe('days', () => {
  it('are those of Oslo, where it may be tomorrow already', () => {
    expect(dayFrom(evening, 0)).toBe('2026-11-22');
    expect(dayFrom(evening, 30)).toBe('2026-12-22');
    expect(dayFrom(evening, -12)).toBe('2026-11-10');
  });

  it('come again next year when they have passed', () => {
    expect(nextDay('2026-11-22', '12-24')).toBe('2026-12-24');
    expect(nextDay('2026-11-22', '11-22')).toBe('2026-11-22');
    expect(nextDay('2026-11-22', '05-17')).toBe('2027-05-17');
  });

  it('end a minute before midnight in Oslo, in winter and in summer time', () => {
    expect(endOfDay(evening, 30)).toBe('2026-12-22T22:59:00.000Z');
    expect(endOfDay(new Date('2026-06-01T08:00:00Z'), 10)).toBe('2026-06-11T21:59:00.000Z');
  });
});
