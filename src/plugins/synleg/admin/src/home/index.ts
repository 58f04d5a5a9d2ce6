import type { Part } from '../part';
import { words } from './words';

interface Route {
  index?: boolean;
}

/** What a person meets after signing in: what waits for them, and their units' themes. */
export const home: Part = {
  words,
  register(app) {
    const ours = {
      index: true,
      lazy: async () => ({ Component: (await import('./home-page')).HomePage }),
    };
    app.router.addRoute((routes: Route[]) =>
      routes.map((route) => (route.index === true ? ours : route)),
    );
  },
};
