import { buildAdminPanel, buildServer } from './builds.mjs';
import { installDependencies } from './dependencies.mjs';
import { completeEnvironment, readVariables } from './environment-file.mjs';
import { alone } from './lock.mjs';
import { say } from './progress.mjs';

const onWait = () => say('… Waiting for another set-up of this project to finish');

/** Everything that running the tests needs. */
export const setUpForTests = () =>
  alone(
    async () => {
      await installDependencies();
      await buildServer();
      await buildAdminPanel(await readVariables());
    },
    { onWait },
  );

/**
 * Everything that a server needs, done only where it is missing or old.
 * @returns {Promise<NodeJS.ProcessEnv>} the variables that the server will see
 */
export const setUpForServing = () =>
  alone(
    async () => {
      const variables = await completeEnvironment();
      await installDependencies();
      await buildServer();
      await buildAdminPanel(variables);
      return variables;
    },
    { onWait },
  );
