/** Lengths between Office.js (points) and files. */

/** Pixels of the screen and of pictures. */
const PIXELS_PER_POINT = 96 / 72;

/** The file's unit of length in drawings: 12,700 to the point. */
export const EMU_PER_POINT = 12_700;

/** Pixels a character of the default font takes; file widths are counted in characters of it. */
const CHARACTER_PIXELS = 7;

/** Points to the file's characters: 64 pixels are 48 points and 9.14 characters. */
export function pointsToCharacters(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / CHARACTER_PIXELS) * 256) / 256;
}

/** The file's characters to points, rounded to whole pixels as Excel does. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS) / PIXELS_PER_POINT;
}
