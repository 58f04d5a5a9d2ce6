import { COLOUR, HAIR, SKIN, type Colour } from '../colours';
import { standing, walking } from '../people';
import {
  area,
  at,
  circle,
  ellipse,
  faded,
  numbers,
  pick,
  rect,
  repeat,
  scene,
  stroke,
  type Svg,
} from '../shapes';
import { wall } from '../things';

/** In the air: knees up, arms wide. */
const leaping = (skin: number, top: Colour, bottom: Colour, hair: Colour): Svg => {
  const tone = pick(SKIN, skin);
  return [
    stroke('M -10 -110 L -66 -84 L -40 -34', bottom, 30),
    stroke('M 12 -110 L 70 -120 L 104 -66', bottom, 30),
    ellipse(-34, -24, 22, 10, COLOUR.ink),
    ellipse(116, -58, 22, 10, COLOUR.ink),
    stroke('M -36 -206 Q -90 -250 -126 -216', top, 24),
    stroke('M 36 -206 Q 96 -260 132 -276', top, 24),
    circle(-128, -214, 13, tone),
    circle(134, -278, 13, tone),
    area(
      'M -44 -210 Q -42 -240 -14 -240 L 14 -240 Q 44 -240 46 -210 L 38 -104 Q 0 -92 -36 -104 Z',
      top,
    ),
    rect(-12, -262, 24, 34, tone, 10),
    circle(4, -288, 37, tone),
    area('M -34 -288 A 38 40 0 0 1 43 -290 Q 20 -318 -34 -288 Z', hair),
  ].join('');
};

export function parkour() {
  const next = numbers(3);
  return scene(
    wall('#e9dfd0'),
    rect(0, 0, 1600, 560, '#d8e4e6'),
    ...[0, 240, 520, 830, 1130, 1400].map((x, i) =>
      rect(x, 190 + (i % 3) * 70, 220, 460, pick(['#bccdd0', '#c9d7d6', '#b1c4c9'], i)),
    ),
    repeat(30, (i) => rect(30 + (i % 10) * 160, 320 + Math.floor(i / 10) * 80, 34, 44, '#dfe9e8')),
    rect(0, 640, 1600, 260, '#cdbfa9'),
    // the brick wall
    rect(930, 430, 470, 350, COLOUR.brick),
    repeat(42, (i) =>
      rect(
        938 + (i % 6) * 78 + (Math.floor(i / 6) % 2) * -30,
        440 + Math.floor(i / 6) * 49,
        68,
        38,
        pick([COLOUR.terracotta, '#c15a40', '#a94936'], next()),
        3,
      ),
    ),
    rect(1400, 430, 200, 350, '#cdbfa9'),
    rect(1400, 300, 200, 340, '#c9d7d6'),
    rect(900, 416, 530, 28, COLOUR.sand, 4),
    rect(880, 430, 50, 350, '#cdbfa9'),
    rect(880, 444, 50, 196, '#c9d7d6'),
    // boxes
    rect(180, 640, 220, 160, COLOUR.wood, 8),
    stroke('M 180 690 H 400 M 180 740 H 400', COLOUR.darkWood, 6),
    rect(460, 560, 180, 240, COLOUR.deepSea, 8),
    rect(460, 560, 180, 22, COLOUR.navy, 8),
    at(770, 470, 1.05, leaping(2, COLOUR.mustard, COLOUR.navy, HAIR.black)),
    faded(0.18, ellipse(770, 800, 120, 18, COLOUR.ink)),
    at(
      290,
      640,
      0.9,
      standing(
        { skin: 0, hair: HAIR.red, style: 'bun', top: COLOUR.leaf, bottom: COLOUR.ink },
        { left: [-84, -250], right: [84, -250] },
      ),
    ),
    at(
      1180,
      418,
      0.9,
      standing(
        { skin: 3, hair: HAIR.black, style: 'curls', top: COLOUR.white, bottom: COLOUR.plum },
        { right: [60, -310] },
      ),
    ),
    at(
      90,
      860,
      0.95,
      walking({
        skin: 1,
        hair: COLOUR.navy,
        style: 'cap',
        top: COLOUR.terracotta,
        bottom: COLOUR.navy,
      }),
    ),
  );
}
