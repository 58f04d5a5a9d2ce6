import { errors } from '@strapi/utils';

/** Closed list; the words of each are for the person at the screen. */
const MESSAGES = {
  'membership.not_your_unit':
    'You do not write in this unit. Ask its leader or your web editor for a membership.',
  'membership.not_your_municipality':
    'Only a web editor of this municipality or an administrator may do this.',
  'membership.administrators_only': 'Only an administrator may do this.',
  'membership.hidden_relation':
    'You have chosen something that belongs to a unit you are not part of.',
  'membership.hidden': 'This belongs to a unit that you are not part of.',
  'membership.not_your_file': 'Only the one who uploaded a file may remove or move it.',
  'membership.unknown_query': 'This list cannot be sorted or filtered that way.',
  'membership.unit_required': 'Choose the unit that this belongs to.',
  'membership.municipality_required': 'Choose the municipality that this unit belongs to.',
  'membership.move_while_live': 'This is published. Unpublish it before you move it.',
  'membership.one_unit': 'All languages of one entry belong to the same unit.',
  'membership.user_missing': 'Choose the person that this membership is for.',
  'membership.unit_missing': 'This role is held in a unit: choose the unit.',
  'membership.municipality_missing':
    'This role is held in a municipality: choose the municipality.',
  'membership.both_places': 'Choose either a unit or a municipality, not both.',
  'membership.ends_before_it_begins': 'The membership ends before it begins.',
} as const;

export type MembershipCode = keyof typeof MESSAGES;

const detailsOf = (code: MembershipCode) => ({ code });

/** 403 whose message and code reach the caller on every kind of route. */
export const refusal = (code: MembershipCode) =>
  new errors.PolicyError(MESSAGES[code], { ...detailsOf(code), policy: 'membership' });

/** 400: what was asked for makes no sense, whoever asks. */
export const mistake = (code: MembershipCode) =>
  new errors.ValidationError(MESSAGES[code], detailsOf(code));
