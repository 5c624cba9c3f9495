/** Range and DataValidation. */
import { ALL, intersect, MAX_COLUMNS, MAX_ROWS, span, contains, type Area } from "../engine/area";
import { offsetFormula } from "../engine/references";
import type { Validation } from "../engine/sheet";
import {
  clearRange,
  mapCells,
  mergeArea,
  overlaps,
  shown,
  spread,
  typeOf,
  writeNumberFormats,
  writeValues,
} from "./cells";
import { rangeAreas } from "./areas";
import { ExcelError, WRONG_SIZE } from "./errors";
import { applyBag, rangeFormat } from "./format";
import {
  addressOf,
  areaOf,
  demandUnprotected,
  node,
  oneOf,
  truth,
  whole,
  type Node,
  type ObjectClass,
  type RangeRef,
  type Session,
} from "./model";
import { resolveAddress } from "./address";
import { tableScope, tables } from "./table";

/** The area moved and resized. @throws InvalidArgument when it leaves the sheet */
function placed(row: number, column: number, rows: number, columns: number): Area {
  const area = { row, column, rows, columns };
  if (rows < 1 || columns < 1 || row < 0 || column < 0 || !contains(ALL, area)) {
    throw new ExcelError("InvalidArgument");
  }
  return area;
}

/** Excel.DataValidationType of a rule, by the rule's own key. */
const VALIDATION_TYPES = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** The validation all cells of a range share, or undefined. */
function validationOf(range: RangeRef): Validation | undefined {
  const area = areaOf(range);
  return range.sheet.validations.find((validation) => contains(validation.area, area));
}

function changeValidation(range: RangeRef, change: Partial<Omit<Validation, "area">>): void {
  demandUnprotected(range.sheet);
  const before = validationOf(range) ?? {
    area: ALL,
    rule: {},
    ignoreBlanks: true,
  };
  range.sheet.validate(areaOf(range), { ...before, ...change });
}

function checkedRule(rule: unknown): Validation["rule"] {
  const kinds = Object.keys(typeof rule === "object" && rule !== null ? rule : {});
  const known = kinds.filter((kind) => kind in VALIDATION_TYPES);
  if (known.length !== 1 || kinds.length !== 1) throw new ExcelError("InvalidArgument");
  const checked = rule as Validation["rule"];
  const source = checked.list?.source;
  // Excel takes at most 255 characters of entries; more belong into a range.
  if (source !== undefined && !source.startsWith("=") && source.length > 255) {
    throw new ExcelError("InvalidArgument");
  }
  return checked;
}

const dataValidation: ObjectClass<RangeRef> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: (range) => validationOf(range)?.rule ?? {},
      set: (range, value) => changeValidation(range, { rule: checkedRule(value) }),
    },
    errorAlert: {
      get: (range) =>
        validationOf(range)?.errorAlert ?? {
          title: "",
          message: "",
          showAlert: true,
          style: "Stop",
        },
      set: (range, value) =>
        changeValidation(range, {
          errorAlert: {
            title: "",
            message: "",
            showAlert: true,
            style: "Stop",
            ...(value as object),
          },
        }),
    },
    prompt: {
      get: (range) => validationOf(range)?.prompt ?? { title: "", message: "", showPrompt: true },
      set: (range, value) =>
        changeValidation(range, {
          prompt: { title: "", message: "", showPrompt: true, ...(value as object) },
        }),
    },
    ignoreBlanks: {
      get: (range) => validationOf(range)?.ignoreBlanks ?? true,
      set: (range, value) => changeValidation(range, { ignoreBlanks: truth(value) }),
    },
    type: {
      get: (range) => {
        const validation = validationOf(range);
        if (!validation) {
          const mixed = range.sheet.validations.some(({ area }) => overlaps(area, areaOf(range)));
          return mixed ? "MixedCriteria" : "None";
        }
        const [kind] = Object.keys(validation.rule) as (keyof typeof VALIDATION_TYPES)[];
        return kind ? VALIDATION_TYPES[kind] : "None";
      },
    },
  },
  methods: {
    clear: (range) => {
      demandUnprotected(range.sheet);
      range.sheet.validate(areaOf(range), undefined);
      return null;
    },
  },
};

/** Copies values or everything of a source onto a target as large as the source or a multiple of its size. */
function copy(session: Session, to: RangeRef, from: RangeRef, kind: string): void {
  const source = areaOf(from);
  const start = areaOf(to);
  const repeat = start.rows % source.rows === 0 && start.columns % source.columns === 0;
  const target = repeat ? start : placed(start.row, start.column, source.rows, source.columns);
  demandUnprotected(to.sheet);
  if (kind === "Values") session.calculate();
  const copied = Array.from({ length: source.rows }, (_r, r) =>
    Array.from({ length: source.columns }, (_c, c) => ({
      cell: from.sheet.cell(source.row + r, source.column + c),
      style: from.sheet.style(source.row + r, source.column + c),
    })),
  );
  for (let r = 0; r < target.rows; r++)
    for (let c = 0; c < target.columns; c++) {
      const original = copied[r % source.rows]?.[c % source.columns];
      if (!original) continue;
      const { cell, style } = original;
      const [row, column] = [target.row + r, target.column + c];
      const written = to.sheet.edit(row, column);
      if (kind !== "Formats") {
        const down = row - (source.row + (r % source.rows));
        const right = column - (source.column + (c % source.columns));
        delete written.spilledFrom;
        delete written.spill;
        delete written.formula;
        written.value = cell?.value ?? null;
        if (cell?.formula && kind !== "Values")
          written.formula = offsetFormula(cell.formula, down, right);
      }
      if (kind === "All" || kind === "Formats") written.style = style;
    }
  if (kind === "All") {
    const shift = (area: Area): Area => ({
      ...area,
      row: area.row + target.row - source.row,
      column: area.column + target.column - source.column,
    });
    const merges = from.sheet.merges.filter((merge) => contains(source, merge)).map(shift);
    to.sheet.merges = [...to.sheet.merges.filter((merge) => !overlaps(merge, target)), ...merges];
  }
  session.changed(to.sheet, target);
}

/** Sets properties cell by cell, row by row or column by column, as the set…Properties methods do. */
function applyProperties(session: Session, range: RangeRef, bag: unknown): void {
  const { format, hyperlink, style, ...others } = bag as Record<string, unknown>;
  if (
    style !== undefined ||
    Object.keys(others).some((key) => key !== "rowHidden" && key !== "columnHidden")
  ) {
    throw new ExcelError(
      "ApiNotImplemented",
      "only format, hyperlink, rowHidden and columnHidden are there",
    );
  }
  if (format !== undefined) applyBag(rangeFormat, range, format, session);
  if (hyperlink !== undefined) rangeProperties.hyperlink.set(range, hyperlink);
  if (others.rowHidden !== undefined) rangeProperties.rowHidden.set(range, others.rowHidden);
  if (others.columnHidden !== undefined)
    rangeProperties.columnHidden.set(range, others.columnHidden);
}

const rangeProperties = {
  hyperlink: {
    get: (range: RangeRef) => {
      const { row, column } = areaOf(range);
      return range.sheet.cell(row, column)?.hyperlink ?? null;
    },
    set: (range: RangeRef, value: unknown) => {
      demandUnprotected(range.sheet, "allowInsertHyperlinks");
      const { textToDisplay, ...link } = value as { textToDisplay?: string; address?: string };
      const area = areaOf(range);
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) {
          const cell = range.sheet.edit(r, c);
          cell.hyperlink = link;
          cell.value = textToDisplay ?? cell.value ?? link.address ?? null;
        }
    },
  },
  rowHidden: {
    get: (range: RangeRef) => {
      const { row, rows } = areaOf(range);
      const hidden = Array.from(
        { length: Math.min(rows, 20_000) },
        (_, i) => range.sheet.rows.get(row + i)?.hidden ?? false,
      );
      return hidden.every((h) => h === hidden[0]) ? hidden[0] : null;
    },
    set: (range: RangeRef, value: unknown) => {
      demandUnprotected(range.sheet, "allowFormatRows");
      const { row, rows } = areaOf(range);
      for (let r = row; r < row + rows; r++) range.sheet.row(r).hidden = truth(value);
    },
  },
  columnHidden: {
    get: (range: RangeRef) => {
      const { column, columns } = areaOf(range);
      const hidden = Array.from(
        { length: columns },
        (_, i) => range.sheet.columns.get(column + i)?.hidden ?? false,
      );
      return hidden.every((h) => h === hidden[0]) ? hidden[0] : null;
    },
    set: (range: RangeRef, value: unknown) => {
      demandUnprotected(range.sheet, "allowFormatColumns");
      const { column, columns } = areaOf(range);
      for (let c = column; c < column + columns; c++) range.sheet.column(c).hidden = truth(value);
    },
  },
};

function usedRange(range: RangeRef, valuesOnly: unknown, session: Session): Node | null {
  const used = range.sheet.used(valuesOnly === true, areaOf(range));
  return used ? session.range(range.sheet, used) : null;
}

/** A range argument: another range object or an address on this range's sheet. */
function other(argument: unknown, range: RangeRef, session: Session): RangeRef {
  if (typeof argument === "string") return resolveAddress(argument, range.sheet, session.book);
  return argument as RangeRef;
}

export const range: ObjectClass<RangeRef> = {
  name: "Range",
  properties: {
    values: {
      get: (r, session) => {
        session.calculate();
        return mapCells(r, (cell) => shown(cell?.value));
      },
      set: (r, value, session) => writeValues(session, r, value),
    },
    formulas: {
      get: (r, session) => {
        session.calculate();
        return mapCells(r, (cell) => cell?.formula ?? shown(cell?.value));
      },
      set: (r, value, session) => writeValues(session, r, value),
    },
    text: {
      get: (r, session) => {
        session.calculate();
        return mapCells(r, (_cell, row, column) => session.display(r.sheet, row, column));
      },
    },
    numberFormat: {
      get: (r) =>
        mapCells(r, (_cell, row, column) => r.sheet.style(row, column).numberFormat ?? "General"),
      set: (r, value) => writeNumberFormats(r, value),
    },
    valueTypes: {
      get: (r, session) => {
        session.calculate();
        return mapCells(r, (cell) => typeOf(cell?.value));
      },
    },
    address: { get: (r) => addressOf(r.sheet, areaOf(r)) },
    rowIndex: { get: (r) => areaOf(r).row },
    columnIndex: { get: (r) => areaOf(r).column },
    rowCount: { get: (r) => areaOf(r).rows },
    columnCount: { get: (r) => areaOf(r).columns },
    cellCount: { get: (r) => areaOf(r).rows * areaOf(r).columns },
    isEntireRow: { get: (r) => areaOf(r).columns === MAX_COLUMNS },
    isEntireColumn: { get: (r) => areaOf(r).rows === MAX_ROWS },
    hasSpill: {
      get: (r, session) => {
        session.calculate();
        const spilled = [...r.sheet.entries(areaOf(r))].filter(
          ([, , cell]) => cell.spill ?? cell.spilledFrom,
        );
        if (spilled.length === 0) return false;
        return spilled.length === areaOf(r).rows * areaOf(r).columns ? true : null;
      },
    },
    ...rangeProperties,
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
      return null;
    },
    clear: (r, [applyTo], session) => {
      const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks"]);
      if (what === "Hyperlinks")
        for (const [, , cell] of r.sheet.entries(areaOf(r))) delete cell.hyperlink;
      else clearRange(session, r, what !== "Formats", what !== "Contents");
      return null;
    },
    merge: (r, [across], session) => {
      demandUnprotected(r.sheet);
      const area = areaOf(r);
      if (across !== true) mergeArea(session, r.sheet, area);
      else
        for (let row = area.row; row < area.row + area.rows; row++)
          mergeArea(session, r.sheet, { ...area, row, rows: 1 });
      return null;
    },
    // Excel gives up beyond 512 areas.
    getMergedAreasOrNullObject: (r) => {
      const areas = r.sheet.merges.filter((merge) => overlaps(merge, areaOf(r)));
      if (areas.length > 512) throw new ExcelError("GeneralException");
      return areas.length > 0 ? node(rangeAreas, { sheet: r.sheet, areas }) : null;
    },
    unmerge: (r) => {
      demandUnprotected(r.sheet);
      r.sheet.merges = r.sheet.merges.filter((merge) => !overlaps(merge, areaOf(r)));
      return null;
    },
    insert: (r, [shift], session) => {
      const area = areaOf(r);
      const down = oneOf(shift, ["Down", "Right"]) === "Down";
      demandUnprotected(r.sheet, down ? "allowInsertRows" : "allowInsertColumns");
      if (down) session.shift(r.sheet, "rows", area.row, area.rows, area);
      else session.shift(r.sheet, "columns", area.column, area.columns, area);
      session.changed(r.sheet, area);
      return session.range(r.sheet, area);
    },
    delete: (r, [shift], session) => {
      const area = areaOf(r);
      const up = oneOf(shift, ["Up", "Left"]) === "Up";
      demandUnprotected(r.sheet, up ? "allowDeleteRows" : "allowDeleteColumns");
      if (up) session.shift(r.sheet, "rows", area.row, -area.rows, area);
      else session.shift(r.sheet, "columns", area.column, -area.columns, area);
      session.changed(r.sheet, area);
      return null;
    },
    select: (r, _args, session) => {
      session.select(r.sheet, areaOf(r));
      return null;
    },
    getCell: (r, [row, column], session) => {
      const area = areaOf(r);
      return session.range(
        r.sheet,
        placed(area.row + whole(row), area.column + whole(column), 1, 1),
      );
    },
    getRow: (r, [row], session) => {
      const area = areaOf(r);
      return session.range(r.sheet, placed(area.row + whole(row), area.column, 1, area.columns));
    },
    getColumn: (r, [column], session) => {
      const area = areaOf(r);
      return session.range(r.sheet, placed(area.row, area.column + whole(column), area.rows, 1));
    },
    getLastCell: (r, _args, session) => {
      const { row, column, rows, columns } = areaOf(r);
      return session.range(r.sheet, placed(row + rows - 1, column + columns - 1, 1, 1));
    },
    getLastRow: (r, _args, session) => {
      const area = areaOf(r);
      return session.range(r.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    getLastColumn: (r, _args, session) => {
      const area = areaOf(r);
      return session.range(r.sheet, {
        ...area,
        column: area.column + area.columns - 1,
        columns: 1,
      });
    },
    getResizedRange: (r, [rows, columns], session) => {
      const area = areaOf(r);
      return session.range(
        r.sheet,
        placed(area.row, area.column, area.rows + whole(rows), area.columns + whole(columns)),
      );
    },
    getAbsoluteResizedRange: (r, [rows, columns], session) => {
      const area = areaOf(r);
      return session.range(r.sheet, placed(area.row, area.column, whole(rows), whole(columns)));
    },
    getOffsetRange: (r, [rows, columns], session) => {
      const area = areaOf(r);
      return session.range(
        r.sheet,
        placed(area.row + whole(rows), area.column + whole(columns), area.rows, area.columns),
      );
    },
    getEntireRow: (r, _args, session) =>
      session.range(r.sheet, { ...areaOf(r), column: 0, columns: MAX_COLUMNS }),
    getEntireColumn: (r, _args, session) =>
      session.range(r.sheet, { ...areaOf(r), row: 0, rows: MAX_ROWS }),
    getUsedRange: (r, [valuesOnly], session) => {
      const found = usedRange(r, valuesOnly, session);
      const { row, column } = areaOf(r);
      return found ?? session.range(r.sheet, span(row, column, row, column));
    },
    getUsedRangeOrNullObject: (r, [valuesOnly], session) => usedRange(r, valuesOnly, session),
    getIntersection: (r, [second], session) => {
      const with_ = other(second, r, session);
      const shared = with_.sheet === r.sheet ? intersect(areaOf(r), areaOf(with_)) : undefined;
      if (!shared) throw new ExcelError("ItemNotFound");
      return session.range(r.sheet, shared);
    },
    getIntersectionOrNullObject: (r, [second], session) => {
      const with_ = other(second, r, session);
      const shared = with_.sheet === r.sheet ? intersect(areaOf(r), areaOf(with_)) : undefined;
      return shared ? session.range(r.sheet, shared) : null;
    },
    getBoundingRect: (r, [second], session) => {
      const [a, b] = [areaOf(r), areaOf(other(second, r, session))];
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
    getTables: (r) => node(tables, tableScope(r.sheet, areaOf(r))),
    copyFrom: (r, [source, kind], session) => {
      const from = other(source, r, session);
      copy(session, r, from, oneOf(kind ?? "All", ["All", "Formulas", "Values", "Formats"]));
      return null;
    },
    setCellProperties: (r, [bags], session) => {
      spread<unknown>(r, bags, (bag, row, column) =>
        applyProperties(session, { sheet: r.sheet, area: span(row, column, row, column) }, bag),
      );
      return null;
    },
    setRowProperties: (r, [bags], session) => {
      const area = areaOf(r);
      if (!Array.isArray(bags) || bags.length !== area.rows)
        throw new ExcelError("InvalidArgument");
      bags.forEach((bag, i) =>
        applyProperties(
          session,
          { sheet: r.sheet, area: { ...area, row: area.row + i, rows: 1 } },
          bag,
        ),
      );
      return null;
    },
    setColumnProperties: (r, [bags], session) => {
      const area = areaOf(r);
      if (!Array.isArray(bags) || bags.length !== area.columns)
        throw new ExcelError("InvalidArgument");
      bags.forEach((bag, i) =>
        applyProperties(
          session,
          { sheet: r.sheet, area: { ...area, column: area.column + i, columns: 1 } },
          bag,
        ),
      );
      return null;
    },
  },
};
