/**
 * A sheet as plain data: what the painter (src/excel/paint) writes and what tests look at.
 * Rows and columns are counted from 0. Widths, heights and font sizes are in points; page margins in centimetres.
 */
import type { Area } from "../cells/area";

/**
 * One cell.
 * - `null`: left empty
 * - `string`: text, always kept as text even when it begins with "=", "+", "-" or "@"
 * - `number`: a number; dates are Excel serial numbers under a date format
 * - `{ formula }`: a formula in en-US notation beginning with "="; only trusted constants of ours, never typed text
 */
export type Cell = null | string | number | boolean | { readonly formula: string };

/** A rectangular block of cells, written in one go. All rows have the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export type HorizontalAlignment = "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type BorderStyle = "Continuous" | "Dot" | "None";
export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical";

/** Formats of an area; what is left out stays as it is. Names are Office.js's own. */
export interface Style {
  /** Font size in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Indent in Excel's own steps. */
  readonly indent?: number;
  /** Number format for the numbers and formulas of the area (texts are always "@"). */
  readonly numberFormat?: string;
  /** The same line on all edges, or a line per edge. */
  readonly border?: BorderStyle | Readonly<Partial<Record<BorderEdge, BorderStyle>>>;
  /** false lets people type here when the sheet is protected. */
  readonly locked?: boolean;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** An Excel table over an area whose first row holds the headings. */
export interface TablePlan {
  /** Unique table name, e.g. "ITA_Measures". */
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A drop-down list. `strict` false only suggests: other entries are allowed. */
export interface ListValidation {
  readonly kind: "list";
  readonly area: Area;
  /** The entries themselves (at most 255 characters joined by commas) or a range such as "='รายการ'!$A$1:$A$10". */
  readonly source: readonly string[] | string;
  readonly strict: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

/** A decimal number within limits; a blank is allowed. */
export interface DecimalValidation {
  readonly kind: "decimal";
  /** What Excel does with another entry: refuses it ("Stop", when left out) or asks whether it is meant. */
  readonly alert?: "Stop" | "Warning";
  readonly area: Area;
  readonly min: number;
  readonly max: number;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

/** Cells with formulas of ours: Excel refuses what is typed over them. */
export interface ComputedValidation {
  readonly kind: "computed";
  readonly area: Area;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

export type Validation = ListValidation | DecimalValidation | ComputedValidation;

/** A native chart over cells of its own sheet. */
export interface ChartPlan {
  /** Bars across, with the first category on top, or a line over the years. */
  readonly kind: "bar" | "line";
  readonly title: string;
  /** One heading row (the series name in its second column), then categories and values side by side. */
  readonly data: Area;
  /** Cells that the chart covers. */
  readonly place: Area;
  /** Limits of the value axis. */
  readonly min: number;
  readonly max: number;
  /** The value at which the one line across the chart stands, such as the target; left out: lines as Excel draws them. */
  readonly mark?: number;
  /** Number format of the values, which are written at the foot of their bars. */
  readonly valueFormat?: string;
  /** Number format of the axis. */
  readonly markFormat?: string;
  /** Font of all its letters, and the size of the title. */
  readonly font?: { readonly name: string; readonly size: number; readonly titleSize: number };
}

/** A link from a cell to another sheet of the workbook. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  /** Sheet name. */
  readonly sheet: string;
}

/** Print set-up. A4 always; the width is fitted to one page, the height never. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated on top of every page, first and count. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** What is printed; left out: all cells of the plan. */
  readonly printArea?: Area;
  /** Sets no print area, so that whatever the sheet holds is printed: Excel extends none by rows typed below it. */
  readonly printsAll?: true;
  /** Footer code of Excel ("&P" the page, "&N" the pages); "&" itself is written "&&". */
  readonly centerFooter?: string;
  /** The same for the top of the page. */
  readonly centerHeader?: string;
  /** The first page has neither header nor footer. */
  readonly bareFirstPage?: true;
  readonly centerHorizontally?: boolean;
  /** Number of the first page; left out: 1. */
  readonly firstPageNumber?: number;
}

/** A sheet to be made. */
export interface SheetPlan {
  /** Id of the report or template that made it. */
  readonly id: string;
  /** Wished sheet name; the painter takes the next free one ("… (2)") when it is taken. */
  readonly name: string;
  /** What the paper itself says that it is, in one line without the year; left out: nothing that a list names. */
  readonly title?: string;
  /** Font of every cell. */
  readonly font: { readonly name: string; readonly size: number };
  /** Column widths in points, column A first. */
  readonly columnWidths: readonly number[];
  /** Row heights in points, row 1 first; null leaves the default. */
  readonly rowHeights: readonly (number | null)[];
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly tables?: readonly TablePlan[];
  readonly validations?: readonly Validation[];
  /** Workbook names that point at areas of this sheet; by these the add-in finds its sheets again. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  readonly charts?: readonly ChartPlan[];
  readonly links?: readonly SheetLink[];
  readonly page: PageSetup;
  /** Number of rows frozen on screen. */
  readonly freezeRows?: number;
  /** Number of columns frozen on screen, besides. */
  readonly freezeColumns?: number;
  /** "#RRGGBB". */
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  /** Cell selected when the sheet is shown; A1 when left out. */
  readonly select?: { readonly row: number; readonly column: number };
}
