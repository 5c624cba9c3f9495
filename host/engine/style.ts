/** Cell formats as plain data, in Office.js's own words. What is left out has Excel's default. */
import type { Side } from "../../src/files/styles";

/** One border line. */
export interface BorderLine {
  /** Excel.BorderLineStyle without "None", e.g. "Continuous", "Dot", "Dash", "Double". */
  readonly style: string;
  /** Excel.BorderWeight: "Hairline", "Thin", "Medium" or "Thick". */
  readonly weight: string;
  /** "#RRGGBB". */
  readonly color: string;
}

/** The format of one cell. Objects are shared between cells and never changed in place. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Excel.RangeUnderlineStyle, e.g. "None", "Single". */
  readonly underline?: string;
  /** Font colour, "#RRGGBB". */
  readonly color?: string;
  /** Solid fill, "#RRGGBB"; absent for none. */
  readonly fill?: string;
  /** Pattern of a fill that is not plain, in the word of the file, e.g. "lightGrid". */
  readonly pattern?: string;
  /** Excel.HorizontalAlignment; "General" when absent. */
  readonly horizontalAlignment?: string;
  /** Excel.VerticalAlignment; "Bottom" when absent. */
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  /** Excel's indent steps, 0–250. */
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  /** "General" when absent; "@" is text. */
  readonly numberFormat?: string;
  /** Whether a protected sheet refuses typing here; true when absent. */
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, BorderLine>>>;
}

export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

/** Formats of an opened file by their places in it. A format made from such a one keeps what is not said of it here. */
const origins = new WeakMap<CellStyle, number>();

/** Place in the opened file's list of the format that this one was made from. */
export function originOf(style: CellStyle): number | undefined {
  return origins.get(style);
}

/** Remembers where a format comes from. */
export function withOrigin(style: CellStyle, place: number): CellStyle {
  origins.set(style, place);
  return style;
}

/** The style with some properties set; a property given as undefined goes back to its default. */
export function withStyle(
  style: CellStyle,
  changes: { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined },
): CellStyle {
  const entries = Object.entries({ ...style, ...changes }).filter(([, v]) => v !== undefined);
  const changed: CellStyle = Object.fromEntries(entries);
  const origin = origins.get(style);
  return origin === undefined ? changed : withOrigin(changed, origin);
}
