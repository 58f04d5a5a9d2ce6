import type { Difference, Part } from '../../../shared/difference';
import { contentAttributes } from '../revision/content-attributes';
import { canonicalHash } from '../revision/hash';
import type { Attribute, Model, ModelOf } from '../revision/model';
import { kindOf } from './kind';
import { matchItems } from './match-items';
import type { Row } from './row';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const differ = (one: unknown, other: unknown) =>
  canonicalHash([one ?? null]) !== canonicalHash([other ?? null]);

const isList = ({ type, repeatable }: Attribute) =>
  type === 'dynamiczone' || (type === 'component' && repeatable === true);

const describe = (attribute: Attribute) => ({
  kind: kindOf(attribute),
  ...(attribute.target !== undefined && { target: attribute.target }),
});

/** Canonical contents list even the one target that a relation can have. */
const valueIn = (row: Row, name: string, { type, relation }: Attribute): unknown => {
  const value = row[name];
  const single = type === 'relation' && relation?.endsWith('One') === true;
  return single && Array.isArray(value) ? value[0] : value;
};

const modelOfItem = (attribute: Attribute, item: Row, modelOf: ModelOf): Model =>
  modelOf(attribute.component ?? String(item['__component']));

/** The filled fields of a list item, deep. */
function partsOf(model: Model, row: Row, path: string, modelOf: ModelOf): Part[] {
  return contentAttributes(model).flatMap(([name, attribute]): Part[] => {
    const value = valueIn(row, name, attribute);
    const field = `${path}.${name}`;
    if (value === undefined) return [];
    if (isList(attribute)) {
      return rows(value).flatMap((item, place) =>
        partsOf(modelOfItem(attribute, item, modelOf), item, `${field}.${place}`, modelOf),
      );
    }
    if (attribute.type === 'component') {
      return isRow(value) ? partsOf(modelOf(attribute.component ?? ''), value, field, modelOf) : [];
    }
    return [{ field, ...describe(attribute), value }];
  });
}

function differencesInList(
  attribute: Attribute,
  lists: { from: Row[]; to: Row[] },
  path: string,
  modelOf: ModelOf,
): Difference[] {
  const whole = (item: Row, place: number) =>
    partsOf(modelOfItem(attribute, item, modelOf), item, `${path}.${place}`, modelOf);
  return matchItems(lists.from, lists.to).flatMap((match): Difference[] => {
    const from = match.from === null ? undefined : lists.from[match.from];
    const to = match.to === null ? undefined : lists.to[match.to];
    const field = `${path}.${match.to ?? match.from ?? 0}`;
    if (from === undefined || to === undefined || match.from === null || match.to === null) {
      return [
        {
          field,
          kind: 'component',
          from: from && match.from !== null ? whole(from, match.from) : null,
          to: to && match.to !== null ? whole(to, match.to) : null,
        },
      ];
    }
    const moved: Difference[] = match.moved
      ? [{ field, kind: 'moved', from: match.from + 1, to: match.to + 1 }]
      : [];
    return [
      ...moved,
      ...differencesIn(modelOfItem(attribute, to, modelOf), from, to, field, modelOf),
    ];
  });
}

function differencesIn(
  model: Model,
  from: Row,
  to: Row,
  path: string,
  modelOf: ModelOf,
): Difference[] {
  return contentAttributes(model).flatMap(([name, attribute]): Difference[] => {
    const [before, after] = [valueIn(from, name, attribute), valueIn(to, name, attribute)];
    const field = path === '' ? name : `${path}.${name}`;
    if (!differ(before, after)) return [];
    if (isList(attribute)) {
      return differencesInList(attribute, { from: rows(before), to: rows(after) }, field, modelOf);
    }
    if (attribute.type === 'component') {
      const inner = modelOf(attribute.component ?? '');
      const [old, fresh] = [isRow(before) ? before : {}, isRow(after) ? after : {}];
      return differencesIn(inner, old, fresh, field, modelOf);
    }
    return [{ field, ...describe(attribute), from: before ?? null, to: after ?? null }];
  });
}

/** The content inside a canonical form; nothing at all when there is no such state of the entry. */
const contentIn = (canonical: Row | null): Row =>
  canonical && isRow(canonical['content']) ? canonical['content'] : {};

/**
 * Every place where two states of an entry differ, in the order of its schema.
 * @param from canonical content, or null: then everything in `to` is new
 * @param to canonical content, or null: then everything in `from` is gone
 */
export const differences = (
  model: Model,
  from: Row | null,
  to: Row | null,
  modelOf: ModelOf,
): Difference[] => differencesIn(model, contentIn(from), contentIn(to), '', modelOf);
