import { COLOUR, HAIR } from '../colours';
import { child, facingLeft, sitting, standing } from '../people';
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
import { floor, wall, window } from '../things';

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
