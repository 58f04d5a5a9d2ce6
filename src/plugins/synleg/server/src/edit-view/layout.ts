import { type Attribute, type Model, ownAttributes } from '../schema/model';

export interface Cell {
  name: string;
  /** columns of the twelve that a row has */
  size: number;
}

const ROW = 12;

/** Strapi refuses other sizes than its own for what takes a whole row there; long text wants one as well. */
function sizeOf({ type, maxLength }: Attribute): number {
  switch (type) {
    case 'blocks':
    case 'component':
    case 'json':
    case 'text':
      return ROW;
    case 'string':
      return (maxLength ?? 0) > 255 ? ROW : 6;
    case 'date':
    case 'time':
    case 'boolean':
    case 'enumeration':
    case 'integer':
    case 'decimal':
    case 'float':
      return 4;
    default:
      return 6;
  }
}

const isFull = (row: Cell[], cell: Cell): boolean =>
  row.reduce((sum, { size }) => sum + size, 0) + cell.size > ROW;

/** Fields in the order of the schema, as many in a row as fit. */
export function editLayout(model: Model): Cell[][] {
  const cells = ownAttributes(model).map(([name, attribute]) => ({
    name,
    size: sizeOf(attribute),
  }));
  return cells.reduce<Cell[][]>((rows, cell) => {
    const last = rows.at(-1);
    if (!last || isFull(last, cell)) return [...rows, [cell]];
    return [...rows.slice(0, -1), [...last, cell]];
  }, []);
}
