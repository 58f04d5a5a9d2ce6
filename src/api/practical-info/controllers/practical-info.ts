import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::practical-info.practical-info');
