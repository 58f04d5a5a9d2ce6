import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { useState } from 'react';
import type { Summary } from '../../../shared/answers';
import { CASE_ORDERS } from '../../../shared/orders';
import { FLAGS, STAGES } from '../../../shared/vocabulary';
import { useCaseWords } from '../case/use-case-words';
import { Choice } from './Choice';
import { AGES, countFilters } from './query';
import { Search } from './Search';
import { NO_FILTERS, type ShownInAddress } from './use-shown';
import { useInboxWords } from './use-inbox-words';

interface Props {
  summary: Summary;
  state: ShownInAddress;
}

function Choices({ summary, state: { shown, show, filter } }: Props) {
  const say = useInboxWords();
  const sayCase = useCaseWords();
  const { filters, sort } = shown;
  const units = summary.units.map(({ unit }) => ({ value: unit.id, label: unit.name }));
  return (
    <>
      {units.length > 1 && (
        <Choice
          label={say('inbox.filter.unit')}
          value={filters.unit}
          options={units}
          onChoose={(unit) => filter({ unit })}
        />
      )}
      <Choice
        label={say('inbox.filter.uid')}
        value={filters.uid}
        options={summary.types.map(({ uid, name }) => ({ value: uid, label: name }))}
        onChoose={(uid) => filter({ uid })}
      />
      <Choice
        label={say('inbox.filter.stage')}
        value={filters.stage}
        options={STAGES.map((stage) => ({ value: stage, label: sayCase(`stage.${stage}`) }))}
        onChoose={(stage) => filter({ stage })}
      />
      <Choice
        label={say('inbox.filter.age')}
        value={filters.age}
        options={AGES.map((days) => ({
          value: String(days),
          label: say('inbox.filter.age.option', { days }),
        }))}
        onChoose={(age) => filter({ age })}
      />
      <Choice
        label={say('inbox.filter.flag')}
        value={filters.flag}
        options={FLAGS.map((flag) => ({ value: flag, label: say(`inbox.mark.${flag}`) }))}
        onChoose={(flag) => filter({ flag })}
      />
      <Choice
        label={say('inbox.sort')}
        value={sort ?? ''}
        none={say('inbox.sort.usual')}
        options={CASE_ORDERS.map((order) => ({ value: order, label: say(`inbox.sort.${order}`) }))}
        onChoose={(chosen) => show({ sort: CASE_ORDERS.find((order) => order === chosen) ?? null })}
      />
    </>
  );
}

/** Narrows the list. The choices are folded away until somebody wants them: most look at what waits and are done. */
export function Filters({ summary, state }: Props) {
  const say = useInboxWords();
  const { shown, show, filter } = state;
  const count = countFilters(shown.filters);
  const [open, setOpen] = useState(false);
  return (
    <Box paddingBottom={4}>
      <Flex gap={2} wrap="wrap">
        <Search value={shown.filters.q} onSearch={(q) => filter({ q })} />
        <Button
          variant="tertiary"
          startIcon={<Filter />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {count > 0 ? say('inbox.filters.count', { count }) : say('inbox.filters')}
        </Button>
        {count > 0 && (
          <Button variant="ghost" onClick={() => show({ filters: NO_FILTERS })}>
            {say('inbox.filters.clear')}
          </Button>
        )}
      </Flex>
      {open && (
        <Box paddingTop={4}>
          <Flex gap={4} wrap="wrap" alignItems="flex-end">
            <Choices summary={summary} state={state} />
          </Flex>
          <Box paddingTop={4}>
            <Checkbox
              checked={shown.filters.overdue === 'true'}
              onCheckedChange={(checked) => filter({ overdue: checked === true ? 'true' : '' })}
            >
              {say('inbox.filter.overdue')}
            </Checkbox>
          </Box>
        </Box>
      )}
    </Box>
  );
}
