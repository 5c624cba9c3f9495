/**
 * Reads what LibreOffice prints: texts with their places, the clip rectangle in force, and ruled lines of a PDF.
 * pdf.js takes the file apart; here its drawing operators are followed as far as places depend on them.
 */
import type { PDFPageProxy } from "pdfjs-dist";
import type { Box, PaperPage, PaperText } from "../test/support/recording";

/** A printed file. */
export interface PrintedFile {
  readonly producer: string;
  readonly pages: readonly PaperPage[];
  /** Bookmarks of the top level: LibreOffice writes one a sheet, with the sheet's first page counted from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

const round = (value: number) => Math.round(value * 10) / 10;
const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

/** Letters drawn with one operator; `y` from the foot of the page, `clip` as left, bottom, right, top. */
interface Piece extends PaperText {
  /** Width with the spaces at the end. */
  readonly advance: number;
}

/** A letter as pdf.js hands it over; a number between two letters is a shift. */
type Glyph = number | { readonly unicode: string; readonly width: number };

/** What pdf.js is asked for; it is loaded where it is used, since it exists as an ES module only. */
type PdfJs = typeof import("pdfjs-dist");

/** The state of drawing that places depend on, and what was drawn so far. */
class Pencil {
  readonly pieces: Piece[] = [];
  readonly rules = { x: new Set<number>(), y: new Set<number>() };
  private matrix = IDENTITY;
  private clip: Box;
  private readonly saved: { matrix: Matrix; clip: Box }[] = [];
  /** Left, bottom, right and top of the path being drawn. */
  private path: Box | null = null;
  private clipping = false;
  private text = IDENTITY;
  private line = IDENTITY;
  private font = "";
  private size = 0;
  private stretch = 1;

  /** @param page left, bottom, right and top */
  constructor(
    private readonly page: Box,
    private readonly nameOfFont: (id: string) => string,
  ) {
    this.clip = page;
  }

  save(): void {
    this.saved.push({ matrix: this.matrix, clip: this.clip });
  }

  restore(): void {
    const state = this.saved.pop();
    if (!state) return;
    this.matrix = state.matrix;
    this.clip = state.clip;
  }

  transform(...matrix: Matrix): void {
    this.matrix = multiply(matrix, this.matrix);
  }

  /** The third argument is the path's left, bottom, right and top before it is transformed; curves are no part of it. */
  constructPath(_: unknown, __: unknown, [l, b, r, t]: Box): void {
    const corner = (x: number, y: number) => multiply([1, 0, 0, 1, x, y], this.matrix).slice(4);
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [corner(l, b), corner(r, t)];
    this.path = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  }

  startClip(): void {
    this.clipping = true;
  }

  endPath(): void {
    if (this.clipping && this.path) {
      const [[l, b, r, t], [left, bottom, right, top]] = [this.path, this.clip];
      this.clip = [Math.max(l, left), Math.max(b, bottom), Math.min(r, right), Math.min(t, top)];
    }
    this.clipping = false;
    this.path = null;
  }

  stroke(): void {
    const [l, b, r, t] = this.path ?? [0, 0, 1, 1];
    // Charts are drawn under a clip of their own, the grid of cells under that of the page.
    const [left, , right, top] = this.page;
    const onPage = this.clip[2] - this.clip[0] > right - left - 1;
    if (onPage && r - l < 0.01) this.rules.x.add(round(l - left));
    if (onPage && t - b < 0.01) this.rules.y.add(round(top - b));
    this.endPath();
  }

  beginText(): void {
    this.text = this.line = IDENTITY;
  }

  setFont(id: string, size: number): void {
    this.font = this.nameOfFont(id);
    this.size = size;
  }

  setHScale(percent: number): void {
    this.stretch = percent / 100;
  }

  moveText(x: number, y: number): void {
    this.text = this.line = multiply([1, 0, 0, 1, x, y], this.line);
  }

  setTextMatrix(...matrix: Matrix): void {
    this.text = this.line = matrix;
  }

  showText(glyphs: readonly Glyph[]): void {
    const from = multiply(this.text, this.matrix);
    let text = "";
    let inked = from;
    for (const glyph of glyphs) {
      const shift = typeof glyph === "number" ? -glyph : glyph.width;
      const across = ((shift * this.size) / 1000) * this.stretch;
      this.text = multiply([1, 0, 0, 1, across, 0], this.text);
      if (typeof glyph === "number") continue;
      text += glyph.unicode;
      if (glyph.unicode.trim() !== "") inked = multiply(this.text, this.matrix);
    }
    const to = multiply(this.text, this.matrix);
    this.pieces.push({
      x: Math.min(from[4], to[4]),
      y: from[5],
      width: Math.abs(inked[4] - from[4]),
      advance: Math.abs(to[4] - from[4]),
      size: this.size * Math.hypot(from[2], from[3]),
      font: this.font,
      text,
      clip: this.clip,
      ...(Math.abs(from[1]) > 1e-6 && { turned: true as const }),
    });
  }
}

/** pdf.js's operators by what they do here; all others change nothing that is measured. */
const STEPS = {
  save: "save",
  restore: "restore",
  transform: "transform",
  constructPath: "constructPath",
  clip: "startClip",
  eoClip: "startClip",
  endPath: "endPath",
  fill: "endPath",
  eoFill: "endPath",
  fillStroke: "endPath",
  eoFillStroke: "endPath",
  stroke: "stroke",
  closeStroke: "stroke",
  beginText: "beginText",
  setFont: "setFont",
  setHScale: "setHScale",
  moveText: "moveText",
  setTextMatrix: "setTextMatrix",
  showText: "showText",
} as const satisfies Partial<Record<keyof PdfJs["OPS"], keyof Pencil>>;

async function readPage(page: PDFPageProxy, { OPS }: PdfJs): Promise<PaperPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const steps = new Map<number, keyof Pencil>(
    Object.entries(STEPS).map(([name, step]) => [OPS[name as keyof typeof STEPS], step]),
  );
  const pencil = new Pencil([left, bottom, right, top], (id) => {
    const { name } = page.commonObjs.get(id) as { name: string };
    return name.replace(/^[A-Z]{6}\+/, "");
  });
  fnArray.forEach((operator, index) => {
    const step = steps.get(operator);
    if (step) (pencil[step] as (...given: unknown[]) => void)(...((argsArray[index] as []) ?? []));
  });
  const { pieces, rules } = pencil;
  return {
    width: round(right - left),
    height: round(top - bottom),
    texts: joined(pieces)
      .filter((one) => one.text.trim() !== "")
      .map(({ font, text, turned, x, y, width, size, clip: [l, b, r, t] }) => ({
        font,
        text,
        ...(turned && { turned }),
        x: round(x - left),
        y: round(top - y),
        width: round(width),
        size: round(size),
        clip: [round(l - left), round(top - t), round(r - left), round(top - b)],
      })),
    rules: { x: sorted(rules.x), y: sorted(rules.y) },
  };
}

/** Points between two pieces of one line; cells keep more free. */
const NEAR = 0.6;

/** Pieces that follow each other on one line become one text. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const goesOn =
      last &&
      last.font === piece.font &&
      !last.turned &&
      !piece.turned &&
      Math.abs(last.size - piece.size) < 0.01 &&
      Math.abs(last.y - piece.y) < 0.05 &&
      Math.abs(last.x + last.advance - piece.x) < NEAR &&
      last.clip.every((edge, index) => edge === piece.clip[index]);
    if (!goesOn) {
      result.push(piece);
      continue;
    }
    result[result.length - 1] = {
      ...last,
      text: last.text + piece.text,
      width: piece.width > 0 ? Math.max(last.width, piece.x + piece.width - last.x) : last.width,
      advance: Math.max(last.advance, piece.x + piece.advance - last.x),
    };
  }
  return result;
}

/**
 * Reads a file that LibreOffice printed.
 * @throws Error when the file is no PDF.
 */
export async function readPdf(bytes: Uint8Array): Promise<PrintedFile> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), pdfjs));
  }
  const bookmarks: { title: string; page: number }[] = [];
  for (const { title, dest } of (await document.getOutline()) ?? []) {
    const target = (Array.isArray(dest) ? dest[0] : null) as
      | Parameters<typeof document.getPageIndex>[0]
      | null;
    bookmarks.push({ title, page: target ? await document.getPageIndex(target) : -1 });
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  return { producer: String((info as { Producer?: string }).Producer ?? ""), pages, bookmarks };
}
