/** Stylised people. The origin lies between the feet of someone who stands; a grown-up is about 330 high. */
import { COLOUR, HAIR, SKIN, type Colour } from './colours';
import { area, at, circle, ellipse, mirrored, pick, rect, stroke, type Svg } from './shapes';

export type HairStyle = 'short' | 'long' | 'bun' | 'curls' | 'scarf' | 'cap' | 'bald' | 'braid';

export interface Look {
  skin?: number;
  hair?: Colour;
  style?: HairStyle;
  top?: Colour;
  bottom?: Colour;
}

const HEAD = -286;
const CURLS = [
  [-42, 12],
  [-38, -14],
  [-22, -36],
  [0, -44],
  [22, -36],
  [38, -14],
  [42, 12],
] as const;

/** Hair behind the head; the rest of the style is drawn over it by `hairInFront`. */
function hairBehind(style: HairStyle, hair: Colour): Svg {
  switch (style) {
    case 'long':
      return rect(-45, HEAD - 44, 90, 122, hair, 42);
    case 'bun':
      return circle(0, HEAD - 50, 20, hair);
    case 'braid':
      return stroke(`M 30 ${HEAD} Q 50 ${HEAD + 46} 42 ${HEAD + 78}`, hair, 18);
    case 'curls':
      return CURLS.map(([x, y]) => circle(x, HEAD + y, 21, hair)).join('');
    case 'scarf':
      return area(
        `M -48 ${HEAD + 62} Q -58 ${HEAD - 50} 0 ${HEAD - 48} Q 58 ${HEAD - 50} 48 ${HEAD + 62} Z`,
        hair,
      );
    case 'short':
    case 'cap':
    case 'bald':
      return '';
  }
}

const fringe = (hair: Colour) =>
  area(
    `M -39 ${HEAD + 2} A 39 40 0 0 1 39 ${HEAD + 2} Q 22 ${HEAD - 22} -6 ${HEAD - 20} Q -28 ${HEAD - 18} -39 ${HEAD + 2} Z`,
    hair,
  );

function hairInFront(style: HairStyle, hair: Colour): Svg {
  switch (style) {
    case 'bald':
      return '';
    case 'cap':
      return (
        area(`M -39 ${HEAD - 14} A 39 38 0 0 1 39 ${HEAD - 14} Z`, hair) +
        rect(-42, HEAD - 24, 84, 14, hair, 7)
      );
    case 'scarf':
      return area(
        `M -38 ${HEAD - 4} A 38 40 0 0 1 38 ${HEAD - 4} Q 0 ${HEAD - 30} -38 ${HEAD - 4} Z`,
        hair,
      );
    case 'short':
    case 'long':
    case 'bun':
    case 'curls':
    case 'braid':
      return fringe(hair);
  }
}

/** The head alone, its chin at about -250. */
export function head({ skin = 0, hair = HAIR.brown, style = 'short' }: Look): Svg {
  const tone = pick(SKIN, skin);
  return (
    hairBehind(style, hair) +
    rect(-12, -262, 24, 34, tone, 10) +
    circle(0, HEAD, 37, tone) +
    hairInFront(style, hair)
  );
}

/** Where a hand is, seen from the shoulder; the elbow follows. */
export interface Arms {
  left?: [x: number, y: number];
  right?: [x: number, y: number];
}
const AT_REST: Required<Arms> = { left: [-50, -128], right: [50, -128] };

const arm = (shoulder: number, [x, y]: [number, number], sleeve: Colour, skin: Colour): Svg =>
  stroke(
    `M ${shoulder} -212 Q ${(shoulder + x) / 2 + Math.sign(shoulder) * 14} ${(-212 + y) / 2 + 10} ${x} ${y}`,
    sleeve,
    24,
  ) + circle(x, y, 13, skin);

/** Head, trunk and arms: for whoever sits behind something. */
export function bust(look: Look, arms: Arms = {}): Svg {
  const top = look.top ?? COLOUR.leaf;
  const skin = pick(SKIN, look.skin ?? 0);
  const { left, right } = { ...AT_REST, ...arms };
  return [
    area(
      'M -46 -212 Q -44 -240 -14 -240 L 14 -240 Q 44 -240 46 -212 L 40 -104 Q 0 -92 -40 -104 Z',
      top,
    ),
    head(look),
    arm(-38, left, top, skin),
    arm(38, right, top, skin),
  ].join('');
}

export function standing(look: Look, arms: Arms = {}): Svg {
  const bottom = look.bottom ?? COLOUR.navy;
  return [
    stroke('M -17 -108 L -20 -14', bottom, 30),
    stroke('M 17 -108 L 20 -14', bottom, 30),
    ellipse(-25, -4, 22, 9, COLOUR.ink),
    ellipse(25, -4, 22, 9, COLOUR.ink),
    bust(look, arms),
  ].join('');
}

/** Seen from the side, to the right, on a seat 96 high. */
export function sitting(look: Look, arms: Arms = {}): Svg {
  const bottom = look.bottom ?? COLOUR.navy;
  return [
    stroke('M 0 -104 L 70 -100 L 74 -14', bottom, 32),
    ellipse(84, -4, 24, 9, COLOUR.ink),
    bust(look, arms),
  ].join('');
}

/** On the floor with crossed legs. */
export function onTheFloor(look: Look, arms: Arms = {}): Svg {
  const bottom = look.bottom ?? COLOUR.navy;
  return (
    at(0, 96, 1, bust(look, arms)) +
    stroke('M -52 -14 Q 0 -34 30 -6', bottom, 30) +
    stroke('M 52 -14 Q 0 -34 -30 -6', bottom, 30)
  );
}

/** In the middle of a step to the right. */
export function walking(look: Look, arms: Arms = { left: [-58, -140], right: [56, -150] }): Svg {
  const bottom = look.bottom ?? COLOUR.navy;
  return [
    stroke('M -8 -108 L -34 -60 L -44 -12', bottom, 28),
    stroke('M 10 -108 L 34 -62 L 36 -12', bottom, 28),
    ellipse(-38, -4, 20, 9, COLOUR.ink),
    ellipse(46, -4, 20, 9, COLOUR.ink),
    bust(look, arms),
  ].join('');
}

/** The same, the other way. */
export const facingLeft = (figure: Svg): Svg => mirrored(figure);

/** Someone small: the head is large for the body, which is what makes a child. */
export const child = (x: number, y: number, scale: number, figure: Svg): Svg =>
  at(x, y, scale, figure);
