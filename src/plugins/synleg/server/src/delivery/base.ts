/** Where the public API begins. */
export const BASE = '/api/synleg/v1';

export const ALLOWED_METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;
