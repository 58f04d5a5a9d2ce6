/** The few SVG shapes that the pictures are composed of. Lengths are in pixels of the finished picture. */
import type { Colour } from './colours';

export type Svg = string;

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  radius = 0,
): Svg =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const circle = (x: number, y: number, radius: number, fill: Colour): Svg =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: Colour): Svg =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const area = (d: string, fill: Colour): Svg => `<path d="${d}" fill="${fill}"/>`;

export const stroke = (d: string, colour: Colour, width: number): Svg =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const faded = (opacity: number, ...content: Svg[]): Svg =>
  `<g opacity="${opacity}">${content.join('')}</g>`;

/** Moves, turns (degrees) and scales what is drawn around the origin. */
export const at = (x: number, y: number, scale: number, ...content: Svg[]): Svg =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content.join('')}</g>`;
export const turned = (degrees: number, ...content: Svg[]): Svg =>
  `<g transform="rotate(${degrees})">${content.join('')}</g>`;
export const mirrored = (...content: Svg[]): Svg =>
  `<g transform="scale(-1 1)">${content.join('')}</g>`;

/** What `draw` returns for 0, 1, … count-1, one after the other. */
export const repeat = (count: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export const picture = (width: number, height: number, ...content: Svg[]): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content.join('')}</svg>`;

export const scene = (...content: Svg[]): Svg => picture(1600, 900, ...content);

/** Numbers from 0 to 1 that look random and are the same at every start: a picture never changes by itself. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** One of the choices, by a number from 0 to 1 (or any whole number, which wraps around). */
export function pick<Choice>(choices: readonly Choice[], number: number): Choice {
  const index = number < 1 ? Math.floor(number * choices.length) : number % choices.length;
  const choice = choices[index];
  if (choice === undefined) throw new Error('There is nothing to pick from.');
  return choice;
}
