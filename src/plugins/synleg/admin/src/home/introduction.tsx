import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useWords } from '../words';
import { Card } from './card';
import { useKept } from './kept';
import { audienceOf, STEPS } from './audience';
import { words } from './words';

const AWAY = 'away';

/** What somebody who is here for the first time must know, in their role; put away once and for all. */
export function Introduction() {
  const say = useWords(words);
  const user = useAuth('Introduction', (state) => state.user);
  const [state, keep] = useKept('introduction', user?.id);
  if (state === AWAY) {
    return (
      <Flex justifyContent="flex-end">
        <Button variant="ghost" onClick={() => keep('open')}>
          {say('home.introduction.open')}
        </Button>
      </Flex>
    );
  }
  const audience = audienceOf((user?.roles ?? []).map(({ code }) => code));
  return (
    <Card
      title={say('home.introduction.title')}
      action={
        <Button variant="tertiary" onClick={() => keep(AWAY)}>
          {say('home.introduction.close')}
        </Button>
      }
    >
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {STEPS[audience].map((key, index) => (
          <Flex tag="li" key={key} gap={3} alignItems="baseline">
            <Typography variant="delta" textColor="primary600">
              {index + 1}
            </Typography>
            <Typography>{say(key)}</Typography>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
