/**
 * A rule is switched off only with the reason beside it: `eslint-disable-next-line some-rule -- why here`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const disabledWithReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      reasonless: 'Say why the rule does not hold here, after two hyphens: "-- because …".',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value.trim();
          if (comment.loc && /^eslint-disable/.test(text) && !/\s--\s+\S/.test(text)) {
            context.report({ loc: comment.loc, messageId: 'reasonless' });
          }
        }
      },
    };
  },
};
