import { COLOUR, HAIR } from '../colours';
import { type Look, bust, facingLeft, sitting, standing } from '../people';
import { area, at, circle, ellipse, pick, rect, repeat, scene, stroke } from '../shapes';
import { cup, floor, plant, wall, window } from '../things';

const bubble = (x: number, y: number, fill: string, tail: 'left' | 'right') =>
  rect(x, y, 300, 210, fill, 46) +
  area(
    tail === 'left'
      ? `M ${x + 60} ${y + 196} L ${x + 40} ${y + 262} L ${x + 130} ${y + 200} Z`
      : `M ${x + 240} ${y + 196} L ${x + 262} ${y + 262} L ${x + 170} ${y + 200} Z`,
    fill,
  );

export const guidanceTalk = () =>
  scene(
    wall('#dfe9df'),
    circle(800, 470, 400, '#ecf2e6'),
    floor(740, COLOUR.sand),
    bubble(380, 60, COLOUR.navy, 'left'),
    // compass
    circle(530, 166, 74, COLOUR.paper),
    circle(530, 166, 60, '#d8e6ea'),
    area('M 530 112 L 546 166 L 530 220 L 514 166 Z', COLOUR.terracotta),
    area('M 530 220 L 546 166 L 514 166 Z', COLOUR.paper),
    circle(530, 166, 8, COLOUR.ink),
    bubble(920, 90, COLOUR.mustard, 'right'),
    // a bridge of three steps with a flag
    stroke('M 980 250 H 1040 V 210 H 1100 V 170 H 1150', COLOUR.ink, 14),
    stroke('M 1150 170 V 116', COLOUR.ink, 8),
    area('M 1152 114 L 1198 130 L 1152 148 Z', COLOUR.brick),
    // chairs
    rect(352, 480, 30, 300, COLOUR.darkWood, 10),
    rect(352, 680, 190, 26, COLOUR.darkWood, 8),
    rect(510, 690, 18, 100, COLOUR.darkWood),
    rect(1218, 480, 30, 300, COLOUR.darkWood, 10),
    rect(1058, 680, 190, 26, COLOUR.darkWood, 8),
    rect(1072, 690, 18, 100, COLOUR.darkWood),
    at(
      430,
      800,
      1.35,
      sitting(
        { skin: 0, hair: HAIR.red, style: 'bun', top: COLOUR.green, bottom: COLOUR.ink },
        { right: [110, -168] },
      ),
    ),
    at(
      1170,
      800,
      1.35,
      facingLeft(
        sitting(
          {
            skin: 2,
            hair: HAIR.black,
            style: 'short',
            top: COLOUR.terracotta,
            bottom: COLOUR.navy,
          },
          { right: [96, -160] },
        ),
      ),
    ),
    // table
    ellipse(800, 620, 210, 34, COLOUR.wood),
    rect(788, 630, 24, 180, COLOUR.darkWood),
    ellipse(800, 812, 90, 16, COLOUR.darkWood),
    at(720, 612, 1, cup(COLOUR.white)),
    at(890, 614, 1, cup(COLOUR.navy)),
    rect(770, 590, 70, 14, COLOUR.paper, 3),
  );

const COLLEAGUES: Look[] = [
  { skin: 0, hair: HAIR.grey, top: COLOUR.navy },
  { skin: 2, hair: HAIR.black, top: COLOUR.mustard },
  { skin: 0, hair: HAIR.blond, top: COLOUR.terracotta },
  { skin: 3, hair: HAIR.black, top: COLOUR.leaf },
  { skin: 0, hair: HAIR.red, top: COLOUR.plum },
  { skin: 1, hair: HAIR.brown, top: COLOUR.deepSea },
];

/** Someone seen from above who looks towards the middle of a table below them. */
const fromAbove = ({ skin = 0, hair = HAIR.brown, top = COLOUR.leaf }: Look) =>
  rect(-110, -70, 220, 110, COLOUR.darkWood, 50) +
  ellipse(0, 0, 96, 54, top) +
  ellipse(0, 48, 74, 52, top) +
  stroke('M -78 10 Q -86 70 -40 96', top, 34) +
  stroke('M 78 10 Q 86 70 40 96', top, 34) +
  circle(-36, 102, 18, pick(['#f3cda9', '#dca47a', '#b0734c', '#75492f'], skin)) +
  circle(36, 102, 18, pick(['#f3cda9', '#dca47a', '#b0734c', '#75492f'], skin)) +
  circle(0, 4, 46, hair) +
  ellipse(0, 40, 18, 14, pick(['#f3cda9', '#dca47a', '#b0734c', '#75492f'], skin));

export const leadersTable = () =>
  scene(
    wall('#dde6dc'),
    repeat(9, (i) => rect(i * 180, 0, 2, 900, '#cfdacd')),
    ellipse(800, 462, 560, 420, '#e9dcc4'),
    ...COLLEAGUES.map((look, i) => {
      const angle = (i * Math.PI) / 3 - Math.PI / 2;
      const [x, y] = [800 + Math.cos(angle) * 420, 450 + Math.sin(angle) * 330];
      return `<g transform="translate(${x} ${y}) rotate(${(angle * 180) / Math.PI + 90})">${fromAbove(look)}</g>`;
    }),
    ellipse(800, 458, 330, 250, 'rgba(0,0,0,0.12)'),
    ellipse(800, 450, 330, 250, COLOUR.wood),
    ellipse(800, 450, 300, 222, '#cd9a6b'),
    ...[
      [690, 350, -14],
      [900, 360, 18],
      [960, 480, 60],
      [640, 480, -70],
      [800, 580, 4],
    ].map(
      ([x, y, angle]) =>
        `<g transform="translate(${x} ${y}) rotate(${angle})">${rect(-40, -52, 80, 104, COLOUR.paper, 4)}${stroke('M -24 -30 H 20 M -24 -8 H 24 M -24 14 H 10', COLOUR.stone, 5)}</g>`,
    ),
    ...[
      [800, 330],
      [930, 580],
      [670, 580],
    ].map(
      ([x, y]) =>
        circle(x ?? 0, y ?? 0, 30, COLOUR.white) + circle(x ?? 0, y ?? 0, 20, COLOUR.darkWood),
    ),
    circle(800, 450, 56, COLOUR.green),
    circle(800, 450, 34, COLOUR.leaf),
    circle(786, 440, 12, COLOUR.mustard),
    circle(816, 456, 12, COLOUR.rose),
  );

export const courseRoom = () =>
  scene(
    wall(COLOUR.cream),
    floor(700, '#d9c7a9'),
    window(60, 110, 240, 330),
    rect(420, 80, 760, 430, COLOUR.darkWood, 10),
    rect(440, 100, 720, 390, COLOUR.paper),
    stroke('M 520 430 V 150 M 520 430 H 900', COLOUR.ink, 8),
    rect(560, 350, 60, 76, COLOUR.sea),
    rect(650, 300, 60, 126, COLOUR.leaf),
    rect(740, 240, 60, 186, COLOUR.mustard),
    rect(830, 180, 60, 246, COLOUR.terracotta),
    repeat(
      4,
      (i) =>
        rect(
          950,
          170 + i * 58,
          26,
          26,
          pick([COLOUR.sea, COLOUR.leaf, COLOUR.mustard, COLOUR.terracotta], i),
          4,
        ) + rect(994, 176 + i * 58, 120, 12, COLOUR.stone, 6),
    ),
    at(
      1280,
      740,
      1.3,
      standing(
        { skin: 1, hair: HAIR.brown, style: 'long', top: COLOUR.green, bottom: COLOUR.ink },
        { left: [-120, -270] },
      ),
    ),
    at(1500, 740, 0.9, plant(COLOUR.navy)),
    ...[180, 430, 690, 950].map((x, i) => {
      const look = pick(COLLEAGUES, i + 1);
      return at(
        x,
        1010,
        1.35,
        bust({ ...look, style: pick(['short', 'curls', 'long', 'bun'] as const, i) }) +
          circle(0, -286, 37, look.hair ?? HAIR.brown),
      );
    }),
    rect(60, 850, 1010, 60, COLOUR.wood, 8),
  );
