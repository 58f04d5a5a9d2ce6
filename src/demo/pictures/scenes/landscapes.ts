import { COLOUR, type Colour, HAIR } from '../colours';
import { walking } from '../people';
import { area, at, circle, faded, pick, rect, repeat, scene, stroke } from '../shapes';
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
