import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::core-story.core-story');
