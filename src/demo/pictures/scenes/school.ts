import { COLOUR, HAIR } from '../colours';
import { child, facingLeft, sitting, standing, walking } from '../people';
import { area, at, circle, ellipse, faded, rect, repeat, scene, stroke } from '../shapes';
import { birch, cloud, house, tree, wall, window } from '../things';

export const schoolYard = () =>
  scene(
    wall(COLOUR.sky),
    at(260, 130, 1, cloud()),
    at(1300, 100, 1.2, cloud()),
    area('M 0 470 Q 340 300 700 430 Q 1080 300 1600 450 L 1600 700 L 0 700 Z', COLOUR.sage),
    house(330, 600, 820, 290, COLOUR.brick, COLOUR.navy),
    rect(330, 590, 820, 14, COLOUR.paper),
    ...[380, 520, 860, 1000].map((x) => window(x, 360, 90, 130, COLOUR.paleSky)),
    rect(690, 420, 110, 180, COLOUR.green, 6),
    rect(742, 420, 6, 180, COLOUR.paper),
    circle(745, 250, 40, COLOUR.paper),
    stroke('M 745 250 V 224 M 745 250 L 764 258', COLOUR.ink, 6),
    at(1350, 620, 1.2, tree(COLOUR.leaf)),
    at(120, 620, 1.1, tree(COLOUR.green)),
    area('M 0 600 H 1600 V 900 H 0 Z', '#d9cdb6'),
    area('M 0 600 H 1600 V 640 H 0 Z', COLOUR.meadow),
    // ball court
    area('M 880 690 L 1560 690 L 1600 880 L 820 880 Z', COLOUR.leaf),
    stroke('M 880 690 H 1560 L 1600 880 H 820 Z M 1220 690 L 1214 880', COLOUR.paper, 6),
    stroke('M 1470 820 V 700 H 1560 V 830', COLOUR.white, 10),
    faded(
      0.5,
      stroke(
        'M 1470 730 H 1560 M 1470 760 H 1560 M 1470 790 H 1560 M 1500 700 V 820 M 1530 700 V 826',
        COLOUR.white,
        3,
      ),
    ),
    circle(1110, 842, 20, COLOUR.paper),
    child(
      1030,
      850,
      0.52,
      walking({
        skin: 2,
        hair: HAIR.black,
        style: 'short',
        top: COLOUR.mustard,
        bottom: COLOUR.navy,
      }),
    ),
    child(
      1260,
      830,
      0.5,
      facingLeft(
        walking({
          skin: 0,
          hair: HAIR.blond,
          style: 'braid',
          top: COLOUR.terracotta,
          bottom: COLOUR.ink,
        }),
      ),
    ),
    // climbing frame
    stroke(
      'M 170 850 L 250 640 H 470 L 550 850 M 250 640 L 300 850 M 470 640 L 420 850',
      COLOUR.terracotta,
      14,
    ),
    stroke('M 226 700 H 494 M 204 760 H 516', COLOUR.mustard, 8),
    child(
      360,
      760,
      0.48,
      standing(
        { skin: 1, hair: HAIR.brown, style: 'long', top: COLOUR.plum, bottom: COLOUR.navy },
        { left: [-70, -300], right: [70, -300] },
      ),
    ),
    child(
      660,
      856,
      0.54,
      standing(
        { skin: 3, hair: HAIR.black, style: 'curls', top: COLOUR.sea, bottom: COLOUR.green },
        { right: [74, -290] },
      ),
    ),
    child(
      760,
      862,
      0.54,
      standing(
        { skin: 0, hair: HAIR.red, style: 'short', top: COLOUR.leaf, bottom: COLOUR.ink },
        { left: [-60, -240] },
      ),
    ),
    rect(1208, 260, 8, 340, COLOUR.white),
    area('M 1216 268 L 1300 290 L 1216 314 Z', COLOUR.terracotta),
  );

const fire = () =>
  stroke('M -60 -8 L 60 -26 M -60 -26 L 60 -8', COLOUR.darkWood, 18) +
  area(
    'M 0 -150 Q 60 -90 44 -40 Q 30 -14 0 -16 Q -36 -14 -46 -46 Q -56 -90 0 -150 Z',
    COLOUR.terracotta,
  ) +
  area(
    'M 4 -104 Q 34 -70 24 -40 Q 14 -20 -2 -22 Q -26 -26 -24 -52 Q -20 -74 4 -104 Z',
    COLOUR.mustard,
  );

export const forestClass = () =>
  scene(
    wall('#dbe8d2'),
    faded(
      0.5,
      ...[60, 190, 420, 700, 930, 1240, 1480].map((x) => rect(x, 0, 22, 640, COLOUR.sage)),
    ),
    ellipse(300, 60, 420, 170, COLOUR.sage),
    ellipse(1250, 40, 480, 180, COLOUR.sage),
    ellipse(780, 0, 420, 120, COLOUR.leaf),
    area('M 0 600 Q 400 540 800 590 Q 1200 540 1600 600 L 1600 900 L 0 900 Z', COLOUR.leaf),
    area('M 0 700 Q 500 640 1600 720 L 1600 900 L 0 900 Z', '#4e8265'),
    at(130, 690, 1, birch(690)),
    at(300, 640, 0.9, birch(710)),
    at(1330, 640, 0.9, birch(710)),
    at(1500, 720, 1.1, birch(660)),
    // logs
    rect(420, 730, 260, 44, COLOUR.darkWood, 22),
    rect(960, 730, 260, 44, COLOUR.darkWood, 22),
    child(
      470,
      806,
      0.72,
      sitting({
        skin: 0,
        hair: COLOUR.mustard,
        style: 'cap',
        top: COLOUR.terracotta,
        bottom: COLOUR.navy,
      }),
    ),
    child(
      590,
      812,
      0.72,
      sitting(
        { skin: 3, hair: HAIR.black, style: 'curls', top: COLOUR.mustard, bottom: COLOUR.plum },
        { right: [100, -190] },
      ),
    ),
    child(
      1060,
      812,
      0.72,
      facingLeft(
        sitting({ skin: 1, hair: HAIR.brown, style: 'long', top: COLOUR.sea, bottom: COLOUR.ink }),
      ),
    ),
    child(
      1180,
      806,
      0.72,
      facingLeft(
        sitting(
          { skin: 0, hair: HAIR.red, style: 'short', top: COLOUR.white, bottom: COLOUR.navy },
          { right: [96, -200] },
        ),
      ),
    ),
    // the teacher with a map
    at(
      860,
      690,
      1.02,
      standing(
        { skin: 0, hair: HAIR.grey, style: 'bun', top: COLOUR.plum, bottom: COLOUR.ink },
        { left: [-96, -212] },
      ),
    ),
    rect(664, 392, 160, 116, COLOUR.paper, 4),
    stroke('M 680 480 Q 720 420 750 456 T 810 410', COLOUR.deepSea, 6),
    circle(792, 432, 9, COLOUR.terracotta),
    faded(0.18, ellipse(800, 830, 190, 90, COLOUR.glow)),
    at(800, 850, 1, fire()),
    repeat(7, (i) => circle(90 + i * 240, 860 - (i % 2) * 24, 8, COLOUR.mustard)),
  );
