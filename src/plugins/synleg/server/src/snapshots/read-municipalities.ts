import type { Core } from '@strapi/strapi';
import type { MunicipalityCopies } from '../presentation/municipality';
import type { PublicMunicipalityRow } from './rows';
import { PUBLIC_MUNICIPALITY } from './rows';
import { memberText, setMembers } from './set-text';

/** A municipality as the public knows it. */
export interface PublicMunicipality {
  id: string;
  copies: MunicipalityCopies;
  changedAt: string;
}

export interface Page {
  page: number;
  pageSize: number;
}

export interface PageOf<Row> {
  rows: Row[];
  total: number;
}

/** What the database needs to find a page. */
export const limitsOf = ({ page, pageSize }: Page) => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});

const municipalityOf = (row: PublicMunicipalityRow): PublicMunicipality => ({
  id: row.municipalityId,
  copies: JSON.parse(row.body) as MunicipalityCopies,
  changedAt: row.changedAt,
});

/** The public municipalities. Each call is one statement, two for a page. */
export function readMunicipalities(strapi: Core.Strapi) {
  const table = () => strapi.db.query(PUBLIC_MUNICIPALITY);
  return {
    async municipality(slug: string): Promise<PublicMunicipality | null> {
      const where = { slugs: { $contains: memberText(slug) } };
      const rows = (await table().findMany({ where })) as PublicMunicipalityRow[];
      // `like` takes capitals for small letters on SQLite
      const row = rows.find(({ slugs }) => setMembers(slugs).includes(slug));
      return row ? municipalityOf(row) : null;
    },

    async municipalities(ids: readonly string[]): Promise<PublicMunicipality[]> {
      const where = { municipalityId: { $in: [...new Set(ids)] } };
      const rows = (await table().findMany({ where })) as PublicMunicipalityRow[];
      return rows.map(municipalityOf);
    },

    async municipalityPage(page: Page): Promise<PageOf<PublicMunicipality>> {
      const orderBy = [{ sortName: 'asc' }, { id: 'asc' }];
      const [rows, total] = await table().findWithCount({ orderBy, ...limitsOf(page) });
      return { rows: (rows as PublicMunicipalityRow[]).map(municipalityOf), total };
    },
  };
}
