import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::result.result', {
  only: ['create', 'update', 'delete'],
});
