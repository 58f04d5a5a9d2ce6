/** The little that is used of the driver `pg`. */
export interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  /** @param broken lets the pool forget this connection */
  release: (broken?: boolean) => void;
  on: (event: 'error', listener: (error: Error) => void) => void;
  off: (event: 'error', listener: (error: Error) => void) => void;
}
interface Pool {
  on: (event: 'error', listener: (error: Error) => void) => void;
  connect: () => Promise<Connection>;
  end: () => Promise<void>;
}
export interface Driver {
  Pool: new (options: object) => Pool;
}

/** What pg-boss asks the database through. */
export interface Sql {
  executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** Connections of the jobs' own: one that is held for a round of minutes must not be missing to a request. */
export interface Connections extends Sql {
  /** Runs `work` on one connection, which a failure closes: it might be left inside a transaction. */
  use: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

export function connectionsTo(
  { Pool }: Driver,
  options: object,
  lost: (error: Error) => void,
): Connections {
  const pool = new Pool({ ...options, application_name: 'approval jobs' });
  // A connection that breaks while nobody uses it; the next who needs one gets a new one.
  pool.on('error', lost);

  const use: Connections['use'] = async (work) => {
    const connection = await pool.connect();
    // Between two questions nobody else listens, and what nobody listens to ends the process.
    connection.on('error', lost);
    try {
      const result = await work(connection);
      connection.off('error', lost);
      connection.release();
      return result;
    } catch (error) {
      connection.release(true);
      throw error;
    }
  };

  return {
    use,
    executeSql: (text, values) => use((connection) => connection.query(text, values)),
    close: () => pool.end(),
  };
}
