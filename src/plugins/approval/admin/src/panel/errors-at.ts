/** Errors of a form in the shape of its values: objects by name, lists by index. */
export type ErrorsOfForm = { [name: string]: string | ErrorsOfForm | (ErrorsOfForm | undefined)[] };

type Node = string | ErrorsOfForm | (ErrorsOfForm | undefined)[];

const isIndex = (part: string) => /^\d+$/.test(part);

function nest([part, ...rest]: string[], message: string): Node {
  if (part === undefined) return message;
  const inner = nest(rest, message);
  if (!isIndex(part)) return { [part]: inner };
  const list: (ErrorsOfForm | undefined)[] = [];
  list[Number(part)] = inner as ErrorsOfForm;
  return list;
}

/**
 * One message at one field, as the form wants it: the form then opens what is collapsed around the field, shows the
 * message there and moves the focus to it.
 * @param field path such as `prides.0.statement`
 */
export const errorsAt = (field: string, message: string): ErrorsOfForm =>
  nest(field.split('.'), message) as ErrorsOfForm;
