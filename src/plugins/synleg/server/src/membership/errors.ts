import { errors } from '@strapi/utils';
import type { Language } from '../../../shared/languages';
import { WORDS } from './words';

export type MembershipCode = keyof typeof WORDS;

/** 403 whose message and code reach the caller on every kind of route. */
export const refusal = (code: MembershipCode, language: Language): Error =>
  new errors.PolicyError(WORDS[code][language], { code, policy: 'membership' });

/** 400: what was asked for makes no sense, whoever asks. */
export const mistake = (code: MembershipCode, language: Language): Error =>
  new errors.ValidationError(WORDS[code][language], { code });
