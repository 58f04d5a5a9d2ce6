/** One palette for all pictures, so that they look like one hand made them. */
export const COLOUR = {
  cream: '#f7f0e3',
  sand: '#ead9bd',
  paper: '#fffaf0',
  sky: '#cfe4e8',
  paleSky: '#e6f1ee',
  sea: '#7fb0bd',
  deepSea: '#4d8797',
  navy: '#24405a',
  night: '#172b40',
  green: '#2f6152',
  leaf: '#5f9474',
  sage: '#a9c6a4',
  meadow: '#c9dbb1',
  mustard: '#e8b44c',
  glow: '#ffe3a1',
  terracotta: '#cf6547',
  brick: '#b4503a',
  rose: '#e7a594',
  plum: '#754a6b',
  wood: '#c08a5a',
  darkWood: '#85583a',
  stone: '#a5a29a',
  ink: '#2b2b33',
  white: '#ffffff',
} as const;
export type Colour = string;

export const SKIN = ['#f3cda9', '#dca47a', '#b0734c', '#75492f'] as const;
export const HAIR = {
  black: '#26211f',
  brown: '#5b3a26',
  red: '#b4532a',
  blond: '#e0b765',
  grey: '#b9b7b4',
} as const;
export const BOOKS = [
  COLOUR.terracotta,
  COLOUR.navy,
  COLOUR.mustard,
  COLOUR.leaf,
  COLOUR.plum,
  COLOUR.rose,
  COLOUR.green,
  COLOUR.deepSea,
] as const;
