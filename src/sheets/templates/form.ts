import type { Area } from "../../cells/area";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import type { Place } from "../../core/result";
import type { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { Cell, Style, Validation } from "../plan";
import { INPUT, NOTE } from "../theme";

/** A field of a form: a label, the cell to fill in beside it, and a note. By its label it is read again. */
export interface FormField {
  readonly label: string;
  readonly note: string;
  /** Points; a usual row when left out. */
  readonly height?: number;
  /** Besides the style of an input. */
  readonly style?: Style;
  /** What may be typed. */
  readonly validation?: (area: Area) => Validation;
}

/** Fields of a form by their key, in the order of the sheet. */
export type Form<K extends string> = Readonly<Record<K, FormField>>;

/** Height in points of a usual row. */
const FIELD_HEIGHT = 26;

/** Where a form stands. */
export interface FormAreas<K extends string> {
  /** Labels, inputs and notes. */
  readonly area: Area;
  /** The input of a field. */
  readonly input: (key: K) => Area;
  readonly validations: readonly Validation[];
}

/** Appends a form: a row a field. */
export function addForm<K extends string>(
  sheet: SheetBuilder,
  form: Form<K>,
  values: Readonly<Partial<Record<NoInfer<K>, Cell>>>,
  look: { readonly row: Style; readonly input: Style; readonly note: Style },
): FormAreas<K> {
  const keys = Object.keys(form) as K[];
  const area = sheet.rows(
    keys.map((key): Cell[] => [form[key].label, values[key] ?? null, form[key].note]),
    { height: keys.map((key) => form[key].height ?? FIELD_HEIGHT), style: look.row },
  );
  const column = (index: number) => ({ ...area, column: index, columns: 1 });
  const input = (key: K) => ({ ...column(1), row: area.row + keys.indexOf(key), rows: 1 });
  sheet.style(column(0), { bold: true });
  sheet.style(column(1), { ...INPUT, horizontal: "Left", locked: false, ...look.input });
  sheet.style(column(2), { ...NOTE, horizontal: "Left", indent: 1, ...look.note });
  for (const key of keys) {
    const { style } = form[key];
    if (style) sheet.style(input(key), style);
  }
  const validations = keys.flatMap((key) => form[key].validation?.(input(key)) ?? []);
  return { area, input, validations };
}

/** What stands in the input of a field, an error value for what it is; null when its label is not on the sheet. */
export function readField(
  range: SheetCells,
  { label }: FormField,
  fromRow = 0,
): { readonly value: CellValue; readonly isError: boolean; readonly place: Place } | null {
  const found = findLabel(range, label, fromRow);
  if (!found) return null;
  const value = range.values[found.row]?.[found.column + 1] ?? "";
  const place = placeOf(range, found.row, found.column + 1);
  return { value, isError: isErrorValue(value), place };
}
