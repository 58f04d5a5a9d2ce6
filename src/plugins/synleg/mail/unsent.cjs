/* global strapi */

/**
 * Email provider for a server without a mail server: it sends nothing and calls nobody. Strapi's own default would
 * connect to the recipients' mail servers by itself.
 */
module.exports = {
  init: () => ({
    async send() {
      strapi.log.warn('An e-mail was not sent: no mail server is configured.');
    },
  }),
};
