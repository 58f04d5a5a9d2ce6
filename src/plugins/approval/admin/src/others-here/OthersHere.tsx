import { Box, Typography } from '@strapi/design-system';
import type { Presence } from '../../../shared/presence';
import { useWords } from '../words';
import { words } from './words';

/** Who has the same draft open now. */
export function OthersHere({ others }: Pick<Presence, 'others'>) {
  const say = useWords(words);
  return (
    <Box tag="ul" role="list" width="100%">
      {others.map(({ id, name }) => (
        <Typography key={id} tag="li">
          {say('others-here.here', { name })}
        </Typography>
      ))}
    </Box>
  );
}
