/**
 * Forbids a word anywhere in a file: names, texts, imports and comments.
 * @type {import('eslint').Rule.RuleModule}
 */
export const unmentioned = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { word: { type: 'string' }, why: { type: 'string' } },
        required: ['word', 'why'],
        additionalProperties: false,
      },
    ],
    messages: { mentioned: '{{why}}' },
  },
  create(context) {
    const { word, why } = context.options[0];
    return {
      Program() {
        for (const { index } of context.sourceCode.text.matchAll(new RegExp(word, 'gi'))) {
          const loc = context.sourceCode.getLocFromIndex(index);
          context.report({ loc, messageId: 'mentioned', data: { why } });
        }
      },
    };
  },
};
