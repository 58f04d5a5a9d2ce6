import { notFound } from '../../errors';
import { ownLocale } from '../../presentation/locale';
import { fallbackLists } from '../../presentation/municipality';
import type { LiveRow } from '../../snapshots/reader';
import { isShownFor } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import type { Found, PathParts } from '../found';
import { latest } from '../found';
import { endAsGone } from '../gone';
import { oneOf } from '../parameters/fields';
import { readParameters } from '../parameters/read';
import { entryDocuments } from './entry-parts';

/** The rows of an entry that can be seen by asking for some locale. @throws `delivery.gone`, `delivery.not_found` */
function visible(rows: readonly LiveRow[]): LiveRow[] {
  const seen = rows.filter((row) => row.shownFor !== '');
  if (seen.length > 0) return seen;
  if (!rows.some((row) => row.live)) endAsGone(rows);
  throw notFound('There is no entry with this id.');
}

/** `/entries/{id}` */
export async function showEntry(
  context: DeliveryContext,
  query: string,
  path: PathParts,
): Promise<Found> {
  const parameters = readParameters(query, { locale: oneOf(context.locales).optional() });
  const rows = (await context.reader.rowsOf([path.id ?? ''])).filter((row) => row.theme !== null);
  const seen = visible(rows);
  const municipalities = await context.reader.municipalities(
    seen.flatMap((row) => row.municipalityId ?? []),
  );
  const own = ownLocale(fallbackLists(municipalities[0]?.copies ?? {}), context.locales);
  const locale = parameters.locale ?? own;
  const row = seen.find((candidate) => isShownFor(candidate, locale));
  const { entries, around } = await entryDocuments(
    context,
    row ? [row] : [],
    municipalities,
    locale,
  );
  const [data] = entries;
  if (!data) throw notFound(`This entry is not there in the locale "${locale}".`);
  const changes = [...rows, ...around, ...municipalities].map((part) => part.changedAt);
  return { data, locale, changedAt: latest(changes) };
}
