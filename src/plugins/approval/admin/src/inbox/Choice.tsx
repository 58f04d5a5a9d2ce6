import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useInboxWords } from './use-inbox-words';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** what stands there when nothing is chosen */
  none?: string;
  onChoose: (value: string) => void;
}

/** One of several, or none. */
export function Choice({ label, value, options, none, onChoose }: Props) {
  const say = useInboxWords();
  return (
    <Box minWidth="17rem" flex="1">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          size="S"
          value={value}
          placeholder={none ?? say('inbox.filter.any')}
          clearLabel={say('inbox.filter.clear-one')}
          onClear={() => onChoose('')}
          onChange={(chosen) => onChoose(String(chosen))}
        >
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
