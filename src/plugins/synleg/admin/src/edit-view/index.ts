import type { Part } from '../part';
import { calmField, type FormField } from './field';

type Row = FormField[];

interface Layout {
  layout: Row[][];
  components: Record<string, { layout: Row[] }>;
}

const calmRow = (row: Row): Row => row.map(calmField);

const calmComponents = (components: Layout['components']): Layout['components'] =>
  Object.fromEntries(
    Object.entries(components).map(([uid, component]) => [
      uid,
      { ...component, layout: component.layout.map(calmRow) },
    ]),
  );

/** The form of an entry, said in the reader's language. */
export const editView: Part = {
  bootstrap(app) {
    app.registerHook(
      'Admin/CM/pages/EditView/mutate-edit-view-layout',
      ({ layout, ...rest }: { layout: Layout }) => ({
        ...rest,
        layout: {
          ...layout,
          layout: layout.layout.map((panel) => panel.map(calmRow)),
          components: calmComponents(layout.components),
        },
      }),
    );
  },
};
