import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { callAt } from './call-at';

const YEAR_MS = 365 * 24 * 3600 * 1000;

beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') }));
afterEach(() => void jest.useRealTimers());

describe('a call at a time', () => {
  it('comes at its time, not before, and once', () => {
    const call = jest.fn();
    callAt(new Date('2026-11-21T12:00:10Z'), call);
    jest.advanceTimersByTime(9_999);
    expect(call).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(YEAR_MS);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('may be a year away, longer than a timer can wait', () => {
    const call = jest.fn();
    callAt(new Date(Date.now() + YEAR_MS), call);
    jest.advanceTimersByTime(YEAR_MS - 1);
    expect(call).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('comes at once when its time is past', () => {
    const call = jest.fn();
    callAt(new Date(0), call);
    jest.advanceTimersByTime(0);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('waits on when the clock was set back meanwhile', () => {
    const call = jest.fn();
    callAt(new Date('2026-11-21T12:00:10Z'), call);
    jest.setSystemTime(new Date('2026-11-21T11:59:00Z'));
    jest.advanceTimersByTime(10_000);
    expect(call).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('can be taken back', () => {
    const call = jest.fn();
    callAt(new Date('2026-11-21T12:00:10Z'), call)();
    jest.advanceTimersByTime(YEAR_MS);
    expect(call).not.toHaveBeenCalled();
  });
});
