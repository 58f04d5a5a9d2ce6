import type { Core } from '@strapi/strapi';

/** What a project may decide about notices, under this plugin's configuration. */
export interface NoticeSettings {
  /** a case that has stood so many days in a stage reminds those it waits for */
  remindAfterDays: number;
  /** a hearing reminds so many hours before it ends */
  remindBeforeHours: number;
  /** the hour at which daily mails leave, 0 to 23 */
  digestHour: number;
  /** where it is that hour, and how dates are written */
  timeZone: string;
}

export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  remindAfterDays: 5,
  remindBeforeHours: 24,
  digestHour: 7,
  timeZone: 'Europe/Oslo',
};

export const noticeSettings = (strapi: Core.Strapi): NoticeSettings =>
  strapi.config.get<NoticeSettings>('plugin::approval');
