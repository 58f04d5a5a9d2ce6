import { randomBytes } from 'node:crypto';

export const UNITS = 100;
export const CASES = 10_000;
/** So many of the units are the leader's own. */
export const LED = 5;
const PEOPLE_IN_UNIT = ['leader', 'deputy', 'editor', 'editor', 'editor', 'member', 'member'];
const CHUNK = 200;
const DAY = 86_400_000;

/** Most cases of a municipality are at rest: of twenty, twelve are published. */
const STAGES = [
  ...Array.from({ length: 12 }, () => 'published'),
  ...['drafting', 'drafting', 'drafting', 'hearing'],
  ...['leader_review', 'leader_review', 'web_review', 'scheduled'],
];
const TYPES = ['story', 'service', 'page', 'job', 'plan', 'result'];
const LOCALES = ['nn', 'nb', 'da', 'en'];

const documentId = () => randomBytes(12).toString('hex');
/** @template T @param {readonly T[]} list @param {number} number @returns {T} */
const pick = (list, number) => /** @type {T} */ (list[number % list.length]);

export const password = 'Synleg-bench-1';

/** @param {any} strapi @param {string} name @param {string} panelRole @returns {Promise<number>} */
const makeAccount = (strapi, name, panelRole) =>
  strapi
    .plugin('synleg')
    .service('memberships')
    .ensureUser({
      email: `${name}@bench.example`,
      firstname: name,
      lastname: 'Bench',
      password,
      roleCodes: [panelRole],
      language: 'nn',
    });

/** @param {any} strapi @param {number} number @returns {Promise<number>} */
const makePerson = async (strapi, number) =>
  (
    await strapi.db.query('admin::user').create({
      data: {
        documentId: documentId(),
        firstname: 'Person',
        lastname: `Nummer ${number}`,
        email: `person${number}@bench.example`,
        isActive: true,
        blocked: false,
      },
    })
  ).id;

/** @param {any} strapi @param {object} membership */
const join = (strapi, membership) =>
  strapi.db
    .query('plugin::synleg.membership')
    .create({ data: { documentId: documentId(), ...membership } });

/**
 * One municipality with many units and everybody who works there.
 * @param {any} strapi
 * @returns {Promise<{ units: string[], people: number[] }>} ids of documents and of users
 */
async function makePlaces(strapi) {
  const municipality = await strapi.db.query('api::municipality.municipality').create({
    data: { documentId: documentId(), name: 'Storkommune', slug: 'stor', locale: 'nn' },
  });
  const [webEditor, leader] = [
    await makeAccount(strapi, 'web-editor', 'synleg-web-editor'),
    await makeAccount(strapi, 'leader', 'synleg-leader'),
  ];
  await join(strapi, { role: 'web_editor', user: webEditor, municipality: municipality.id });
  /** @type {string[]} */
  const units = [];
  /** @type {number[]} */
  const people = [];
  for (let number = 0; number < UNITS; number += 1) {
    const unit = await strapi.db.query('api::unit.unit').create({
      data: {
        documentId: documentId(),
        name: `Arbeidsplass ${number}`,
        slug: `arbeidsplass-${number}`,
        locale: 'nn',
        municipality: municipality.id,
        publishedAt: null,
      },
    });
    units.push(unit.documentId);
    for (const role of PEOPLE_IN_UNIT) {
      /** @type {number} */
      const user =
        role === 'leader' && number < LED ? leader : await makePerson(strapi, people.length);
      people.push(user);
      await join(strapi, { role, user, unit: unit.id });
    }
  }
  return { units, people };
}

/**
 * @param {number} number
 * @param {{ units: string[], people: number[] }} places
 */
function caseOf(number, { units, people }) {
  const stage = pick(STAGES, number * 7 + Math.floor(number / 20));
  const at = new Date(Date.now() - ((number * 37) % 90) * DAY - number * 1_000).toISOString();
  const unitNumber = number % units.length;
  const writer = pick(people, unitNumber * PEOPLE_IN_UNIT.length + 2);
  return {
    documentId: documentId(),
    entryUid: `api::${pick(TYPES, number)}.${pick(TYPES, number)}`,
    entryId: documentId(),
    entryLocale: pick(LOCALES, Math.floor(number / 3)),
    title: `Sak nummer ${number} om noko som skal lesast av mange`,
    unit: units[unitNumber],
    stage,
    // Nothing of it is really public, and the server would find that out.
    live: false,
    version: 4,
    revision: `sha256-${documentId()}${documentId()}`,
    submittedBy: stage === 'drafting' ? null : writer,
    contributors: stage === 'published' ? [] : [`user:${writer}`],
    flags: [],
    movedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}

/** Fills the database with a large municipality. @param {any} strapi */
export async function fillInbox(strapi) {
  const places = await makePlaces(strapi);
  for (let from = 0; from < CASES; from += CHUNK) {
    const data = Array.from({ length: CHUNK }, (_, index) => caseOf(from + index, places));
    await strapi.db.query('plugin::approval.case').createMany({ data });
  }
  return places;
}
