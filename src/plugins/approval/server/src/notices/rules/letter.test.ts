import { expect, test } from '@jest/globals';
import { letterOf } from './letter';
import { sentenceOf } from './sentence';

const reader = { name: 'Ola <b>', language: 'nn' as const };
const told = { sentence: '«A & <i>B</i>» er publisert.', link: 'https://a.example/x?a=1&b=2' };

test('nothing that people write becomes HTML', () => {
  const { html, text } = letterOf(reader, 'at_once', [told], 'https://a.example/n');
  expect(html).not.toMatch(/<i>|<b>/);
  expect(html).toContain('href="https://a.example/x?a=1&#38;b=2"');
  expect(text).toContain(told.sentence);
});

test('a subject is one line, and no longer than a reader takes in', () => {
  const said = {
    kind: 'published',
    title: `A\r\nBcc: x ${'å'.repeat(300)}`,
    actor: '',
    speaksOf: null,
  } as const;
  const sentence = sentenceOf(said, 'nn', 'Europe/Oslo');
  const { subject } = letterOf(reader, 'at_once', [{ sentence, link: '' }], '');
  expect(subject).not.toMatch(/[\r\n]/);
  expect(subject.length).toBeLessThanOrEqual(150);
});

test('a date is said in the time of the place', () => {
  const speaksOf = new Date('2026-11-30T11:00:00Z');
  const said = { kind: 'scheduled', title: 'A', actor: '', speaksOf } as const;
  expect(sentenceOf(said, 'da', 'Europe/Oslo')).toMatch(/30\. november 2026 .*12.00/);
});
