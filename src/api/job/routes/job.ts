import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::job.job', { only: ['create', 'update', 'delete'] });
