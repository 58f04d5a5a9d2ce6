import { COLOUR, HAIR } from '../colours';
import { standing } from '../people';
import { at, circle, numbers, pick, rect, repeat, scene, stroke } from '../shapes';
import { floor, plant, sheet, wall } from '../things';

export const workshopWall = () =>
  scene(
    wall('#efe3cf'),
    floor(770, COLOUR.wood),
    rect(0, 762, 1600, 10, COLOUR.darkWood),
    sheet(140, 110, 270, 360, COLOUR.terracotta, 3),
    sheet(480, 90, 270, 360, COLOUR.green, 8),
    sheet(860, 96, 270, 360, COLOUR.navy, 15),
    sheet(1200, 116, 270, 360, COLOUR.mustard, 21),
    ...[
      [172, 96],
      [512, 76],
      [892, 82],
      [1232, 102],
    ].map(([x, y]) => rect(x ?? 0, y ?? 0, 64, 22, COLOUR.rose, 2)),
    repeat(8, (i) =>
      rect(
        420 + (i % 4) * 220,
        500 + Math.floor(i / 4) * 70,
        54,
        54,
        pick([COLOUR.mustard, COLOUR.rose, COLOUR.sage], i),
        3,
      ),
    ),
    at(
      260,
      846,
      1.2,
      standing(
        { skin: 0, hair: HAIR.grey, style: 'short', top: COLOUR.navy, bottom: COLOUR.ink },
        { left: [-40, -330], right: [44, -318] },
      ),
    ),
    at(
      640,
      850,
      1.22,
      standing(
        { skin: 2, hair: COLOUR.plum, style: 'scarf', top: COLOUR.plum, bottom: COLOUR.plum },
        { right: [56, -320] },
      ),
    ),
    at(
      1000,
      850,
      1.22,
      standing(
        { skin: 0, hair: HAIR.red, style: 'long', top: COLOUR.leaf, bottom: COLOUR.navy },
        { left: [-50, -326] },
      ),
    ),
    at(
      1350,
      846,
      1.2,
      standing(
        { skin: 3, hair: HAIR.black, style: 'short', top: COLOUR.terracotta, bottom: COLOUR.navy },
        { left: [-44, -318], right: [48, -330] },
      ),
    ),
    at(1530, 850, 0.8, plant(COLOUR.green)),
  );

export function partnerDay() {
  const next = numbers(19);
  const signs = Array.from({ length: 14 }, (_, i) => ({
    x: 80 + (i % 5) * 305 + (Math.floor(i / 5) === 2 ? 150 : 0) + next() * 40,
    y: 70 + Math.floor(i / 5) * 170 + next() * 34,
  }));
  const fill = [
    COLOUR.navy,
    COLOUR.mustard,
    COLOUR.leaf,
    COLOUR.plum,
    COLOUR.deepSea,
    COLOUR.green,
  ];
  const pin = (i: number) => {
    const sign = pick(signs, i);
    return `${sign.x + 95} ${sign.y + 14}`;
  };
  return scene(
    wall('#efe6d6'),
    floor(790, COLOUR.wood),
    ...signs.map(
      ({ x, y }, i) =>
        rect(x + 6, y + 8, 190, 100, 'rgba(0,0,0,0.10)', 8) +
        rect(x, y, 190, 100, pick(fill, i), 8) +
        rect(x + 26, y + 42, 138, 12, COLOUR.paper, 6) +
        rect(x + 26, y + 66, 90, 10, COLOUR.sand, 5),
    ),
    stroke(
      `M ${[0, 6, 2, 8, 4, 9, 12, 7, 11, 5, 10, 1, 13, 3].map(pin).join(' L ')}`,
      COLOUR.terracotta,
      5,
    ),
    ...signs.map(({ x, y }) => circle(x + 95, y + 14, 11, COLOUR.brick)),
    at(
      480,
      876,
      1.2,
      standing(
        { skin: 0, hair: HAIR.blond, style: 'bun', top: COLOUR.terracotta, bottom: COLOUR.navy },
        { right: [70, -318] },
      ),
    ),
    at(
      1110,
      876,
      1.24,
      standing(
        { skin: 3, hair: HAIR.black, style: 'short', top: COLOUR.sea, bottom: COLOUR.ink },
        { left: [-76, -310] },
      ),
    ),
    stroke('M 566 494 Q 800 560 1016 492', COLOUR.terracotta, 5),
  );
}
