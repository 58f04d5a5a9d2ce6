import { COLOUR, HAIR, type Colour } from './colours';
import { bust, type HairStyle } from './people';
import type { PortraitName } from './names';
import { area, at, circle, picture, pick, rect, stroke, type Svg } from './shapes';

interface Sitter {
  background: Colour;
  skin: number;
  hair: Colour;
  style: HairStyle;
  top: Colour;
  extras?: Svg;
}

const glasses = stroke(
  'M -28 -286 a 12 12 0 1 0 24 0 a 12 12 0 1 0 -24 0 M 4 -286 a 12 12 0 1 0 24 0 a 12 12 0 1 0 -24 0 M -4 -287 H 4',
  COLOUR.ink,
  3,
);
const beard = (colour: Colour) =>
  area(
    'M -37 -284 Q -38 -238 0 -236 Q 38 -238 37 -284 Q 30 -264 16 -266 Q 0 -272 -16 -266 Q -30 -264 -37 -284 Z',
    colour,
  );
const moustache = (colour: Colour) =>
  stroke('M -14 -268 Q -6 -274 0 -269 Q 6 -274 14 -268', colour, 7);
const neckerchief = (colour: Colour) =>
  area(
    'M -34 -238 Q 0 -214 34 -238 L 22 -222 L 30 -184 L 8 -200 L -2 -222 Q -24 -218 -34 -238 Z',
    colour,
  );
const collar = (colour: Colour) =>
  area('M -22 -240 L 0 -204 L 22 -240 L 30 -232 L 4 -190 L -4 -190 L -30 -232 Z', colour);
const vest = (colour: Colour) =>
  area(
    'M -46 -212 Q -44 -238 -24 -240 L -6 -150 L -6 -98 L -40 -104 Z M 46 -212 Q 44 -238 24 -240 L 6 -150 L 6 -98 L 40 -104 Z',
    colour,
  );

const SITTERS: Record<PortraitName, Sitter> = {
  'portrait-01': {
    background: '#dfe9df',
    skin: 0,
    hair: HAIR.brown,
    style: 'short',
    top: COLOUR.green,
    extras: glasses,
  },
  'portrait-02': {
    background: '#f1e2cd',
    skin: 0,
    hair: HAIR.red,
    style: 'long',
    top: COLOUR.deepSea,
    extras: collar(COLOUR.sky),
  },
  'portrait-03': {
    background: '#dbe8ec',
    skin: 1,
    hair: HAIR.black,
    style: 'curls',
    top: COLOUR.mustard,
  },
  'portrait-04': {
    background: '#ece2ee',
    skin: 0,
    hair: HAIR.grey,
    style: 'bald',
    top: COLOUR.paper,
    extras: beard(HAIR.grey) + vest(COLOUR.brick),
  },
  'portrait-05': {
    background: '#efe7d3',
    skin: 2,
    hair: COLOUR.plum,
    style: 'scarf',
    top: COLOUR.white,
  },
  'portrait-06': {
    background: '#f3dfd6',
    skin: 0,
    hair: HAIR.blond,
    style: 'short',
    top: COLOUR.navy,
    extras: collar(COLOUR.paper),
  },
  'portrait-07': {
    background: '#d8e6d4',
    skin: 1,
    hair: COLOUR.navy,
    style: 'cap',
    top: '#dd7f3c',
    extras: beard(HAIR.brown),
  },
  'portrait-08': {
    background: '#dfe4ee',
    skin: 2,
    hair: HAIR.black,
    style: 'short',
    top: COLOUR.white,
    extras: moustache(HAIR.black) + collar(COLOUR.sky),
  },
  'portrait-09': {
    background: '#f4ead0',
    skin: 3,
    hair: HAIR.black,
    style: 'braid',
    top: COLOUR.leaf,
  },
  'portrait-10': {
    background: '#dcebe6',
    skin: 0,
    hair: HAIR.grey,
    style: 'long',
    top: COLOUR.navy,
    extras: neckerchief(COLOUR.terracotta),
  },
  'portrait-11': {
    background: '#eadfcf',
    skin: 0,
    hair: HAIR.brown,
    style: 'short',
    top: COLOUR.ink,
    extras: glasses + beard(HAIR.brown),
  },
  'portrait-12': {
    background: '#e3e0f0',
    skin: 1,
    hair: HAIR.black,
    style: 'bun',
    top: COLOUR.mustard,
  },
  'portrait-13': {
    background: '#e5edd8',
    skin: 1,
    hair: HAIR.brown,
    style: 'braid',
    top: COLOUR.terracotta,
    extras: glasses,
  },
  'portrait-14': {
    background: '#f0dde0',
    skin: 0,
    hair: HAIR.blond,
    style: 'bun',
    top: COLOUR.plum,
    extras: collar(COLOUR.rose),
  },
};

const face = (skin: number): Svg => {
  const shade = pick(['#e0a985', '#bf8159', '#915a38', '#583521'], skin);
  return (
    circle(-15, -286, 4, COLOUR.ink) +
    circle(15, -286, 4, COLOUR.ink) +
    stroke('M 0 -282 q 4 8 -1 10', shade, 3) +
    stroke('M -11 -263 Q 0 -254 11 -263', shade === '#583521' ? '#3d2417' : '#9c4b3c', 3.5)
  );
};

/** A head-and-shoulders picture, 1000 × 1000. */
export function portrait(name: PortraitName): Svg {
  const { background, skin, hair, style, top, extras = '' } = SITTERS[name];
  return picture(
    1000,
    1000,
    rect(0, 0, 1000, 1000, background),
    `<circle cx="500" cy="470" r="400" fill="${COLOUR.white}" opacity="0.45"/>`,
    at(
      500,
      1690,
      4.4,
      bust({ skin, hair, style, top }, { left: [-60, -60], right: [60, -60] }),
      face(skin),
      extras,
    ),
  );
}
