import { MUNICIPALITY, ROLES, UNIT, USER } from './vocabulary';

const belongsTo = (target: string) => ({ type: 'relation', relation: 'manyToOne', target });

/** Who belongs where, in which role, from when until when. Dates are whole days in Europe/Oslo, both ends included. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'synleg_memberships',
  info: {
    singularName: 'membership',
    pluralName: 'memberships',
    displayName: 'Medlemskap',
    description: 'Kven som høyrer til kvar, i kva rolle, frå når til når',
  },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-type-builder': { visible: false } },
  attributes: {
    user: belongsTo(USER),
    role: { type: 'enumeration', enum: ROLES, required: true },
    unit: belongsTo(UNIT),
    municipality: belongsTo(MUNICIPALITY),
    validFrom: { type: 'date' },
    validTo: { type: 'date' },
  },
};
