import type { Core } from '@strapi/strapi';
import { readHead, readPage, startingAt } from './pages';
import type { AuditRecord, Link } from './proof/hashes.mjs';
import { BEGINNING, type Verdict, verifyChain } from './proof/first-broken.mjs';

/** Before the first record there should be none; if there is, the walk must meet it. */
const LOWEST = -2_147_483_648;

/**
 * Walks the whole log, page by page, while others go on writing to it.
 * @param witness a head that was kept elsewhere: the log must still hold it
 */
export async function verifyAuditLog(
  strapi: Core.Strapi,
  witness: Link | null = null,
): Promise<Verdict> {
  let head: Link | null = null;

  async function* records(): AsyncGenerator<AuditRecord> {
    let place = startingAt(LOWEST);
    for (;;) {
      // Before the page, so that at the end no record that was seen is younger than the head it is held against.
      head = await readHead(strapi);
      const page = await readPage(strapi, place);
      if (page.next === null) return;
      place = page.next;
      yield* page.records;
    }
  }

  return verifyChain({ start: BEGINNING, records: records(), end: () => head, witness });
}
