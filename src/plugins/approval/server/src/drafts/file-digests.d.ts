import { Core } from '@strapi/strapi';
import { StoredFile } from '../revision/files';
/**
 * Hashes the bytes of stored files, never their names: a file replaced in place is another file.
 * @returns SHA-256 in hexadecimal digits, by file id
 */
export declare function digestFiles(
  strapi: Core.Strapi,
  files: StoredFile[],
): Promise<Map<number, string>>;
