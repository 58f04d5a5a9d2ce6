import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::employee-portrait.employee-portrait', {
  only: ['create', 'update', 'delete'],
});
