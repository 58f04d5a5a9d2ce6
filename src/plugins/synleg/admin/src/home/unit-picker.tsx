import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { MyUnit } from '../../../shared/my-units';
import { useWords } from '../words';
import { words } from './words';

interface UnitPickerProps {
  units: readonly MyUnit[];
  chosen: string | undefined;
  onChoose: (unit: string) => void;
}

/** For those who have more units than can be shown at once. */
export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  const say = useWords(words);
  return (
    <Box maxWidth="48rem">
      <Field.Root>
        <Field.Label>{say('home.units.choose')}</Field.Label>
        <Combobox
          value={chosen}
          autocomplete={{ type: 'list', filter: 'contains' }}
          placeholder={say('home.units.search', { count: units.length })}
          noOptionsMessage={() => say('home.units.nothing')}
          clearLabel={say('home.units.clear')}
          onChange={(unit?: string) => {
            if (unit) onChoose(unit);
          }}
        >
          {units.map(({ id, name, municipality }) => (
            <ComboboxOption key={id} value={id}>
              {municipality === null ? name : `${name}, ${municipality}`}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
    </Box>
  );
}
