/** A database of its own for one test run, with the way back to what it held when `keep` was called. */
export interface TestDatabase {
  /** the environment variables that make the server use it */
  readonly variables: Readonly<Record<string, string>>;
  /** Called while the server has no connection open. */
  keep(): Promise<void>;
  /** Called while the server has no connection open. */
  putBack(): Promise<void>;
  stop(): Promise<void>;
}
