/** Things that stand in more than one picture. Each is drawn around its own origin, at its foot. */
import { BOOKS, COLOUR, type Colour } from './colours';
import { area, circle, ellipse, numbers, pick, rect, repeat, stroke, type Svg } from './shapes';

/** A row of books standing on `y`, from `x` and `width` wide. */
export function books(x: number, y: number, width: number, height: number, seed: number): Svg {
  const next = numbers(seed);
  let content = '';
  for (let left = x; left < x + width - 14; ) {
    if (next() < 0.08) {
      left += 26;
      continue;
    }
    const thick = Math.min(14 + Math.floor(next() * 18), x + width - left);
    const tall = height * (0.7 + next() * 0.28);
    content += rect(left, y - tall, thick - 2, tall, pick(BOOKS, next()), 2);
    content += rect(left + 3, y - tall * 0.8, thick - 8, 4, COLOUR.paper);
    left += thick;
  }
  return content;
}

/** A bookcase whose upper left corner is at x, y. */
export function bookcase(
  x: number,
  y: number,
  width: number,
  shelves: number,
  seed: number,
  shelf = 120,
): Svg {
  const height = shelves * shelf + 16;
  return (
    rect(x - 12, y - 12, width + 24, height + 24, COLOUR.darkWood, 6) +
    rect(x, y, width, height, '#6d452d') +
    repeat(shelves, (row) => {
      const floor = y + (row + 1) * shelf;
      return (
        books(x + 8, floor, width - 16, shelf - 22, seed + row * 77) +
        rect(x, floor, width, 12, COLOUR.wood)
      );
    })
  );
}

export const plant = (pot: Colour = COLOUR.terracotta): Svg =>
  stroke('M 0 -70 Q -6 -140 -52 -180', COLOUR.green, 8) +
  stroke('M 0 -70 Q 4 -150 46 -200', COLOUR.green, 8) +
  stroke('M 0 -70 L 0 -220', COLOUR.green, 8) +
  [
    [-58, -186, -35],
    [50, -206, 35],
    [0, -236, 0],
    [-34, -140, -50],
    [36, -146, 50],
  ]
    .map(
      ([x, y, angle]) =>
        `<ellipse cx="${x}" cy="${y}" rx="20" ry="42" fill="${COLOUR.leaf}" transform="rotate(${angle} ${x} ${y})"/>`,
    )
    .join('') +
  area('M -46 -76 L 46 -76 L 34 0 L -34 0 Z', pot) +
  rect(-52, -88, 104, 20, pot, 6);

export const tree = (crown: Colour = COLOUR.leaf): Svg =>
  rect(-11, -110, 22, 110, COLOUR.darkWood, 6) +
  circle(0, -180, 84, crown) +
  circle(-56, -140, 56, crown) +
  circle(58, -146, 60, crown);

export const spruce = (colour: Colour = COLOUR.green): Svg =>
  rect(-8, -30, 16, 30, COLOUR.darkWood) +
  area('M 0 -240 L 62 -110 L -62 -110 Z', colour) +
  area('M 0 -180 L 76 -24 L -76 -24 Z', colour);

export const birch = (height: number): Svg => {
  const next = numbers(height);
  return (
    rect(-15, -height, 30, height, COLOUR.paper) +
    repeat(Math.floor(height / 62), (i) =>
      rect(next() < 0.5 ? -15 : 1, -height + 30 + i * 60 + next() * 20, 14, 6, COLOUR.ink),
    )
  );
};

export const cloud = (): Svg =>
  ellipse(0, 0, 90, 34, COLOUR.white) +
  circle(-34, -20, 36, COLOUR.white) +
  circle(26, -28, 46, COLOUR.white);

/** A house of which x, y is the lower left corner. */
export const house = (
  x: number,
  y: number,
  width: number,
  height: number,
  wall: Colour,
  roof: Colour,
): Svg =>
  rect(x, y - height, width, height, wall) +
  area(
    `M ${x - 24} ${y - height} L ${x + width / 2} ${y - height - width * 0.34} L ${x + width + 24} ${y - height} Z`,
    roof,
  );

export const window = (
  x: number,
  y: number,
  width: number,
  height: number,
  glass: Colour = COLOUR.sky,
): Svg =>
  rect(x - 8, y - 8, width + 16, height + 16, COLOUR.paper, 4) +
  rect(x, y, width, height, glass) +
  rect(x + width / 2 - 4, y, 8, height, COLOUR.paper) +
  rect(x, y + height / 2 - 4, width, 8, COLOUR.paper);

export const cup = (colour: Colour): Svg =>
  rect(-18, -34, 36, 34, colour, 6) + stroke('M 18 -26 Q 34 -22 18 -8', colour, 7);

/** A sheet of paper with a drawn heading and lines, its upper left corner at x, y. */
export function sheet(
  x: number,
  y: number,
  width: number,
  height: number,
  accent: Colour,
  seed: number,
): Svg {
  const next = numbers(seed);
  const lines = Math.floor((height - 90) / 34);
  return (
    rect(x + 8, y + 10, width, height, 'rgba(0,0,0,0.10)', 4) +
    rect(x, y, width, height, COLOUR.paper, 4) +
    rect(x + 24, y + 28, width * 0.55, 16, accent, 8) +
    repeat(lines, (i) =>
      stroke(
        `M ${x + 26} ${y + 84 + i * 34} q ${width * 0.15} ${-6 + next() * 12} ${width * (0.4 + next() * 0.42)} 0`,
        COLOUR.stone,
        6,
      ),
    )
  );
}

export const floor = (y: number, colour: Colour): Svg => rect(0, y, 1600, 900 - y, colour);
export const wall = (colour: Colour): Svg => rect(0, 0, 1600, 900, colour);
