/** Where notices and the outbox lie in the panel. */
export const NOTICES = '/plugins/approval/notices';
export const OUTBOX = '/plugins/approval/outbox';
