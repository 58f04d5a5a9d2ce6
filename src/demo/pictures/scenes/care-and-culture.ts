import { COLOUR, HAIR, type Colour } from '../colours';
import { bust, child, facingLeft, sitting, standing } from '../people';
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
import { cloud, cup, floor, house, tree, wall, window } from '../things';

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

const curtain = (x: number, width: number) =>
  rect(x, 0, width, 740, COLOUR.brick) +
  repeat(4, (i) => rect(x + (i * width) / 4, 0, width / 9, 740, '#9c4231'));

export const musicStage = () =>
  scene(
    wall('#3a2431'),
    faded(0.35, area('M 420 0 L 180 760 L 620 760 Z', COLOUR.glow)),
    faded(0.35, area('M 820 0 L 620 760 L 1020 760 Z', COLOUR.glow)),
    faded(0.35, area('M 1200 0 L 1000 760 L 1400 760 Z', COLOUR.glow)),
    curtain(0, 210),
    curtain(1390, 210),
    area(
      'M 0 0 H 1600 V 70 Q 1500 130 1400 70 Q 1300 130 1200 70 Q 1100 130 1000 70 Q 900 130 800 70 Q 700 130 600 70 Q 500 130 400 70 Q 300 130 200 70 Q 100 130 0 70 Z',
      COLOUR.terracotta,
    ),
    rect(0, 740, 1600, 160, COLOUR.darkWood),
    rect(0, 740, 1600, 16, COLOUR.wood),
    repeat(9, (i) => rect(i * 190, 756, 3, 144, '#6d452d')),
    // piano
    area('M 1060 520 H 1330 Q 1350 520 1350 550 V 600 H 1060 Z', COLOUR.ink),
    rect(1030, 596, 330, 40, COLOUR.ink, 6),
    rect(1036, 584, 150, 14, COLOUR.white),
    repeat(7, (i) => rect(1046 + i * 20, 584, 8, 8, COLOUR.ink)),
    rect(1060, 630, 18, 130, COLOUR.ink),
    rect(1320, 630, 18, 130, COLOUR.ink),
    rect(920, 676, 80, 18, COLOUR.ink, 6),
    rect(952, 690, 14, 76, COLOUR.ink),
    at(
      950,
      776,
      1.0,
      sitting(
        { skin: 1, hair: HAIR.black, style: 'long', top: COLOUR.sea, bottom: COLOUR.navy },
        { left: [70, -182], right: [108, -186] },
      ),
    ),
    // the singer
    at(
      660,
      790,
      1.22,
      standing(
        { skin: 3, hair: HAIR.black, style: 'curls', top: COLOUR.mustard, bottom: COLOUR.plum },
        { left: [-60, -210], right: [34, -244] },
      ),
    ),
    stroke('M 716 792 V 492', COLOUR.stone, 6),
    ellipse(716, 794, 40, 8, COLOUR.stone),
    circle(712, 484, 15, COLOUR.stone),
    // the guitar
    at(
      380,
      790,
      1.2,
      standing(
        { skin: 0, hair: HAIR.red, style: 'short', top: COLOUR.leaf, bottom: COLOUR.navy },
        { left: [-30, -150], right: [84, -214] },
      ),
    ),
    `<g transform="translate(376 606) rotate(-24)">${ellipse(0, 0, 54, 42, COLOUR.wood)}${ellipse(50, 0, 38, 32, COLOUR.wood)}${circle(18, 0, 16, COLOUR.darkWood)}${rect(70, -7, 130, 14, COLOUR.darkWood, 4)}</g>`,
    at(380, 790, 1.2, circle(-30, -150, 13, '#f3cda9')),
  );

const easel = (x: number, painting: string) =>
  stroke(
    `M ${x} 790 L ${x + 70} 330 L ${x + 150} 790 M ${x + 74} 500 L ${x + 88} 780`,
    COLOUR.darkWood,
    12,
  ) +
  rect(x - 30, 340, 210, 250, COLOUR.paper, 4) +
  painting +
  rect(x - 40, 588, 230, 16, COLOUR.darkWood, 4);

const cardboard = (x: number, y: number, width: number, height: number) =>
  rect(x, y - height, width, height, '#cda173') +
  area(`M ${x} ${y - height} l 22 -20 h ${width} l -22 20 Z`, '#deb78c') +
  area(`M ${x + width} ${y - height} l 22 -20 v ${height} l -22 20 Z`, '#b4875a') +
  repeat(
    Math.floor(height / 50),
    (i) =>
      rect(x + 14, y - height + 16 + i * 46, 20, 24, COLOUR.ink, 2) +
      rect(x + width - 34, y - height + 16 + i * 46, 20, 24, COLOUR.mustard, 2),
  );

export function artRoom() {
  const next = numbers(77);
  return scene(
    wall('#f4eadb'),
    floor(720, '#dcc9aa'),
    window(560, 80, 420, 270),
    repeat(16, () =>
      ellipse(
        60 + next() * 1500,
        760 + next() * 120,
        10 + next() * 24,
        5 + next() * 9,
        pick([COLOUR.terracotta, COLOUR.sea, COLOUR.mustard, COLOUR.leaf], next()),
      ),
    ),
    easel(
      140,
      circle(215, 440, 56, COLOUR.mustard) +
        area('M 110 590 Q 190 470 320 560 L 320 590 Z', COLOUR.leaf),
    ),
    easel(
      1230,
      area('M 1200 590 L 1290 400 L 1410 590 Z', COLOUR.plum) +
        circle(1340, 420, 34, COLOUR.terracotta),
    ),
    at(
      460,
      830,
      1.15,
      facingLeft(
        standing(
          { skin: 0, hair: HAIR.blond, style: 'bun', top: COLOUR.navy, bottom: COLOUR.ink },
          { right: [106, -262] },
        ),
      ),
    ),
    stroke('M 336 530 L 300 500', COLOUR.darkWood, 8),
    cardboard(640, 800, 110, 210),
    cardboard(760, 810, 140, 130),
    cardboard(920, 806, 100, 260),
    cardboard(1040, 814, 130, 160),
    cardboard(700, 870, 120, 90),
    cardboard(900, 874, 150, 70),
    child(
      1200,
      872,
      0.7,
      facingLeft(
        standing(
          {
            skin: 2,
            hair: HAIR.black,
            style: 'long',
            top: COLOUR.terracotta,
            bottom: COLOUR.green,
          },
          { right: [84, -200] },
        ),
      ),
    ),
  );
}
