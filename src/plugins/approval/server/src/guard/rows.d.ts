import { Core } from '@strapi/strapi';
/**
 * The second net: everything that goes through `strapi.db.query`, whoever calls it. Only a transition in progress may
 * make, change or remove a published row, and only of its own entry.
 */
export declare function guardRows(strapi: Core.Strapi): void;
