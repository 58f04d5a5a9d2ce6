import { strapiInstance } from '../server';

interface Declared {
  type: string;
  component?: string;
  private?: boolean;
  pluginOptions?: { synleg?: { internal?: boolean; deliveredAs?: string } };
}
interface DeclaredType {
  attributes: Record<string, Declared>;
  pluginOptions?: { synleg?: { theme?: { key: string } } };
}

const IMAGE = 'src width height alt decorative caption credit sources placeholder'.split(' ');
const SOURCE = ['src', 'width', 'type'];
const DOCUMENT = ['title', 'src', 'type', 'size'];
const RICH_TEXT = ['blocks', 'html', 'text'];
const TARGET = ['id', 'theme', 'title', 'slug', 'name'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The content type that declares a theme. */
export function typeOf(theme: string): DeclaredType {
  const types = Object.values(strapiInstance().contentTypes) as unknown as DeclaredType[];
  const type = types.find(({ pluginOptions }) => pluginOptions?.synleg?.theme?.key === theme);
  if (!type) throw new Error(`No content type declares ${theme}.`);
  return type;
}

const componentOf = (uid: string) =>
  strapiInstance().components[uid as 'shared.image'] as unknown as DeclaredType;

const others = (value: unknown, known: string[], path: string): string[] =>
  isObject(value)
    ? Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => `${path}.${key}`)
    : [path];

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function inComponent(uid: string, value: unknown, path: string): string[] {
  return rowsOf(value).flatMap((row) => {
    if (uid === 'shared.document') return others(row, DOCUMENT, path);
    if (uid !== 'shared.image') return undeclared(row, componentOf(uid), path);
    const sources = rowsOf((row as { sources?: unknown }).sources);
    return [
      ...others(row, IMAGE, path),
      ...sources.flatMap((source) => others(source, SOURCE, `${path}.sources`)),
    ];
  });
}

function inField(attribute: Declared, value: unknown, path: string): string[] {
  switch (attribute.type) {
    case 'component':
      return inComponent(attribute.component ?? '', value, path);
    case 'blocks':
      return others(value, RICH_TEXT, path);
    case 'relation':
      return rowsOf(value).flatMap((target) => others(target, TARGET, path));
    case 'json':
      return [];
    default:
      return isObject(value) ? [path] : [];
  }
}

/** The paths of everything delivered that the schema does not declare as public. */
export function undeclared(delivered: unknown, type: DeclaredType, path: string): string[] {
  if (!isObject(delivered)) return [path];
  return Object.entries(delivered).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    const [, attribute] =
      Object.entries(type.attributes).find(
        ([name, { pluginOptions }]) => (pluginOptions?.synleg?.deliveredAs ?? name) === key,
      ) ?? [];
    const hidden = attribute?.private ?? attribute?.pluginOptions?.synleg?.internal ?? false;
    return attribute && !hidden ? inField(attribute, value, here) : [here];
  });
}
