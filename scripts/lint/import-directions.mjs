import { dirname, join, relative, sep } from 'node:path';
import { directions } from './directions.mjs';

/** @typedef {import('./directions.mjs').Target} Target */

/** @param {string} path */
const posix = (path) => path.split(sep).join('/');

/**
 * @param {string} source as written in the import
 * @param {string} importer path relative to the project
 * @param {boolean} typeOnly
 * @returns {Target}
 */
function targetOf(source, importer, typeOnly) {
  if (!source.startsWith('.')) return { module: source, typeOnly };
  const path = posix(join(dirname(importer), source)).replace(/\.(ts|tsx|js|mjs)$/, '');
  return { path, typeOnly };
}

/** Does nothing of this import or export remain at run time? @param {any} node */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 &&
    specifiers.every(
      (/** @type {any} */ specifier) =>
        specifier.importKind === 'type' || specifier.exportKind === 'type',
    )
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{why}} [{{name}}]' } },
  create(context) {
    const importer = posix(relative(context.cwd, context.filename));
    const bound = directions.filter(({ from }) => from.test(importer));
    if (bound.length === 0) return {};

    /** @param {any} node @param {any} literal @param {boolean} typeOnly */
    const check = (node, literal, typeOnly) => {
      if (typeof literal?.value !== 'string') return;
      const target = targetOf(literal.value, importer, typeOnly);
      for (const { name, why, forbids } of bound) {
        if (forbids(target, importer)) {
          context.report({ node, messageId: 'forbidden', data: { name, why } });
        }
      }
    };
    /** @param {any} node */
    const checkDeclaration = (node) => check(node, node.source, isTypeOnly(node));

    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) =>
        check(node, node.source ?? node.argument?.literal, true),
      'CallExpression[callee.name="require"]': (/** @type {any} */ node) =>
        check(node, node.arguments[0], false),
    };
  },
};
