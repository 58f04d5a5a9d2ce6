import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::municipality.municipality', {
  only: ['create', 'update', 'delete'],
});
