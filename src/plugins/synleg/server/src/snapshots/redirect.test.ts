import { expect, it } from '@jest/globals';
import { leadsIntoApi } from './redirect';

const HERE = 'https://synleg.example:8443';

it.each([
  '/api/synleg/v1/entries/abc',
  '/api/synleg',
  '/x/../api/synleg/v1/entries',
  '/api/%73ynleg/v1',
  '//synleg.example:8443/api/synleg/v1',
  `${HERE}/api/synleg/v1/entries?theme=stories`,
  'http://SYNLEG.example:8443//api//synleg/v1',
])('%s leads into the API', (address) => expect(leadsIntoApi(address, HERE)).toBe(true));

it.each([
  'https://bo.example/api/synleg/v1/entries',
  'https://bo.example/nytt',
  '/nytt/om-oss',
  '/api/synlegheit',
  'http://',
])('%s does not', (address) => expect(leadsIntoApi(address, HERE)).toBe(false));
