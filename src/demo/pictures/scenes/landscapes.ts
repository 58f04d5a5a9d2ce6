import { COLOUR, HAIR, SKIN, type Colour } from '../colours';
import { facingLeft, standing, walking } from '../people';
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
import { cloud, house, spruce, tree, wall } from '../things';

const farm = (x: number, y: number, wallColour: Colour) =>
  house(x, y, 90, 54, wallColour, COLOUR.ink) +
  house(x + 104, y + 6, 60, 40, COLOUR.paper, COLOUR.brick) +
  rect(x + 36, y - 30, 18, 30, COLOUR.paper);

export const valley = () =>
  scene(
    wall(COLOUR.sky),
    rect(0, 0, 1600, 260, '#d9ebec'),
    circle(1240, 170, 66, COLOUR.glow),
    at(420, 130, 1, cloud()),
    at(960, 90, 0.7, cloud()),
    area(
      'M 0 430 L 190 230 L 360 360 L 560 180 L 820 400 L 1050 240 L 1330 420 L 1600 270 L 1600 640 L 0 640 Z',
      '#8fb0bd',
    ),
    area('M 560 180 L 500 236 L 560 262 L 606 232 L 640 250 Z', COLOUR.paper),
    area(
      'M 0 520 Q 240 360 520 470 Q 820 350 1100 470 Q 1380 380 1600 480 L 1600 760 L 0 760 Z',
      '#7aa78b',
    ),
    area('M 0 600 Q 420 480 820 590 Q 1240 490 1600 590 L 1600 900 L 0 900 Z', COLOUR.leaf),
    area('M 0 690 Q 500 600 900 690 Q 1260 620 1600 700 L 1600 900 L 0 900 Z', COLOUR.meadow),
    area(
      'M 1090 560 Q 900 620 1010 690 Q 1160 760 860 900 L 1180 900 Q 1320 760 1100 680 Q 1010 630 1130 566 Z',
      COLOUR.sea,
    ),
    farm(300, 640, COLOUR.brick),
    farm(620, 600, COLOUR.terracotta),
    farm(1290, 650, COLOUR.brick),
    repeat(6, (i) =>
      area(
        `M ${120 + i * 110} ${770 + (i % 2) * 20} q 40 -26 90 -4 l 20 60 q -60 -18 -110 8 Z`,
        pick([COLOUR.sage, '#dcd78f', COLOUR.leaf], i),
      ),
    ),
    ...[60, 150, 230].map((x, i) => at(x, 700 + i * 26, 0.7 + i * 0.12, spruce())),
    ...[1440, 1530].map((x, i) => at(x, 740 + i * 40, 0.9, spruce())),
    at(760, 820, 0.6, tree(COLOUR.green)),
  );

export const thyCoast = () =>
  scene(
    wall('#d5e8ee'),
    rect(0, 0, 1600, 190, '#e6f2f4'),
    at(360, 140, 1.3, cloud()),
    at(820, 90, 0.8, cloud()),
    at(1080, 180, 0.9, cloud()),
    rect(0, 430, 1600, 240, COLOUR.sea),
    rect(0, 430, 1600, 60, COLOUR.deepSea),
    repeat(9, (i) =>
      stroke(`M ${60 + i * 180} ${530 + (i % 3) * 40} q 30 -16 60 0 q 30 16 60 0`, COLOUR.white, 6),
    ),
    area('M 0 640 Q 300 600 700 650 Q 1000 690 1600 600 L 1600 720 L 0 720 Z', '#f2e3c2'),
    area(
      'M 0 760 Q 240 600 560 700 Q 860 770 1120 640 Q 1380 520 1600 600 L 1600 900 L 0 900 Z',
      COLOUR.sand,
    ),
    area('M 0 860 Q 400 720 820 820 Q 1200 880 1600 760 L 1600 900 L 0 900 Z', '#d9c095'),
    // lighthouse
    area('M 1270 250 H 1350 L 1376 610 H 1244 Z', COLOUR.white),
    area('M 1262 360 H 1358 L 1364 440 H 1256 Z', COLOUR.terracotta),
    rect(1252, 236, 116, 18, COLOUR.ink, 4),
    rect(1276, 180, 68, 56, COLOUR.glow),
    stroke('M 1276 180 V 236 M 1310 180 V 236 M 1344 180 V 236', COLOUR.ink, 6),
    area('M 1264 182 Q 1310 120 1356 182 Z', COLOUR.brick),
    faded(0.35, area('M 1276 208 L 700 120 L 700 280 Z', COLOUR.glow)),
    rect(1296, 540, 30, 66, COLOUR.navy, 6),
    repeat(26, (i) => {
      const x = 60 + i * 60 + (i % 3) * 14;
      const y = 880 - ((i * 37) % 120);
      return stroke(
        `M ${x} ${y} q -6 -40 -22 -54 M ${x} ${y} q 2 -44 6 -64 M ${x} ${y} q 10 -36 26 -50`,
        '#8f9a63',
        5,
      );
    }),
    at(
      560,
      760,
      0.5,
      walking({
        skin: 0,
        hair: HAIR.blond,
        style: 'long',
        top: COLOUR.mustard,
        bottom: COLOUR.navy,
      }),
    ),
    at(
      630,
      764,
      0.5,
      walking({
        skin: 2,
        hair: HAIR.black,
        style: 'short',
        top: COLOUR.terracotta,
        bottom: COLOUR.ink,
      }),
    ),
  );

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
