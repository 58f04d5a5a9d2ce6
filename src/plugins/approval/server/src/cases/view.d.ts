import { Context } from '../context';
import { CaseView, Language } from '../types';
import { CaseRecord } from './store';
/** Cases as the admin routes answer them: people and units by name, in two queries however many there are. */
export declare function viewCases(
  { strapi, registrations }: Context,
  records: CaseRecord[],
  language: Language,
): Promise<CaseView[]>;
