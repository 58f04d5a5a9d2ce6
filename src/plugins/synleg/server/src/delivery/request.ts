/** What an answer depends on, of a request to the public API. Nothing of Koa, so that the front can move before it. */
export interface PublicRequest {
  method: string;
  /** as it came, percent-encoded */
  path: string;
  /** as it came, without the question mark */
  query: string;
  /** names in small letters */
  headers: Readonly<Record<string, string | undefined>>;
}

export interface PublicAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | null;
}
