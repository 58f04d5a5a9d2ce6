import { expect, test } from '@jest/globals';
import { type AuditFacts, GENESIS, recordHash, textHash } from './hashes.mjs';

const facts: AuditFacts = {
  sequence: 1,
  at: '2026-11-21T12:00:00.000Z',
  uid: 'api::page.page',
  documentId: 'abc',
  locale: 'nn',
  action: 'submit',
  from: 'drafting',
  to: 'leader_review',
  version: 2,
  revision: 'sha256-1',
  actor: 'user:7',
  roles: ['editor'],
  nameHash: textHash('salt', 'Kari Døme'),
  commentHash: null,
};

test('a record hashes to the same wherever it is computed', () => {
  const other = Object.fromEntries(Object.entries(facts).reverse()) as unknown as AuditFacts;
  expect(recordHash(GENESIS, other)).toBe(recordHash(GENESIS, facts));
});

test.each(Object.keys(facts) as (keyof AuditFacts)[])('a changed %s is another record', (field) => {
  expect(recordHash(GENESIS, { ...facts, [field]: 'changed' })).not.toBe(
    recordHash(GENESIS, facts),
  );
});

test('a record behind another one is another record', () => {
  expect(recordHash('1'.repeat(64), facts)).not.toBe(recordHash(GENESIS, facts));
});

test('the same name under another salt cannot be recognised', () => {
  expect(textHash('other', 'Kari Døme')).not.toBe(facts.nameHash);
});
