/** Cell formats as plain data, in Office.js's own words. What is left out has Excel's default. */

/** One border line. */
export interface Line {
  /** Excel.BorderLineStyle without "None", e.g. "Continuous", "Dot", "Dash", "Double". */
  readonly style: string;
  /** Excel.BorderWeight: "Hairline", "Thin", "Medium" or "Thick". */
  readonly weight: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right";

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
  readonly borders?: Readonly<Partial<Record<Side, Line>>>;
}

export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

/** The style with some properties set; a property given as undefined goes back to its default. */
export function withStyle(
  style: CellStyle,
  changes: { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined },
): CellStyle {
  const entries = Object.entries({ ...style, ...changes }).filter(([, v]) => v !== undefined);
  return Object.fromEntries(entries);
}
