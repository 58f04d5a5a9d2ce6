import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MyUnit, ThemeStanding } from '../../../shared/my-units';
import { useWords } from '../words';
import { unitAddress } from './addresses';
import { Card } from './card';
import { ThemeRow } from './theme-row';
import { words } from './words';

/** As many columns as fit; one on a telephone. */
const Columns = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr));
  gap: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[8]}`};
`;

/** A unit with its themes. */
export function UnitCard({ unit, themes }: { unit: MyUnit; themes: readonly ThemeStanding[] }) {
  const say = useWords(words);
  const title = unit.municipality === null ? unit.name : `${unit.name}, ${unit.municipality}`;
  return (
    <Card
      title={title}
      action={
        <Link tag={NavLink} to={unitAddress(unit)}>
          {say('home.unit.page')}
        </Link>
      }
    >
      <Columns>
        {themes.map((theme) => (
          <ThemeRow key={theme.uid} theme={theme} unit={unit} />
        ))}
      </Columns>
    </Card>
  );
}
