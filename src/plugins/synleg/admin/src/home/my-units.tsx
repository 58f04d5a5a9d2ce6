import { Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { type MyUnit, SHOWN_AT_ONCE } from '../../../shared/my-units';
import { useWords } from '../words';
import { useKept } from './kept';
import { useMyUnitsQuery, useThemesOfUnitsQuery } from './my-units-api';
import { UnitCard } from './unit-card';
import { UnitPicker } from './unit-picker';
import { words } from './words';

/** The units with their themes; fetched anew whenever one comes back to the start page. */
function Units({ units }: { units: readonly MyUnit[] }) {
  const say = useWords(words);
  const { data, isError } = useThemesOfUnitsQuery(
    units.map(({ id }) => id),
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Typography>{say('home.failed')}</Typography>;
  if (!data) return <Typography textColor="neutral600">{say('home.loading')}</Typography>;
  return units.map((unit) => (
    <UnitCard
      key={unit.id}
      unit={unit}
      themes={data.find((one) => one.unit === unit.id)?.themes ?? []}
    />
  ));
}

/** Of many units the one that was chosen last; a few are all shown. */
function Chosen({ units }: { units: readonly MyUnit[] }) {
  const user = useAuth('MyUnits', (state) => state.user);
  const [kept, keep] = useKept('unit', user?.id);
  if (units.length <= SHOWN_AT_ONCE) return <Units units={units} />;
  const chosen = units.find(({ id }) => id === kept) ?? units[0];
  return (
    <>
      <UnitPicker units={units} chosen={chosen?.id} onChoose={keep} />
      {chosen ? <Units units={[chosen]} /> : null}
    </>
  );
}

/** The reader's own units. */
export function MyUnits({ administrator }: { administrator: boolean }) {
  const say = useWords(words);
  const { data: units, isError } = useMyUnitsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Typography>{say('home.failed')}</Typography>;
  if (!units) return <Typography textColor="neutral600">{say('home.loading')}</Typography>;
  if (units.length === 0) {
    return administrator ? null : <Typography>{say('home.units.none')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography variant="alpha" tag="h2">
        {say('home.units.title', { count: units.length })}
      </Typography>
      <Chosen units={units} />
    </Flex>
  );
}
