import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mistake, refusal } from '../../errors';
import { hideListed, hideRelated } from './hide-related';
import { hideAccounts, refuseFilesOfOthers, refuseWayBehindFiles } from './files';
import { narrowQuery, refuseAsSingle, refuseHiddenDocuments, refuseHiddenPicker } from './request';
import { offerOneLanguage } from './membership-picker';
import { countOwnDocuments } from './start-page';
import { adminRoutesOf, hangBefore, type Go } from './routes';
import { paramOf, targetOf, visitorOf, type Visitor } from './visitor';

type Watch = (strapi: Core.Strapi, context: Context, visitor: Visitor, next: Go) => Promise<void>;

const onContent: Watch = async (strapi, context, visitor, next) => {
  await refuseHiddenDocuments(strapi, context, visitor);
  narrowQuery(strapi, context, visitor, paramOf(context, 'model'));
  await next();
  await hideRelated(strapi, context, visitor);
};

const onRelations: Watch = async (strapi, context, visitor, next) => {
  refuseHiddenPicker(strapi, context, visitor);
  await refuseHiddenDocuments(strapi, context, visitor);
  narrowQuery(strapi, context, visitor, targetOf(strapi, context) ?? '');
  await next();
  await hideListed(strapi, context, visitor);
};

const onSingle: Watch = async (strapi, context, visitor, next) => {
  refuseAsSingle(strapi, context, visitor);
  await next();
};

/** Without a document it would show the first one there is. */
const onOtherLanguage: Watch = async (strapi, context, visitor, next) => {
  if (typeof context.query.documentId !== 'string')
    throw mistake('membership.unknown_query', visitor.language);
  await onContent(strapi, context, visitor, next);
};

const onCounts: Watch = (strapi, context, visitor) => countOwnDocuments(strapi, context, visitor);

const onFiles: Watch = async (_strapi, context, visitor, next) => {
  refuseWayBehindFiles(context, visitor);
  await next();
  hideAccounts(context);
};

const onBulkFiles: Watch = async (strapi, context, visitor, next) => {
  await refuseFilesOfOthers(strapi, context, visitor);
  await next();
  hideAccounts(context);
};

const administratorsOnly: Watch = (_strapi, _context, { language }) =>
  Promise.reject(refusal('membership.administrators_only', language));

/** Routes that Strapi leaves open to everybody who is signed in, or that look at the action and not at the entry. */
const WATCHES: readonly { plugin: string; method: RegExp; path: RegExp; watch: Watch }[] = [
  { plugin: 'content-manager', method: /./, path: /^\/relations\//, watch: onRelations },
  {
    plugin: 'content-manager',
    method: /./,
    path: /^\/homepage\/count-documents$/,
    watch: onCounts,
  },
  { plugin: 'content-manager', method: /PUT/, path: /configuration$/, watch: administratorsOnly },
  { plugin: 'content-manager', method: /./, path: /^\/single-types\//, watch: onSingle },
  { plugin: 'content-manager', method: /./, path: /./, watch: onContent },
  { plugin: 'i18n', method: /PUT/, path: /^\/settings$/, watch: administratorsOnly },
  { plugin: 'i18n', method: /./, path: /get-fill-from-locale/, watch: onOtherLanguage },
  { plugin: 'i18n', method: /./, path: /./, watch: onContent },
  { plugin: 'email', method: /POST/, path: /^\/$/, watch: administratorsOnly },
  { plugin: 'upload', method: /POST/, path: /^\/actions\/bulk-(delete|move)$/, watch: onBulkFiles },
  { plugin: 'upload', method: /POST/, path: /ai-metadata/, watch: administratorsOnly },
  { plugin: 'upload', method: /./, path: /./, watch: onFiles },
];

const doorFor =
  (strapi: Core.Strapi, watch: Watch) =>
  async (context: Context, next: Go): Promise<void> => {
    await offerOneLanguage(strapi, context);
    const visitor = await visitorOf(strapi, context);
    await (visitor ? watch(strapi, context, visitor, next) : next());
  };

/**
 * Hangs a door before the panel's routes on content and files, for everybody but administrators: permissions and their
 * conditions are not asked for by all of these routes. Must run before Strapi mounts its routes.
 */
export function closeDoors(strapi: Core.Strapi): void {
  for (const plugin of new Set(WATCHES.map((each) => each.plugin))) {
    for (const route of adminRoutesOf(strapi, plugin)) {
      const found = WATCHES.find(
        (each) =>
          each.plugin === plugin && each.method.test(route.method) && each.path.test(route.path),
      );
      if (found) hangBefore(route, doorFor(strapi, found.watch));
    }
  }
}
