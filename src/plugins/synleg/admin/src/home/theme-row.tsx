import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MyUnit, ThemeStanding } from '../../../shared/my-units';
import { useLanguage, useWords } from '../words';
import { newEntryAddress, themeAddress } from './addresses';
import { standingWords } from './standing-words';
import { words } from './words';

const Write = styled(Link)`
  flex-shrink: 0;
  white-space: nowrap;
`;

/** A theme of a unit: to its entries with one click, to an empty form with one click. */
export function ThemeRow({ theme, unit }: { theme: ThemeStanding; unit: MyUnit }) {
  const say = useWords(words);
  const name = theme.names[useLanguage()];
  const writable = unit.mayWrite && !(theme.single && theme.entries > 0);
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="center" gap={3}>
      <Box>
        <Link tag={NavLink} to={themeAddress(theme, unit)}>
          {name}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {standingWords(theme, say)}
        </Typography>
      </Box>
      {writable ? (
        <Write
          tag={NavLink}
          to={newEntryAddress(theme, unit)}
          startIcon={<Pencil />}
          aria-label={say('home.theme.write_in', { theme: name })}
        >
          {say(theme.single ? 'home.theme.write' : 'home.theme.write_new')}
        </Write>
      ) : null}
    </Flex>
  );
}
