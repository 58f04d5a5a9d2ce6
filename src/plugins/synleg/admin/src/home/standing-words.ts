import type { ThemeStanding } from '../../../shared/my-units';
import type { useWords } from '../words';
import type { words } from './words';

type Say = ReturnType<typeof useWords<typeof words>>;

function ofSingle({ entries, live, waiting }: ThemeStanding, say: Say): string[] {
  if (entries === 0) return [say('home.theme.empty')];
  const state = live > 0 ? 'home.theme.published' : 'home.theme.draft';
  if (waiting === 0) return [say(state)];
  return [...(live > 0 ? [say(state)] : []), say('home.theme.on_the_way')];
}

function ofMany({ entries, live, waiting }: ThemeStanding, say: Say): string[] {
  if (entries === 0) return [say('home.theme.empty')];
  return [
    say('home.theme.entries', { count: entries }),
    say('home.theme.live', { live }),
    ...(waiting > 0 ? [say('home.theme.waiting', { waiting })] : []),
  ];
}

/** How a theme stands, in a few words. */
export const standingWords = (theme: ThemeStanding, say: Say): string =>
  (theme.single ? ofSingle(theme, say) : ofMany(theme, say)).join(', ');
