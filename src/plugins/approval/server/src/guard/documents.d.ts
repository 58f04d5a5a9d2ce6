import { Modules } from '@strapi/strapi';
import { Context } from '../context';
type Middleware = Modules.Documents.Middleware.Middleware;
/** The first net: everything that goes through Strapi's document service. */
export declare const guardDocuments: (context: Context) => Middleware;
export {};
