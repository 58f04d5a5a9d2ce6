import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::core-story.core-story', {
  only: ['create', 'update', 'delete'],
});
