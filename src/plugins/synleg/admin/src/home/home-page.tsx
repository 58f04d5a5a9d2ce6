import { Flex, Main } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useWords } from '../words';
import { audienceOf } from './audience';
import { Introduction } from './introduction';
import { MyUnits } from './my-units';
import { useRememberedLanguage } from './use-remembered-language';
import { Widgets } from './widgets';
import { words } from './words';

/** The page after signing in. */
export function HomePage() {
  const say = useWords(words);
  useRememberedLanguage();
  const user = useAuth('HomePage', (state) => state.user);
  const name = user?.firstname ?? user?.username ?? user?.email ?? '';
  const administrator = audienceOf((user?.roles ?? []).map(({ code }) => code)) === 'administrator';
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{say('home.title')}</Page.Title>
        <Layouts.Header title={say('home.hello', { name })} subtitle={say('home.subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            <Introduction />
            <Widgets />
            <MyUnits administrator={administrator} />
          </Flex>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
