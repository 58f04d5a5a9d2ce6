import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Presence } from '../../../shared/presence';
import type { EntryKey } from '../../../shared/vocabulary';
import { moment } from '../../../shared/words/moment';
import { useLanguage, useWords } from '../words';
import { WhatIsNew } from './WhatIsNew';
import { words } from './words';

interface Props {
  entry: EntryKey;
  saved: NonNullable<Presence['savedSince']>;
  onKeep: (at: string) => void;
}

/** Says that the draft on the screen is no longer the newest, and leads to what is. */
export function SavedSince({ entry, saved, onKeep }: Props) {
  const say = useWords(words);
  const language = useLanguage();
  const me = useAuth('SavedSince', ({ user }) => user?.id);
  const [looking, look] = useState(false);
  const when = moment(language, new Date(saved.at));
  const own = saved.by.id !== null && saved.by.id === me;
  return (
    <Box role="alert" background="warning100" padding={3} hasRadius width="100%">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography textColor="neutral800">
          {own
            ? say('others-here.saved-by-you', { when })
            : say('others-here.saved', { name: saved.by.name, when })}
        </Typography>
        <Button variant="secondary" onClick={() => look(true)}>
          {say('others-here.see')}
        </Button>
      </Flex>
      {looking && (
        <WhatIsNew
          entry={entry}
          from={saved.hadRevision ?? 'live'}
          to={saved.revision}
          onKeep={() => onKeep(saved.at)}
          onClose={() => look(false)}
        />
      )}
    </Box>
  );
}
