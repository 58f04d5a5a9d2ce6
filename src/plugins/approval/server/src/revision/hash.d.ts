import { Revision } from '../../../shared/vocabulary';
/**
 * SHA-256 over the JSON Canonicalization Scheme (RFC 8785) of a value, as hexadecimal digits.
 * @throws Error when the value has no JSON form
 */
export declare function canonicalHash(value: unknown): string;
/** Names a state of an entry's content: what an approval is bound to. */
export declare const revisionOf: (canonical: Record<string, unknown>) => Revision;
