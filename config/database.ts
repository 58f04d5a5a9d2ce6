import { readEnvironment } from '../src/environment';

/** SQLite for a first look and for tests, PostgreSQL for a municipality. */
export default () => {
  const { database } = readEnvironment(process.env);
  return database.client === 'postgres'
    ? {
        connection: {
          client: 'postgres',
          connection: { connectionString: database.url },
          pool: { min: 2, max: 10 },
        },
      }
    : {
        connection: {
          client: 'sqlite',
          connection: { filename: database.filename },
          useNullAsDefault: true,
        },
      };
};
