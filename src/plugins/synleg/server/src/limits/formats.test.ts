import { describe, expect, test } from '@jest/globals';
import type { Format } from '../schema/model';
import { isOfFormat, type Surroundings } from './formats';

type Case = [Format, unknown, Surroundings?];

const right: Case[] = [
  ['web_address', 'https://www.bo.kommune.no/søk?q=å#a'],
  ['web_address', 'http://bo.kommune.no'],
  ['organisation_number', '974 760 673'],
  ['organisation_number', '29189919'],
  ['organisation_number', '29189919', { country: 'DK' }],
  ['organisation_number', '974760673', { country: 'NO' }],
  ['postal_code', '3800'],
  ['occupation_code', '2223'],
  ['text_list', ['norsk', 'engelsk']],
  ['text_list', '["norsk"]'],
  ['text_list', []],
  ['locale_list', ['nn', 'da']],
];

const wrong: Case[] = [
  ['web_address', 'bo.kommune.no'],
  ['web_address', 'javascript:alert(1)'],
  ['web_address', 'https://localhost'],
  ['web_address', 7],
  ['organisation_number', '974760674'],
  ['organisation_number', '974760673', { country: 'DK' }],
  ['organisation_number', '29189919', { country: 'NO' }],
  ['organisation_number', 974_760_673],
  ['postal_code', '380'],
  ['occupation_code', 'sjukepleiar'],
  ['text_list', 'norsk'],
  ['text_list', '{"a":1}'],
  ['text_list', [1]],
  ['text_list', ['  ']],
  ['text_list', Array.from({ length: 51 }, () => 'x')],
  ['locale_list', ['fr']],
  ['locale_list', ['nn', 'nn']],
];

describe('the format of a value', () => {
  test.each(right)('%s: %j is one', (format, value, surroundings = {}) => {
    expect(isOfFormat(format, value, surroundings)).toBe(true);
  });
  test.each(wrong)('%s: %j %j is none', (format, value, surroundings = {}) => {
    expect(isOfFormat(format, value, surroundings)).toBe(false);
  });
  test('an empty value is not wrong: that it is missing is asked at submit', () => {
    expect(isOfFormat('web_address', '', {})).toBe(true);
    expect(isOfFormat('text_list', null, {})).toBe(true);
  });
});
