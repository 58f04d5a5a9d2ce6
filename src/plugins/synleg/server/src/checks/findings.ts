import { isValues, type Values } from '../schema/model';
import type { Group } from '../schema/walk';
import type { CheckKey } from './words';

/** What a check noticed, at which field. All of it stops a submission. */
export interface Finding {
  field: string;
  key: CheckKey;
}

type Check = (group: Group, now: Date) => Finding[];

const IMAGE = 'shared.image';

const at = ({ path }: Group, name: string): string => (path ? `${path}.${name}` : name);

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** An image has alt text or is marked decorative. */
const imageText: Check = (group) => {
  const { uid, values } = group;
  const mute = uid === IMAGE && values['decorative'] !== true && isBlank(values['alt']);
  return mute ? [{ field: at(group, 'alt'), key: 'image_text_missing' }] : [];
};

const bothText = (values: Values, first: string, last: string): [string, string] | null => {
  const [start, end] = [values[first], values[last]];
  return typeof start === 'string' && typeof end === 'string' ? [start, end] : null;
};

const PERIODS = [
  ['periodStart', 'periodEnd'],
  ['start', 'end'],
  ['validFrom', 'validThrough'],
] as const;

/** Dates as `2026-11-21`: their order is that of their text. */
const periods: Check = (group) =>
  PERIODS.flatMap(([first, last]) => {
    const period = bothText(group.values, first, last);
    return period && period[1] < period[0]
      ? [{ field: at(group, last), key: 'period_reversed' }]
      : [];
  });

/** Times as `09:00:00.000`. A place that is open past midnight writes two rows. */
const hours: Check = (group) => {
  const span = bothText(group.values, 'opens', 'closes');
  return span && span[1] <= span[0] ? [{ field: at(group, 'closes'), key: 'hours_reversed' }] : [];
};

const range: Check = (group) => {
  const { min, max } = group.values;
  const reversed = typeof min === 'number' && typeof max === 'number' && max < min;
  return reversed ? [{ field: at(group, 'max'), key: 'range_reversed' }] : [];
};

const deadline: Check = (group, now) => {
  const value = group.fields.find(({ name }) => name === 'deadline')?.value;
  const passed = typeof value === 'string' && new Date(value).getTime() <= now.getTime();
  return passed ? [{ field: at(group, 'deadline'), key: 'deadline_passed' }] : [];
};

const holdsPicture = (value: unknown): boolean =>
  Array.isArray(value) && value.some((block) => isValues(block) && block['type'] === 'image');

/** Pictures in rich text are not delivered, see `presentation/blocks/allowed.ts`; whoever put one there must know. */
const pictureInText: Check = ({ fields }) =>
  fields
    .filter(({ attribute, value }) => attribute.type === 'blocks' && holdsPicture(value))
    .map(({ path }) => ({ field: path, key: 'picture_in_text' }));

const CHECKS: readonly Check[] = [imageText, pictureInText, periods, hours, range, deadline];

/** What keeps an entry from being submitted, beyond what its schema requires. */
export const findingsIn = (groups: readonly Group[], now: Date): Finding[] =>
  groups.flatMap((group) => CHECKS.flatMap((check) => check(group, now)));
