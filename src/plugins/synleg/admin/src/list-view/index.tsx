import type { ReactNode } from 'react';
import type { DeclaredAttribute } from '../../../shared/declared';
import type { Part } from '../part';
import { Value } from './value';

interface Column {
  name: string;
  attribute: DeclaredAttribute;
  cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

const named = (column: Column): Column =>
  column.attribute.type === 'enumeration' && column.cellFormatter === undefined
    ? { ...column, cellFormatter: (row) => <Value value={row[column.name]} /> }
    : column;

/** Numbers that only the system knows an entry by. */
const TECHNICAL = new Set(['id', 'documentId']);

/** Lists of entries: values by their names, and nothing technical to filter by. */
export const listView: Part = {
  bootstrap(app) {
    app.registerHook(
      'Admin/CM/pages/ListView/inject-column-in-table',
      ({ displayedHeaders, ...rest }: { displayedHeaders: Column[] }) => ({
        ...rest,
        displayedHeaders: displayedHeaders.map(named),
      }),
    );
    app.registerHook(
      'Admin/CM/pages/ListView/inject-in-filters',
      ({ displayedFilters, ...rest }: { displayedFilters: { name: string }[] }) => ({
        ...rest,
        displayedFilters: displayedFilters.filter(({ name }) => !TECHNICAL.has(name)),
      }),
    );
  },
};
