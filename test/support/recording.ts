import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { SheetPlan } from "../../src/sheets/plan";
import type { ReportOptions } from "../../src/sheets/reportOptions";

/** What LibreOffice printed, kept as data so that tests need no LibreOffice. Made by `npm run print-record`. */

/** Left, top, right and bottom in points from the upper left corner of the page. */
export type Box = readonly [number, number, number, number];

/** Letters on one line, drawn one after the other. */
export interface PaperText {
  /** Points from the left edge of the page to the first letter. */
  readonly x: number;
  /** Points from the top edge of the page to the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Font size in points as printed. */
  readonly size: number;
  readonly font: string;
  readonly text: string;
  /** What is outside of this is not seen. */
  readonly clip: Box;
  /** Not written from left to right. */
  readonly turned?: true;
}

/** A page as printed. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PaperText[];
  /** Where ruled lines are, from the left and from the top. */
  readonly rules: { readonly x: readonly number[]; readonly y: readonly number[] };
}

/** A sheet with the plan it was painted from. */
export interface PrintedSheet {
  readonly plan: SheetPlan;
  readonly pages: readonly PaperPage[];
}

/** A full set of reports of a data set. */
export interface Recording {
  /** Name and version of the program that printed. */
  readonly printer: string;
  /** Version of the Thai dictionary that plans were measured with. */
  readonly icu: string;
  readonly options: ReportOptions;
  /** What a point of a sheet is on paper, across and down, measured on a ruled cell. */
  readonly scale: { readonly across: number; readonly down: number };
  readonly sheets: readonly PrintedSheet[];
}

const FOLDER = join(__dirname, "..", "data", "printed");

/** Texts of a page as rows of numbers with the clip rectangles and fonts listed once. */
interface PackedPage extends Omit<PaperPage, "texts"> {
  readonly fonts: readonly string[];
  readonly clips: readonly Box[];
  readonly texts: readonly (readonly [
    x: number,
    y: number,
    width: number,
    size: number,
    font: number,
    clip: number,
    text: string,
    turned?: 1,
  ])[];
}

function pack(page: PaperPage): PackedPage {
  const fonts = [...new Set(page.texts.map(({ font }) => font))];
  const clips = [...new Set(page.texts.map(({ clip }) => clip.join(" ")))];
  return {
    ...page,
    fonts,
    clips: clips.map((clip) => clip.split(" ").map(Number) as unknown as Box),
    texts: page.texts.map(({ x, y, width, size, font, clip, text, turned }) => {
      const row = [x, y, width, size, fonts.indexOf(font), clips.indexOf(clip.join(" "))] as const;
      return turned ? [...row, text, 1] : [...row, text];
    }),
  };
}

function unpack({ fonts, clips, texts, ...page }: PackedPage): PaperPage {
  return {
    ...page,
    texts: texts.map(([x, y, width, size, font, clip, text, turned]) => ({
      x,
      y,
      width,
      size,
      font: fonts[font] ?? "",
      clip: clips[clip] ?? [0, 0, 0, 0],
      text,
      ...(turned && { turned: true as const }),
    })),
  };
}

/** Keeps a recording under its name; the bytes it takes. */
export function saveRecording(name: string, recording: Recording): number {
  const sheets = recording.sheets.map(({ plan, pages }) => ({ plan, pages: pages.map(pack) }));
  const bytes = gzipSync(JSON.stringify({ ...recording, sheets }), { level: 9 });
  writeFileSync(join(FOLDER, `${name}.json.gz`), bytes);
  return bytes.length;
}

/** @throws Error when there is no recording of this name. */
export function loadRecording(name: string): Recording {
  const text = gunzipSync(readFileSync(join(FOLDER, `${name}.json.gz`))).toString("utf8");
  const packed = JSON.parse(text) as Omit<Recording, "sheets"> & {
    sheets: readonly { plan: SheetPlan; pages: readonly PackedPage[] }[];
  };
  return {
    ...packed,
    sheets: packed.sheets.map(({ plan, pages }) => ({ plan, pages: pages.map(unpack) })),
  };
}
