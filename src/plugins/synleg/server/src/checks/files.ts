import { troubleWith } from '../images/trouble';
import { isStoredFile } from '../presentation/file';
import type { Attribute } from '../schema/model';
import type { Field, Group } from '../schema/walk';
import type { Finding } from './findings';

/** Where the files lie, and what they were hashed to with the draft. */
export interface Shelf {
  publicFolder: string;
  digests: ReadonlyMap<number, string>;
}

const holdsPicturesAlone = ({ allowedTypes }: Attribute): boolean =>
  allowedTypes?.length === 1 && allowedTypes[0] === 'images';

async function inField({ path, attribute, value }: Field, shelf: Shelf): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of [value].flat().filter(isStoredFile)) {
    const digest = shelf.digests.get(file.id);
    const trouble = await troubleWith(shelf.publicFolder, file, digest);
    const shown = file.mime?.startsWith('image/') ?? false;
    if (trouble) findings.push({ field: path, key: trouble });
    else if (holdsPicturesAlone(attribute) && !shown)
      findings.push({ field: path, key: 'picture_unreadable' });
  }
  return findings;
}

/** The files that a publication would stop at: missing ones, and pictures that cannot be read. */
export async function troubledFiles(groups: readonly Group[], shelf: Shelf): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const field of groups.flatMap(({ fields }) => fields)) {
    const { attribute } = field;
    const looked = attribute.type === 'media' && !attribute.pluginOptions?.synleg?.internal;
    if (looked) findings.push(...(await inField(field, shelf)));
  }
  return findings;
}
