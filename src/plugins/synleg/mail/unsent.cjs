/**
 * Email provider for a server without a mail server: it sends nothing, calls nobody, and says so, so that whoever keeps
 * mails for later knows. Strapi's own default would connect to the recipients' mail servers by itself.
 */
module.exports = {
  init: () => ({
    send: () =>
      Promise.reject(
        Object.assign(new Error('An e-mail was not sent: no mail server is configured.'), {
          code: 'NO_MAIL_SERVER',
        }),
      ),
  }),
};
