import { COLOUR } from './colours';
import type { MarkName } from './names';
import { area, circle, picture, rect, repeat, stroke, type Svg } from './shapes';

const shield = (fill: string) =>
  area('M 100 70 H 500 V 320 Q 500 470 300 540 Q 100 470 100 320 Z', fill);

const SIGNS: Record<MarkName, Svg> = {
  'mark-bo':
    shield(COLOUR.green) +
    area('M 130 360 L 210 200 L 270 300 L 330 160 L 400 300 L 440 240 L 480 360 Z', COLOUR.paper) +
    stroke('M 150 410 q 50 -30 100 0 t 100 0 t 100 0', COLOUR.mustard, 22),
  'mark-herning':
    shield(COLOUR.navy) +
    rect(200, 150, 200, 40, COLOUR.mustard, 12) +
    rect(200, 400, 200, 40, COLOUR.mustard, 12) +
    rect(230, 190, 140, 210, COLOUR.paper) +
    repeat(3, (i) => stroke(`M 230 ${240 + i * 56} L 370 ${216 + i * 56}`, COLOUR.terracotta, 14)),
  'mark-thisted':
    shield(COLOUR.deepSea) +
    area('M 268 190 H 332 L 352 390 H 248 Z', COLOUR.paper) +
    area('M 258 190 L 300 140 L 342 190 Z', COLOUR.terracotta) +
    rect(254, 270, 92, 40, COLOUR.terracotta) +
    stroke('M 150 410 q 38 -28 75 0 t 75 0 t 75 0 t 75 0', COLOUR.paper, 16) +
    stroke('M 190 455 q 28 -22 55 0 t 55 0 t 55 0 t 55 0', COLOUR.sky, 14),
  'mark-viborg':
    shield(COLOUR.brick) +
    rect(210, 220, 64, 180, COLOUR.paper) +
    rect(326, 220, 64, 180, COLOUR.paper) +
    area('M 200 220 L 242 130 L 284 220 Z', COLOUR.mustard) +
    area('M 316 220 L 358 130 L 400 220 Z', COLOUR.mustard) +
    rect(274, 300, 52, 100, COLOUR.sand) +
    circle(300, 330, 14, COLOUR.brick) +
    stroke('M 170 430 q 32 -22 65 0 t 65 0 t 65 0 t 65 0', COLOUR.sky, 16),
};

/** A sign for an imagined coat of arms, 600 × 600, on nothing. */
export const mark = (name: MarkName): Svg => picture(600, 600, SIGNS[name]);
