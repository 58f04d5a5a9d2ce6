import { adminApi } from '@strapi/strapi/admin';
import type { MyUnit, MyUnitsAnswer, ThemesAnswer } from '../../../shared/my-units';

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    myUnits: build.query<MyUnit[], undefined>({
      query: () => ({ url: '/synleg/my-units', method: 'GET' }),
      transformResponse: ({ data }: MyUnitsAnswer) => data,
    }),
    themesOfUnits: build.query<ThemesAnswer['data'], string[]>({
      query: (units) => ({
        url: '/synleg/my-units/themes',
        method: 'GET',
        config: { params: { units } },
      }),
      transformResponse: ({ data }: ThemesAnswer) => data,
    }),
  }),
});

export const { useMyUnitsQuery, useThemesOfUnitsQuery } = api;
