/** Range, DataValidation and the areas of merged cells. */

import { ALL, type Area, MAX_COLUMNS, MAX_ROWS, contains, span } from "../../src/cells/area";
import type { CellValidation, Sheet, StoredCell } from "../engine/sheet";
import { withStyle } from "../engine/style";
import { STRICTNESS } from "../strictness";
import { rangeArgument } from "./address";
import {
  clearRange,
  mapCells,
  mergeArea,
  overlaps,
  shown,
  writeNumberFormats,
  writeValues,
} from "./cells";
import { ExcelError, WRONG_SIZE } from "./errors";
import { applyBag, rangeFormat } from "./format";
import {
  addressOf,
  areaOf,
  demandUnprotected,
  node,
  enumValue,
  truth,
  whole,
  type Node,
  type ObjectClass,
  type Property,
  type RangeRef,
  type Session,
} from "./model";
import { refused } from "./refused";

/** Rules that may be set; those of opened files stay as they are. */
const RULES = ["list", "decimal", "wholeNumber", "textLength", "custom"];

/** The validation all cells of a range share, or undefined. */
function validationOf(range: RangeRef): CellValidation | undefined {
  const area = areaOf(range);
  return range.sheet.validations.find((validation) => contains(validation.area, area));
}

function changeValidation(range: RangeRef, change: Partial<Omit<CellValidation, "area">>): void {
  demandUnprotected(range.sheet);
  const before = validationOf(range) ?? { rule: {}, ignoreBlanks: true };
  range.sheet.validate(areaOf(range), { ...before, ...change });
}

function checkedRule(rule: unknown): CellValidation["rule"] {
  const [kind = "", ...others] = Object.keys(typeof rule === "object" && rule ? rule : {});
  if (!RULES.includes(kind) || others.length > 0) throw new ExcelError("InvalidArgument");
  const checked = rule as CellValidation["rule"];
  const source = checked.list?.source;
  const { limit } = STRICTNESS.validationList;
  if (source !== undefined && !source.startsWith("=") && source.length > limit)
    throw refused("validationList");
  return checked;
}

/** A part of the validation with what it has when nothing was set. */
function validationPart<K extends "errorAlert" | "prompt">(
  key: K,
  fallback: NonNullable<CellValidation[K]>,
): Property<RangeRef> {
  return {
    get: (range) => validationOf(range)?.[key] ?? fallback,
    set: (range, value) =>
      changeValidation(range, { [key]: { ...fallback, ...(value as object) } }),
  };
}

const dataValidation: ObjectClass<RangeRef> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: (range) => validationOf(range)?.rule ?? {},
      set: (range, value) => changeValidation(range, { rule: checkedRule(value) }),
    },
    errorAlert: validationPart("errorAlert", {
      title: "",
      message: "",
      showAlert: true,
      style: "Stop",
    }),
    prompt: validationPart("prompt", { title: "", message: "", showPrompt: true }),
    ignoreBlanks: {
      get: (range) => validationOf(range)?.ignoreBlanks ?? true,
      set: (range, value) => changeValidation(range, { ignoreBlanks: truth(value) }),
    },
  },
};

/** Copies the formats of a source onto a target as large as the source or a multiple of its size. */
function copyFormats(session: Session, to: RangeRef, from: RangeRef): void {
  demandUnprotected(to.sheet, "allowFormatCells");
  const [source, start] = [areaOf(from), areaOf(to)];
  const repeat = start.rows % source.rows === 0 && start.columns % source.columns === 0;
  const { rows, columns } = repeat ? start : source;
  const styles = mapCells(session, from, (_cell, row, column) => from.sheet.style(row, column));
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const style = styles?.[r % source.rows]?.[c % source.columns];
      if (style) to.sheet.edit(start.row + r, start.column + c).style = style;
    }
}

/** Sets formats row by row or column by column. */
function applyFormats(session: Session, sheet: Sheet, areas: readonly Area[], bags: unknown): void {
  if (!Array.isArray(bags) || bags.length !== areas.length) throw new ExcelError("InvalidArgument");
  areas.forEach((area, i) => {
    const { format, ...others } = bags[i] as Record<string, unknown>;
    if (Object.keys(others).length > 0)
      throw new ExcelError("ApiNotImplemented", "only formats are set row by row here");
    if (format !== undefined) applyBag(rangeFormat, { sheet, area }, format, session);
  });
}

function setHyperlink(range: RangeRef, value: unknown, session: Session): void {
  demandUnprotected(range.sheet, "allowInsertHyperlinks");
  const { textToDisplay, ...link } = value as { textToDisplay?: string; address?: string };
  const { row, column } = areaOf(range);
  const cell = range.sheet.edit(row, column);
  cell.hyperlink = link;
  cell.value = textToDisplay ?? cell.value ?? link.address ?? null;
  const { fontName, fontSize } = session.book.normalStyle;
  const rule = session.strict.rule("hyperlinkStyle");
  if (rule)
    cell.style = withStyle(range.sheet.style(row, column), { fontName, fontSize, ...rule.font });
}

/** Inserts (count > 0) or deletes the rows of a range of whole rows. @throws ApiNotImplemented for parts of rows */
function shiftRows(session: Session, range: RangeRef, sign: 1 | -1): Area {
  const area = areaOf(range);
  demandUnprotected(range.sheet, sign > 0 ? "allowInsertRows" : "allowDeleteRows");
  if (area.columns !== MAX_COLUMNS)
    throw new ExcelError("ApiNotImplemented", "only whole rows are inserted and deleted here");
  const used = range.sheet.used(false);
  if (sign > 0 && used && area.row < used.row + used.rows)
    if (used.row + used.rows + area.rows > MAX_ROWS) throw refused("rowsPushedOff");
  session.shift(range.sheet, area.row, sign * area.rows);
  session.changed(range.sheet, area);
  return area;
}

interface AreasRef {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const rangeCollection: ObjectClass<AreasRef> = {
  name: "RangeCollection",
  items: ({ sheet, areas }, session) => areas.map((area) => session.range(sheet, area)),
};

const rangeAreas: ObjectClass<AreasRef> = {
  name: "RangeAreas",
  objects: { areas: (ref): Node => node(rangeCollection, ref) },
};

/** What `Range.formulas` tells of a cell; every cell of an array formula of the old kind tells that formula. */
function formulaShown(sheet: Sheet, cell: StoredCell | undefined): string | number | boolean {
  const { row, column } = cell?.spilledFrom ?? { row: -1, column: -1 };
  const source = row < 0 ? undefined : sheet.cell(row, column);
  return cell?.formula ?? (source?.array && source.formula) ?? shown(cell?.value);
}

export const range: ObjectClass<RangeRef> = {
  name: "Range",
  properties: {
    values: {
      get: (r, session) => {
        session.calculate();
        return mapCells(session, r, (cell) => shown(cell?.value));
      },
      set: (r, value, session) => writeValues(session, r, value),
    },
    formulas: {
      get: (r, session) => {
        session.calculate();
        return mapCells(session, r, (cell) => formulaShown(r.sheet, cell));
      },
      set: (r, value, session) => writeValues(session, r, value),
    },
    numberFormat: {
      get: (r, session) =>
        mapCells(
          session,
          r,
          (_cell, row, column) => r.sheet.style(row, column).numberFormat ?? "General",
        ),
      set: (r, value) => writeNumberFormats(r, value),
    },
    savedAsArray: {
      get: (r, session) => {
        session.calculate();
        const each = mapCells(session, r, (cell) => Boolean(cell?.spill ?? cell?.spilledFrom));
        const [first] = each?.[0] ?? [];
        return each?.flat().every((one) => one === first) ? first : null;
      },
    },
    hyperlink: { set: setHyperlink },
    address: { get: (r) => addressOf(r.sheet, areaOf(r)) },
    rowIndex: { get: (r) => areaOf(r).row },
    columnIndex: { get: (r) => areaOf(r).column },
    rowCount: { get: (r) => areaOf(r).rows },
    columnCount: { get: (r) => areaOf(r).columns },
  },
  objects: {
    format: (r) => node(rangeFormat, r),
    dataValidation: (r) => node(dataValidation, r),
    worksheet: (r, session) => session.sheet(r.sheet),
  },
  methods: {
    // The client splits large writes into blocks and asks beforehand whether the whole fits.
    _ValidateArraySize: (r, [rows, columns]) => {
      const area = areaOf(r);
      if (rows !== area.rows || columns !== area.columns)
        throw new ExcelError("InvalidArgument", WRONG_SIZE);
    },
    clear: (r, [applyTo], session) => {
      const what = enumValue(applyTo ?? "All", ["All", "Formats", "Contents"]);
      clearRange(session, r, what !== "Formats", what !== "Contents");
    },
    merge: (r, _args, session) => {
      demandUnprotected(r.sheet);
      mergeArea(session, r.sheet, areaOf(r));
    },
    getMergedAreasOrNullObject: (r) => {
      const areas = r.sheet.merges.filter((merge) => overlaps(merge, areaOf(r)));
      if (areas.length > STRICTNESS.mergedAreas.limit) throw refused("mergedAreas");
      return areas.length > 0 ? node(rangeAreas, { sheet: r.sheet, areas }) : null;
    },
    insert: (r, [shift], session) => {
      enumValue(shift, ["Down"]);
      return session.range(r.sheet, shiftRows(session, r, 1));
    },
    delete: (r, [shift], session) => {
      enumValue(shift, ["Up"]);
      shiftRows(session, r, -1);
    },
    select: (r, _args, session) => session.select(r.sheet, areaOf(r)),
    getRow: (r, [row], session) => {
      const area = areaOf(r);
      const one = { ...area, row: area.row + whole(row), rows: 1 };
      if (!contains(ALL, one)) throw new ExcelError("InvalidArgument");
      return session.range(r.sheet, one);
    },
    getEntireRow: (r, _args, session) =>
      session.range(r.sheet, { ...areaOf(r), column: 0, columns: MAX_COLUMNS }),
    getUsedRangeOrNullObject: (r, [valuesOnly], session) => {
      const used = r.sheet.used(valuesOnly === true, areaOf(r));
      return used ? session.range(r.sheet, used) : null;
    },
    getSpillingToRangeOrNullObject: (r, _args, session) => {
      session.calculate();
      const { row, column } = areaOf(r);
      const { spill, array } = r.sheet.cell(row, column) ?? {};
      // An array formula of the old kind fills its area, and never spills.
      return spill && !array ? session.range(r.sheet, { row, column, ...spill }) : null;
    },
    getBoundingRect: (r, [second], session) => {
      const [a, b] = [areaOf(r), areaOf(rangeArgument(second, r.sheet, session))];
      return session.range(
        r.sheet,
        span(
          Math.min(a.row, b.row),
          Math.min(a.column, b.column),
          Math.max(a.row + a.rows, b.row + b.rows) - 1,
          Math.max(a.column + a.columns, b.column + b.columns) - 1,
        ),
      );
    },
    copyFrom: (r, [source, kind], session) => {
      if (kind !== "Formats")
        throw new ExcelError("ApiNotImplemented", "only formats are copied here");
      copyFormats(session, r, rangeArgument(source, r.sheet, session));
    },
    setRowProperties: (r, [bags], session) => {
      const area = areaOf(r);
      const rows = Array.from({ length: area.rows }, (_, i) => ({
        ...area,
        row: area.row + i,
        rows: 1,
      }));
      applyFormats(session, r.sheet, rows, bags);
    },
    setColumnProperties: (r, [bags], session) => {
      const area = areaOf(r);
      const columns = Array.from({ length: area.columns }, (_, i) => ({
        ...area,
        column: area.column + i,
        columns: 1,
      }));
      applyFormats(session, r.sheet, columns, bags);
    },
  },
};
