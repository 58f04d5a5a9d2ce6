import { describe, expect, it } from '@jest/globals';
import { DeliveryError } from '../../errors';
import { flag, oneOf, paging, search, word } from './fields';
import { readParameters } from './read';

const shape = {
  locale: oneOf(['nn', 'en']).optional(),
  q: search().optional(),
  unit: word().optional(),
  open: flag().optional(),
  ...paging,
};

function refusal(query: string): DeliveryError {
  try {
    readParameters(query, shape);
  } catch (error) {
    if (error instanceof DeliveryError) return error;
    throw error;
  }
  throw new Error(`"${query}" was not refused.`);
}

describe('parameters', () => {
  it('are read as they are meant', () => {
    const query = 'locale=en&q=%C3%A5+b&unit=Bibliotek&open=true&pagination%5Bpage%5D=3';
    expect(readParameters(query, shape)).toEqual({
      locale: 'en',
      q: 'å b',
      unit: 'bibliotek',
      open: true,
      'pagination[page]': 3,
      'pagination[pageSize]': 25,
    });
  });

  it.each([
    'foo=1',
    'foo',
    'locale=xx',
    'locale=',
    'locale=nn&locale=nn',
    'locale[]=nn',
    'locale[0]=nn',
    'locale[a][b]=nn',
    'LOCALE=nn',
    'q=%00',
    'q=%0a',
    'q=%',
    'q=%ff',
    'q=%ed%a0%80',
    '%00=1',
    `q=${'x'.repeat(201)}`,
    `q=${'x'.repeat(3_000)}`,
    'unit=',
    'unit=%20',
    'open=yes',
    'open=1',
    'pagination[page]=0',
    'pagination[page]=-1',
    'pagination[page]=1.5',
    'pagination[page]=1e3',
    'pagination[page]=0x10',
    'pagination[page]=01',
    'pagination[page]=9999999999999999999999',
    'pagination[page]=NaN',
    'pagination[pageSize]=101',
    'pagination[pageSize]=0',
    'pagination=1',
    'pagination[limit]=5',
    '__proto__=1',
    'toString=1',
  ])('refuses %s', (query) => {
    const { code, status, message } = refusal(query);
    expect({ code, status }).toEqual({ code: 'delivery.bad_parameter', status: 400 });
    expect(message.length).toBeLessThan(400);
  });

  it('lists the known ones when one is unknown', () => {
    const known = 'locale, q, unit, open, pagination[page], pagination[pageSize]';
    expect(refusal('foo=1').message).toBe(`Unknown parameter "foo". Known here: ${known}.`);
  });
});
