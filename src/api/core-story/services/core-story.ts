import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::core-story.core-story');
