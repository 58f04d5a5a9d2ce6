import { text } from 'node:stream/consumers';
import { createConfig, lintFromString } from '@redocly/openapi-core';

// A process of its own: Redocly's linter is an ES module, which Jest loads none of.
const config = await createConfig({ extends: ['recommended'] });
const source = await text(process.stdin);
const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
const said = problems.map(({ ruleId, message, location: [place] }) => ({
  rule: ruleId,
  message,
  at: place?.pointer,
}));
process.stdout.write(JSON.stringify(said));
