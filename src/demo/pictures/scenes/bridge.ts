import { COLOUR, HAIR } from '../colours';
import { facingLeft, standing, walking } from '../people';
import { area, at, circle, pick, rect, repeat, scene, stroke } from '../shapes';
import { tree, wall } from '../things';

export const bridge = () =>
  scene(
    wall('#f4e6cf'),
    circle(1180, 220, 110, COLOUR.glow),
    area(
      'M 0 420 L 260 260 L 520 420 L 800 250 L 1100 430 L 1360 290 L 1600 420 L 1600 900 L 0 900 Z',
      '#dcc6a4',
    ),
    area('M 0 560 Q 400 470 800 560 Q 1200 480 1600 560 L 1600 900 L 0 900 Z', COLOUR.sage),
    rect(0, 720, 1600, 180, COLOUR.sea),
    repeat(8, (i) =>
      stroke(`M ${40 + i * 210} ${770 + (i % 3) * 40} q 30 -14 60 0 q 30 14 60 0`, '#a5cbd4', 6),
    ),
    area('M 0 520 H 330 Q 360 700 420 900 H 0 Z', COLOUR.green),
    area('M 1600 520 H 1290 Q 1250 700 1200 900 H 1600 Z', COLOUR.green),
    // arch from both banks
    stroke('M 350 760 Q 560 420 800 420', COLOUR.darkWood, 22),
    stroke('M 1270 760 Q 1120 470 960 430', COLOUR.darkWood, 22),
    ...[430, 510, 590, 670, 750].map((x, i) =>
      stroke(`M ${x} 512 V ${pick([640, 568, 514, 512, 512], i)}`, COLOUR.darkWood, 10),
    ),
    ...[1010, 1090, 1170, 1240].map((x, i) =>
      stroke(`M ${x} 512 V ${pick([512, 530, 600, 690], i)}`, COLOUR.darkWood, 10),
    ),
    rect(240, 500, 590, 26, COLOUR.wood, 4),
    rect(980, 500, 420, 26, COLOUR.wood, 4),
    stroke(
      'M 260 500 V 440 H 800 V 500 M 350 440 V 500 M 440 440 V 500 M 530 440 V 500 M 620 440 V 500 M 710 440 V 500',
      COLOUR.darkWood,
      7,
    ),
    // the last piece
    `<g transform="rotate(-5 905 470)">${rect(838, 452, 136, 26, COLOUR.terracotta, 4)}</g>`,
    at(
      1040,
      500,
      0.8,
      facingLeft(
        standing(
          { skin: 1, hair: HAIR.brown, style: 'short', top: COLOUR.navy, bottom: COLOUR.ink },
          { right: [96, -60], left: [30, -80] },
        ),
      ),
    ),
    at(
      330,
      500,
      0.74,
      walking({ skin: 0, hair: HAIR.red, style: 'long', top: COLOUR.mustard, bottom: COLOUR.navy }),
    ),
    at(
      450,
      500,
      0.74,
      walking({
        skin: 3,
        hair: HAIR.black,
        style: 'curls',
        top: COLOUR.terracotta,
        bottom: COLOUR.plum,
      }),
    ),
    at(
      580,
      500,
      0.74,
      walking({ skin: 0, hair: COLOUR.plum, style: 'scarf', top: COLOUR.leaf, bottom: COLOUR.ink }),
    ),
    at(
      710,
      500,
      0.74,
      walking(
        { skin: 2, hair: HAIR.black, style: 'short', top: COLOUR.white, bottom: COLOUR.deepSea },
        { left: [-60, -150], right: [64, -250] },
      ),
    ),
    at(100, 560, 0.8, tree(COLOUR.leaf)),
    at(1500, 560, 0.9, tree(COLOUR.leaf)),
  );
