import hooks from 'node:async_hooks';

const { AsyncLocalStorage } = hooks;

/**
 * Jest's runner gives each test file an AsyncLocalStorage and never disables it. Node then carries every one of them
 * along with every promise of this process, which is also the server's: after a hundred files that was half of its work.
 * From now on those that are made are known.
 * @returns forgets them; one that is used again, such as the server's own, is there again
 */
export function followContexts(): () => void {
  const made = new Set<hooks.AsyncLocalStorage<unknown>>();
  hooks.AsyncLocalStorage = class<T> extends AsyncLocalStorage<T> {
    constructor() {
      super();
      made.add(this);
    }
  };
  return () => {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
    for (const context of made) context.disable();
  };
}
