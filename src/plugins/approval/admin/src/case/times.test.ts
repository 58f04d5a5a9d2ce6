import { describe, expect, it } from '@jest/globals';
import { instantsOf, troubleWith } from './times';

const now = new Date('2027-01-01T12:00:00Z');

describe('times that a person writes', () => {
  it('leave the browser as instants, and only those that are written', () => {
    const sent = instantsOf({ publishAt: '2027-02-01T08:00', unpublishAt: '' }, [
      'publishAt',
      'unpublishAt',
    ]);
    expect(sent).toEqual({ publishAt: new Date('2027-02-01T08:00').toISOString() });
  });

  it('leave out a field that the action does not take', () => {
    expect(instantsOf({ dueAt: '2027-02-01T08:00' }, ['publishAt'])).toEqual({});
  });

  it('must lie ahead', () => {
    expect(troubleWith({ dueAt: '2026-12-31T08:00' }, ['dueAt'], now)).toEqual({ dueAt: 'past' });
  });

  it('take a page down after it is published, not before', () => {
    const written = { publishAt: '2027-03-01T08:00', unpublishAt: '2027-02-01T08:00' };
    expect(troubleWith(written, ['publishAt', 'unpublishAt'], now)).toEqual({
      unpublishAt: 'order',
    });
  });

  it('may be left empty', () => {
    expect(troubleWith({}, ['publishAt', 'unpublishAt'], now)).toEqual({});
  });
});
