import { one } from '../description/answers';
import { MUNICIPALITY_PART, THEME_PART, UNIT_PART } from '../description/parts';
import { route } from '../route';
import { oneTheme, shapeOf, whole } from './presentation';

export const showPresentation = route({
  path: '/presentations/{municipality}/{unit}',
  operationId: 'getPresentation',
  tag: 'Presentations',
  summary: 'The whole presentation of a unit',
  parts: { municipality: MUNICIPALITY_PART, unit: UNIT_PART },
  parameters: shapeOf,
  answer: one('Presentation', 'The unit and all its themes that have something in them.'),
  outcomes: ['moved', 'delivery.not_found', 'delivery.gone'],
  handler: whole,
});

export const showTheme = route({
  path: '/presentations/{municipality}/{unit}/{theme}',
  operationId: 'getTheme',
  tag: 'Presentations',
  summary: 'One theme of a presentation',
  parts: { municipality: MUNICIPALITY_PART, unit: UNIT_PART, theme: THEME_PART },
  parameters: shapeOf,
  answer: one('Theme', 'The theme.'),
  outcomes: ['moved', 'delivery.not_found', 'delivery.gone'],
  handler: oneTheme,
});
