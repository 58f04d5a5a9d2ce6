/** A field as the layout of a form has it. */
export interface LaidOut {
  readonly name: string;
  readonly label: string;
  readonly component?: string | undefined;
}

/** The fields of a form, and those of the components in it by their uid. */
export interface FormNames {
  readonly fields: readonly LaidOut[];
  readonly components: Readonly<Record<string, readonly LaidOut[]>>;
}

/**
 * What a person calls a field, with what it lies in: `Prides 2, Statement`.
 * @param path such as `prides.1.statement`; what the form does not have stays out
 */
export function fieldName(path: string, { fields, components }: FormNames): string {
  const [names] = path.split('.').reduce<[string[], readonly LaidOut[]]>(
    ([told, among], part) => {
      if (/^\d+$/.test(part)) {
        const list = told.at(-1);
        return list === undefined
          ? [told, among]
          : [[...told.slice(0, -1), `${list} ${Number(part) + 1}`], among];
      }
      const found = among.find(({ name }) => name === part);
      if (!found) return [told, []];
      return [[...told, found.label], components[found.component ?? ''] ?? []];
    },
    [[], fields],
  );
  return names.join(', ');
}
