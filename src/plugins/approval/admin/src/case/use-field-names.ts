import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { fieldName, type LaidOut } from './field-name';

interface FieldOfForm {
  name: string;
  label: string;
  attribute: object;
}

const componentOf = (attribute: object): string | undefined =>
  'component' in attribute && typeof attribute.component === 'string'
    ? attribute.component
    : undefined;

/** Says what a field of this content type is called in its form, in the reader's language. */
export function useFieldNames(uid: string): (path: string) => string {
  const { edit } = useDocumentLayout(uid);
  const intl = useIntl();
  return useMemo(() => {
    const laidOut = (prefix: string, rows: readonly (readonly FieldOfForm[])[]): LaidOut[] =>
      rows.flat().map(({ name, label, attribute }) => ({
        name,
        label: intl.formatMessage({
          id: `content-manager.${prefix}.${name}`,
          defaultMessage: label,
        }),
        component: componentOf(attribute),
      }));
    const names = {
      fields: laidOut(`content-types.${uid}`, edit.layout.flat()),
      components: Object.fromEntries(
        Object.entries(edit.components).map(([component, { layout }]) => [
          component,
          laidOut(`components.${component}`, layout),
        ]),
      ),
    };
    return (path) => fieldName(path, names);
  }, [edit, intl, uid]);
}
