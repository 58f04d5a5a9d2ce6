import type { Slice } from '../slice';
import { inertHeaders } from './inert';

/** How files that people uploaded are served. What may be uploaded at all stands in `config/plugins.ts`. */
export const uploads: Slice = {
  register(strapi) {
    strapi.server.use(async (context, next) => {
      await next();
      const headers = inertHeaders(context.path);
      if (headers) context.set(headers);
    });
  },
};
