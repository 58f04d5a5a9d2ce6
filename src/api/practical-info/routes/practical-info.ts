import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::practical-info.practical-info', {
  only: ['create', 'update', 'delete'],
});
