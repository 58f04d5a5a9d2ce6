import { readEnvironment } from '../src/environment';

// Strapi's columns for instants know no time zone: they would shift between servers, and when the clock goes back.
process.env['TZ'] = 'UTC';

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
