/** The few services that the demo uses, with the part of their types that it needs; all reached through Strapi's registry. */
import type { Core, UID } from '@strapi/strapi';
import type { ApprovalService, Role, UserId } from 'strapi-plugin-approval/strapi-server';

export const MUNICIPALITY = 'api::municipality.municipality';
export const UNIT = 'api::unit.unit';

interface Documents {
  create(params: {
    data: object;
    locale: string;
    status: 'draft';
  }): Promise<{ documentId: string }>;
  update(params: {
    documentId: string;
    data: object;
    locale: string;
    status: 'draft';
  }): Promise<object>;
}

/** Strapi would derive the type of the data from a uid that is written out; here it is known only when it runs. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;

export const approvalOf = (strapi: Core.Strapi): ApprovalService =>
  strapi.plugin('approval').service<ApprovalService>('approval');

interface Memberships {
  add(membership: {
    user: number;
    role: Role;
    unit?: string;
    municipality?: string;
  }): Promise<object>;
  ensureUser(account: {
    email: string;
    firstname: string;
    lastname: string;
    password: string;
    roleCodes: string[];
    language: string;
  }): Promise<UserId>;
}
export const membershipsOf = (strapi: Core.Strapi): Memberships =>
  strapi.plugin('synleg').service<Memberships>('memberships');

interface Themes {
  byKey(key: string): { uid: string } | undefined;
}
/** @throws Error when no content type declares the theme */
export function uidOfTheme(strapi: Core.Strapi, key: string): string {
  const theme = strapi.plugin('synleg').service<Themes>('themes').byKey(key);
  if (!theme) throw new Error(`No content type declares the theme ${key}.`);
  return theme.uid;
}

interface UploadedFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  size: number;
}
interface Upload {
  upload(
    params: { data: { fileInfo: object[] }; files: UploadedFile[] },
    options: { user: { id: number } },
  ): Promise<{ id: number }[]>;
}
export const uploadOf = (strapi: Core.Strapi): Upload =>
  strapi.plugin('upload').service<Upload>('upload');
