import { COLOUR, type Colour, HAIR } from '../colours';
import { bust, sitting } from '../people';
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
} from '../shapes';
import { cloud, cup, house, tree, wall, window } from '../things';

const apples = (crown: Colour) =>
  tree(crown) +
  [
    [-50, -150],
    [-20, -210],
    [30, -180],
    [60, -130],
    [10, -130],
  ]
    .map(([x, y]) => circle(x ?? 0, y ?? 0, 11, COLOUR.terracotta))
    .join('');

const bed = (x: number, y: number, seed: number) => {
  const next = numbers(seed);
  return (
    repeat(7, (i) => {
      const left = x + 24 + i * 36;
      const tall = 40 + next() * 46;
      return (
        stroke(`M ${left} ${y} v ${-tall}`, COLOUR.green, 6) +
        circle(
          left,
          y - tall,
          13,
          pick([COLOUR.mustard, COLOUR.rose, COLOUR.terracotta, COLOUR.white, COLOUR.leaf], next()),
        )
      );
    }) +
    rect(x, y - 8, 270, 84, COLOUR.darkWood, 6) +
    rect(x, y + 28, 270, 6, COLOUR.wood)
  );
};

export const nursingGarden = () =>
  scene(
    wall(COLOUR.sky),
    at(300, 120, 1.1, cloud()),
    at(880, 80, 0.8, cloud()),
    area('M 0 430 Q 500 320 1000 410 T 1600 400 L 1600 640 L 0 640 Z', COLOUR.sage),
    house(980, 590, 560, 240, COLOUR.paper, COLOUR.terracotta),
    ...[1030, 1160, 1400].map((x) => window(x, 400, 80, 110, COLOUR.sky)),
    rect(1290, 430, 80, 160, COLOUR.green, 4),
    area('M 0 580 Q 800 530 1600 580 L 1600 900 L 0 900 Z', COLOUR.meadow),
    area(
      'M 1290 590 Q 1240 700 900 740 Q 560 780 480 900 L 760 900 Q 800 810 1060 780 Q 1370 740 1374 590 Z',
      COLOUR.sand,
    ),
    at(180, 680, 1.4, apples(COLOUR.leaf)),
    at(840, 610, 0.9, apples(COLOUR.green)),
    // bench with two people
    at(
      500,
      764,
      0.98,
      sitting(
        { skin: 0, hair: HAIR.grey, style: 'bun', top: COLOUR.plum, bottom: COLOUR.navy },
        { right: [76, -150] },
      ),
    ),
    at(
      640,
      764,
      0.98,
      sitting(
        { skin: 2, hair: HAIR.grey, style: 'short', top: COLOUR.mustard, bottom: COLOUR.ink },
        { left: [-50, -150] },
      ),
    ),
    rect(420, 690, 320, 22, COLOUR.darkWood, 6),
    rect(440, 706, 18, 76, COLOUR.darkWood),
    rect(700, 706, 18, 76, COLOUR.darkWood),
    bed(1010, 800, 6),
    bed(1310, 780, 14),
    bed(90, 812, 33),
  );

export const sharedMeal = () =>
  scene(
    wall(COLOUR.cream),
    window(120, 90, 300, 280),
    window(1180, 90, 300, 280),
    stroke('M 800 0 V 150', COLOUR.ink, 6),
    area('M 690 220 Q 700 140 800 140 Q 900 140 910 220 Z', COLOUR.terracotta),
    faded(0.3, area('M 700 220 L 500 620 L 1100 620 L 900 220 Z', COLOUR.glow)),
    ...[
      { x: 220, s: 1.3, look: { skin: 0, hair: HAIR.grey, style: 'bun', top: COLOUR.plum } },
      { x: 470, s: 0.98, look: { skin: 2, hair: HAIR.black, style: 'curls', top: COLOUR.mustard } },
      { x: 680, s: 1.35, look: { skin: 0, hair: HAIR.brown, style: 'long', top: COLOUR.green } },
      { x: 930, s: 1.35, look: { skin: 3, hair: HAIR.grey, style: 'short', top: COLOUR.navy } },
      { x: 1160, s: 0.98, look: { skin: 0, hair: HAIR.red, style: 'braid', top: COLOUR.sea } },
      {
        x: 1390,
        s: 1.3,
        look: { skin: 1, hair: HAIR.grey, style: 'bald', top: COLOUR.terracotta },
      },
    ].map(({ x, s, look }) => at(x, 800, s, bust({ ...look, style: look.style as 'bun' }))),
    rect(60, 600, 1480, 60, COLOUR.wood, 10),
    rect(60, 650, 1480, 250, COLOUR.paper),
    repeat(12, (i) => area(`M ${60 + i * 124} 650 h 62 l 0 250 h -62 Z`, '#f3e4cd')),
    rect(60, 640, 1480, 20, COLOUR.darkWood),
    // pot, bread, plates
    rect(700, 490, 200, 112, COLOUR.brick, 18),
    rect(690, 480, 220, 24, COLOUR.terracotta, 12),
    stroke('M 700 530 h -30 M 900 530 h 30', COLOUR.brick, 14),
    faded(0.7, stroke('M 780 462 q -20 -30 0 -56 M 820 462 q -20 -30 0 -56', COLOUR.stone, 7)),
    ellipse(520, 584, 96, 32, '#c98f4e'),
    stroke('M 470 572 l 20 24 M 510 566 l 20 28 M 552 568 l 16 26', '#e2b77c', 7),
    ...[230, 1060, 1380].map(
      (x) => ellipse(x, 602, 80, 14, COLOUR.white) + ellipse(x, 598, 54, 8, COLOUR.sky),
    ),
    at(350, 604, 1.2, cup(COLOUR.deepSea)),
    at(1230, 604, 1.2, cup(COLOUR.leaf)),
  );
