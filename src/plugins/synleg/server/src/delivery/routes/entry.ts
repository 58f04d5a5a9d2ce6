import { notFound } from '../../errors';
import { ownLocale } from '../../presentation/locale';
import { fallbackLists } from '../../presentation/municipality';
import type { LiveRow } from '../../snapshots/reader';
import { isShownFor } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import type { Found } from '../found';
import { latest } from '../found';
import { endAsGone } from '../gone';
import { one } from '../description/answers';
import { ENTRY_PART } from '../description/parts';
import { locale } from '../parameters/fields';
import type { Asked } from '../route';
import { route } from '../route';
import { entryDocuments } from './entry-parts';

/** The rows of an entry that can be seen by asking for some locale. @throws `delivery.gone`, `delivery.not_found` */
function visible(rows: readonly LiveRow[]): LiveRow[] {
  const seen = rows.filter((row) => row.shownFor !== '');
  if (seen.length > 0) return seen;
  if (!rows.some((row) => row.live)) endAsGone(rows);
  throw notFound('There is no entry with this id.');
}

const shapeOf = ({ locales }: DeliveryContext) => ({ locale: locale(locales) });

async function show(
  context: DeliveryContext,
  { parameters, path }: Asked<ReturnType<typeof shapeOf>>,
): Promise<Found> {
  const rows = (await context.reader.rowsOf([path.id ?? ''])).filter((row) => row.theme !== null);
  const seen = visible(rows);
  const municipalities = await context.reader.municipalities(
    seen.flatMap((row) => row.municipalityId ?? []),
  );
  const own = ownLocale(fallbackLists(municipalities[0]?.copies ?? {}), context.locales);
  const asked = parameters.locale ?? own;
  const row = seen.find((candidate) => isShownFor(candidate, asked));
  const { entries, around } = await entryDocuments(
    context,
    row ? [row] : [],
    municipalities,
    asked,
  );
  const [data] = entries;
  if (!data) throw notFound(`This entry is not there in the locale "${asked}".`);
  const changes = [...rows, ...around, ...municipalities].map((part) => part.changedAt);
  return { data, locale: asked, changedAt: latest(changes) };
}

export const showEntry = route({
  path: '/entries/{id}',
  operationId: 'getEntry',
  tag: 'Entries',
  summary: 'One entry',
  parts: { id: ENTRY_PART },
  parameters: shapeOf,
  answer: one('Entry', 'The entry.'),
  outcomes: ['moved', 'delivery.not_found', 'delivery.gone'],
  handler: show,
});
