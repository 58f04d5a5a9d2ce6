import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::practical-info.practical-info');
