import { Context as KoaContext } from 'koa';
import { Context } from '../context';
export declare function caseController(context: Context): {
  find(koa: KoaContext): Promise<void>;
  findOne(koa: KoaContext): Promise<void>;
  transition(koa: KoaContext): Promise<void>;
  history(koa: KoaContext): Promise<void>;
};
