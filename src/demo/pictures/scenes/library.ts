import { COLOUR, HAIR } from '../colours';
import { child, facingLeft, onTheFloor, sitting, walking } from '../people';
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
import { bookcase, floor, plant, spruce, wall, window } from '../things';

export const libraryRoom = () =>
  scene(
    wall(COLOUR.cream),
    floor(740, COLOUR.wood),
    rect(0, 732, 1600, 10, COLOUR.darkWood),
    rect(1000, 90, 520, 420, COLOUR.sky),
    circle(1400, 190, 52, COLOUR.glow),
    area('M 1000 420 Q 1120 300 1260 390 Q 1380 310 1520 400 L 1520 510 L 1000 510 Z', COLOUR.sage),
    area('M 1000 470 Q 1200 410 1520 476 L 1520 510 L 1000 510 Z', COLOUR.leaf),
    stroke(
      'M 1000 90 H 1520 V 510 H 1000 Z M 1174 90 V 510 M 1347 90 V 510 M 1000 300 H 1520',
      COLOUR.paper,
      14,
    ),
    bookcase(80, 90, 400, 5, 11, 126),
    bookcase(520, 90, 380, 5, 421, 126),
    ellipse(1080, 800, 420, 62, COLOUR.terracotta),
    ellipse(1080, 800, 350, 48, COLOUR.rose),
    // lamp
    faded(0.35, area('M 850 420 L 790 760 L 1010 760 L 950 420 Z', COLOUR.glow)),
    rect(894, 420, 12, 370, COLOUR.ink),
    ellipse(900, 792, 60, 12, COLOUR.ink),
    area('M 850 350 L 950 350 L 976 430 L 824 430 Z', COLOUR.mustard),
    // armchair
    rect(1010, 560, 230, 170, COLOUR.green, 44),
    rect(1000, 680, 250, 84, COLOUR.leaf, 30),
    rect(976, 640, 60, 140, COLOUR.green, 28),
    rect(1214, 640, 60, 140, COLOUR.green, 28),
    rect(1000, 770, 18, 34, COLOUR.darkWood),
    rect(1232, 770, 18, 34, COLOUR.darkWood),
    rect(1086, 662, 84, 16, COLOUR.navy, 3),
    rect(1094, 646, 74, 16, COLOUR.mustard, 3),
    at(1420, 800, 1.15, plant(COLOUR.navy)),
  );

export function libraryEvening() {
  const next = numbers(5);
  return scene(
    wall(COLOUR.night),
    repeat(60, () => circle(next() * 1600, next() * 420, 1.5 + next() * 2, COLOUR.glow)),
    circle(1330, 150, 62, COLOUR.glow),
    circle(1358, 136, 54, COLOUR.night),
    area('M 0 520 Q 300 360 640 500 Q 1000 340 1600 520 L 1600 900 L 0 900 Z', '#20394f'),
    at(110, 730, 1.2, spruce('#1c4a43')),
    at(240, 750, 0.9, spruce('#245a4f')),
    at(1490, 740, 1.3, spruce('#1c4a43')),
    rect(380, 330, 900, 410, '#3a5068'),
    area('M 340 340 L 830 190 L 1320 340 Z', '#16242f'),
    ...[430, 620, 960, 1120].map((x, i) =>
      window(x, 410, 120, 200, pick([COLOUR.mustard, COLOUR.glow], i)),
    ),
    repeat(4, (i) => rect(pick([444, 634, 974, 1134], i), 540, 92, 70, '#a9713d')),
    repeat(12, (i) =>
      rect(
        pick([448, 638, 978, 1138], i % 4) + Math.floor(i / 4) * 28,
        556,
        20,
        54,
        pick([COLOUR.terracotta, COLOUR.navy, COLOUR.leaf], i),
      ),
    ),
    rect(782, 460, 130, 280, COLOUR.glow),
    rect(782, 460, 62, 280, '#f6c869'),
    circle(830, 610, 7, COLOUR.darkWood),
    rect(930, 590, 16, 30, COLOUR.leaf, 4),
    area('M 0 730 Q 800 690 1600 730 L 1600 900 L 0 900 Z', '#e4ecf2'),
    faded(0.6, area('M 770 736 L 925 736 L 1080 900 L 560 900 Z', COLOUR.glow)),
    at(
      1020,
      830,
      0.66,
      facingLeft(
        walking({
          skin: 1,
          hair: COLOUR.terracotta,
          style: 'cap',
          top: COLOUR.terracotta,
          bottom: COLOUR.navy,
        }),
      ),
    ),
    rect(1220, 500, 10, 300, COLOUR.ink),
    circle(1225, 494, 24, COLOUR.glow),
    faded(0.15, circle(1225, 494, 90, COLOUR.glow)),
  );
}

const CHILDREN = [
  { skin: 0, hair: HAIR.blond, style: 'short', top: COLOUR.mustard, bottom: COLOUR.navy },
  { skin: 3, hair: HAIR.black, style: 'curls', top: COLOUR.sea, bottom: COLOUR.plum },
  { skin: 1, hair: HAIR.brown, style: 'long', top: COLOUR.white, bottom: COLOUR.green },
  { skin: 0, hair: HAIR.red, style: 'braid', top: COLOUR.leaf, bottom: COLOUR.ink },
  { skin: 2, hair: HAIR.black, style: 'short', top: COLOUR.rose, bottom: COLOUR.navy },
  { skin: 0, hair: HAIR.brown, style: 'bun', top: COLOUR.plum, bottom: COLOUR.deepSea },
] as const;

export const storyTime = () =>
  scene(
    wall(COLOUR.paleSky),
    floor(620, COLOUR.sand),
    bookcase(60, 330, 360, 2, 31, 130),
    bookcase(1180, 330, 360, 2, 97, 130),
    window(560, 80, 480, 250),
    at(150, 316, 0.5, plant(COLOUR.mustard)),
    circle(1300, 286, 28, COLOUR.mustard),
    rect(1360, 262, 70, 54, COLOUR.plum, 8),
    ellipse(800, 760, 640, 126, COLOUR.brick),
    ellipse(800, 756, 600, 112, COLOUR.terracotta),
    // the reader on a stool
    rect(748, 560, 104, 120, COLOUR.darkWood, 12),
    at(
      790,
      690,
      1.12,
      sitting(
        { skin: 1, hair: HAIR.black, style: 'curls', top: COLOUR.mustard, bottom: COLOUR.plum },
        { left: [30, -160], right: [84, -160] },
      ),
    ),
    area('M 836 470 L 884 452 L 884 528 L 836 546 Z', COLOUR.navy),
    area('M 884 452 L 940 470 L 940 546 L 884 528 Z', COLOUR.deepSea),
    area('M 842 474 L 884 458 L 934 474 L 934 480 L 884 466 L 842 482 Z', COLOUR.paper),
    ...[
      [330, 760],
      [480, 800],
      [640, 836],
      [980, 836],
      [1140, 800],
      [1280, 756],
    ].map(([x, y], i) =>
      child(
        x ?? 0,
        y ?? 0,
        0.78,
        onTheFloor(pick(CHILDREN, i), { left: [-40, -120], right: [40, -120] }),
      ),
    ),
  );
