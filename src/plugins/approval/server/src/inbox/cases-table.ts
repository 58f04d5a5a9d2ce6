export const CASE = 'plugin::approval.case';

/** A condition on cases, as `strapi.db.query` takes it. */
export type Where = Record<string, unknown>;

export const ALL: Where = {};
export const NONE: Where = { id: { $in: [] } };

export const both = (...conditions: Where[]): Where => ({ $and: conditions });
export const either = (...conditions: Where[]): Where =>
  conditions.length === 0 ? NONE : { $or: conditions };

export const inUnits = (units: readonly string[]): Where => ({ unit: { $in: units } });
