/** Table, its rows, columns and collection. */
import { contains, span, type Area } from "../engine/area";
import type { Sheet, Table } from "../engine/sheet";
import { resolveAddress } from "./address";
import { overlaps, shown, writeValues } from "./cells";
import { ExcelError } from "./errors";
import {
  areaOf,
  demandUnprotected,
  node,
  text,
  truth,
  whole,
  within,
  type Node,
  type ObjectClass,
  type Property,
  type RangeRef,
  type Session,
} from "./model";

/** Which tables a collection shows: of the workbook, of a sheet, or of an area on it. */
export interface TableScope {
  readonly sheet?: Sheet;
  readonly area?: Area;
}

export function tableScope(sheet?: Sheet, area?: Area): TableScope {
  return { ...(sheet && { sheet }), ...(area && { area }) };
}

interface TableRef {
  readonly sheet: Sheet;
  readonly table: Table;
}
interface ColumnRef extends TableRef {
  readonly index: number;
}

/** The part of a table between its headings and its totals; a table without rows keeps one blank row in Excel. */
function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const top = area.row + (showHeaders ? 1 : 0);
  return { ...area, row: top, rows: area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0) };
}

function headingOf({ sheet, table, index }: ColumnRef): string {
  const cell = sheet.cell(table.area.row, table.area.column + index);
  return String(shown(cell?.value)) || `Column${index + 1}`;
}

/** Gives every heading a text of its own, as Excel does when a table is made: blanks and repeats get numbers. */
function nameHeadings(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let i = 0; i < area.columns; i++) {
    const cell = sheet.edit(area.row, area.column + i);
    const base = String(shown(cell.value)) || `Column${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    cell.value = name;
    delete cell.formula;
  }
}

function option(key: "showBandedRows" | "showFilterButton"): Property<TableRef> {
  return {
    get: ({ table }) => table[key],
    set: ({ table }, value) => void (table[key] = truth(value)),
  };
}

const tableColumn: ObjectClass<ColumnRef> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: headingOf,
      set: ({ sheet, table, index }, value, session) => {
        demandUnprotected(sheet);
        const { row, column } = table.area;
        sheet.edit(row, column + index).value = text(value);
        session.changed(sheet, span(row, column + index, row, column + index));
      },
    },
  },
  methods: {
    getRange: ({ sheet, table, index }, _args, session) =>
      session.range(sheet, { ...table.area, column: table.area.column + index, columns: 1 }),
    getDataBodyRange: ({ sheet, table, index }, _args, session) =>
      session.range(sheet, { ...bodyOf(table), column: table.area.column + index, columns: 1 }),
    getHeaderRowRange: ({ sheet, table, index }, _args, session) =>
      session.range(sheet, {
        ...table.area,
        column: table.area.column + index,
        columns: 1,
        rows: 1,
      }),
  },
};

function columnNodes(ref: TableRef): Node[] {
  return Array.from({ length: ref.table.area.columns }, (_, index) =>
    node(tableColumn, { ...ref, index }),
  );
}

/** A column by heading or by id (1 for the first). */
function findColumn(ref: TableRef, key: unknown): Node | null {
  for (let index = 0; index < ref.table.area.columns; index++) {
    const name = headingOf({ ...ref, index }).toLowerCase();
    if (name === String(key).toLowerCase() || String(index + 1) === String(key)) {
      return node(tableColumn, { ...ref, index });
    }
  }
  return null;
}

const tableColumns: ObjectClass<TableRef> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.area.columns } },
  items: columnNodes,
  item: (ref, key) => {
    const found = findColumn(ref, key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  methods: {
    getItemOrNullObject: (ref, [key]) => findColumn(ref, key),
    getItemAt: (ref, [index]) =>
      columnNodes(ref)[within(whole(index), 0, ref.table.area.columns - 1)],
    getCount: ({ table }) => table.area.columns,
  },
};

interface RowRef extends TableRef {
  readonly index: number;
}

function rowArea({ table, index }: RowRef): Area {
  const body = bodyOf(table);
  return { ...body, row: body.row + index, rows: 1 };
}

const tableRow: ObjectClass<RowRef> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (ref, session) => {
        session.calculate();
        const { row, column, columns } = rowArea(ref);
        return [
          Array.from({ length: columns }, (_, i) => shown(ref.sheet.cell(row, column + i)?.value)),
        ];
      },
      set: (ref, value, session) =>
        writeValues(session, { sheet: ref.sheet, area: rowArea(ref) }, value),
    },
  },
  methods: {
    getRange: (ref, _args, session) => session.range(ref.sheet, rowArea(ref)),
    delete: (ref, _args, session) => {
      demandUnprotected(ref.sheet, "allowDeleteRows");
      const area = rowArea(ref);
      session.shift(ref.sheet, "rows", area.row, -1, area);
      session.changed(ref.sheet, area);
      return null;
    },
  },
};

const tableRows: ObjectClass<TableRef> = {
  name: "TableRowCollection",
  properties: { count: { get: ({ table }) => bodyOf(table).rows } },
  items: (ref) =>
    Array.from({ length: bodyOf(ref.table).rows }, (_, index) => node(tableRow, { ...ref, index })),
  methods: {
    getCount: ({ table }) => bodyOf(table).rows,
    getItemAt: (ref, [index]) =>
      node(tableRow, { ...ref, index: within(whole(index), 0, bodyOf(ref.table).rows - 1) }),
    add: (ref, [index, values], session) => {
      const { sheet, table } = ref;
      demandUnprotected(sheet, "allowInsertRows");
      const rows = Array.isArray(values) ? (values as unknown[]) : undefined;
      const count = rows?.length ?? 1;
      const body = bodyOf(table);
      const at =
        index === undefined || index === null || index === -1
          ? body.rows
          : within(whole(index), 0, body.rows);
      const area = { ...body, row: body.row + at, rows: count };
      const below = { ...area, rows: 1, row: table.area.row + table.area.rows };
      // Nothing under the table, nothing to push down: then the table only grows.
      if (at === body.rows && !table.showTotals && !sheet.used(false, { ...below, rows: count })) {
        table.area = { ...table.area, rows: table.area.rows + count };
      } else {
        const { rows: before } = table.area;
        session.shift(sheet, "rows", area.row, count, area);
        table.area = { ...table.area, rows: before + count };
      }
      const model = at > 0 ? body.row + at - 1 : body.row + count;
      for (let r = 0; r < count; r++)
        for (let c = 0; c < area.columns; c++) {
          const style = sheet.cell(model, area.column + c)?.style;
          if (style && body.rows > 0) sheet.edit(area.row + r, area.column + c).style = style;
        }
      if (rows) writeValues(session, { sheet, area }, rows);
      session.touched();
      return node(tableRow, { ...ref, index: at });
    },
  },
};

export const table: ObjectClass<TableRef> = {
  name: "Table",
  id: (ref) => ref.table.id,
  properties: {
    id: { get: (ref) => ref.table.id },
    name: {
      get: (ref) => ref.table.name,
      set: (ref, value, session) => {
        const name = text(value);
        if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name))
          throw new ExcelError("InvalidArgument");
        const taken = session.book.table(name);
        if ((taken && taken.table !== ref.table) || session.book.name(name)) {
          throw new ExcelError("ItemAlreadyExists");
        }
        ref.table.name = name;
        session.touched();
      },
    },
    style: {
      get: (ref) => ref.table.style,
      set: (ref, value) => void (ref.table.style = text(value)),
    },
    showBandedRows: option("showBandedRows"),
    showFilterButton: option("showFilterButton"),
    showHeaders: { get: (ref) => ref.table.showHeaders },
    showTotals: { get: (ref) => ref.table.showTotals },
  },
  objects: {
    rows: (ref) => node(tableRows, ref),
    columns: (ref) => node(tableColumns, ref),
    worksheet: (ref, session) => session.sheet(ref.sheet),
  },
  methods: {
    getRange: (ref, _args, session) => session.range(ref.sheet, ref.table.area),
    getHeaderRowRange: (ref, _args, session) =>
      session.range(ref.sheet, { ...ref.table.area, rows: 1 }),
    getDataBodyRange: (ref, _args, session) => session.range(ref.sheet, bodyOf(ref.table)),
    delete: (ref, _args, session) => {
      demandUnprotected(ref.sheet);
      ref.sheet.tables.splice(ref.sheet.tables.indexOf(ref.table), 1);
      ref.sheet.clear(ref.table.area, { contents: true, formats: true });
      session.changed(ref.sheet, ref.table.area);
      return null;
    },
    convertToRange: (ref, _args, session) => {
      demandUnprotected(ref.sheet);
      ref.sheet.tables.splice(ref.sheet.tables.indexOf(ref.table), 1);
      session.touched();
      return session.range(ref.sheet, ref.table.area);
    },
    resize: (ref, [place], session) => {
      demandUnprotected(ref.sheet);
      const area = areaOf(
        typeof place === "string"
          ? resolveAddress(place, ref.sheet, session.book)
          : (place as RangeRef),
      );
      if (area.row !== ref.table.area.row || !overlaps(area, ref.table.area) || area.rows < 2) {
        throw new ExcelError("InvalidArgument");
      }
      demandFree(ref.sheet, area, ref.table);
      ref.table.area = area;
      nameHeadings(ref.sheet, area);
      session.touched();
      return null;
    },
  },
};

/** @throws InvalidOperation where a table may not stand: over merged cells or another table */
function demandFree(sheet: Sheet, area: Area, self?: Table): void {
  const taken =
    sheet.merges.some((merge) => overlaps(merge, area)) ||
    sheet.tables.some((other) => other !== self && overlaps(other.area, area));
  if (taken) throw new ExcelError("InvalidOperation");
}

function inScope({ sheet, area }: TableScope, session: Session): TableRef[] {
  return session.book.sheets
    .filter((s) => !sheet || s === sheet)
    .flatMap((s) => s.tables.map((t) => ({ sheet: s, table: t })))
    .filter((ref) => !area || overlaps(area, ref.table.area));
}

function find(scope: TableScope, key: unknown, session: Session): Node | null {
  const found = session.book.table(text(key));
  return found && (!scope.sheet || scope.sheet === found.sheet) ? node(table, found) : null;
}

export const tables: ObjectClass<TableScope> = {
  name: "TableCollection",
  properties: { count: { get: (scope, session) => inScope(scope, session).length } },
  items: (scope, session) => inScope(scope, session).map((ref) => node(table, ref)),
  item: (scope, key, session) => {
    const found = find(scope, key, session);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  methods: {
    add: (scope, [place, hasHeaders], session) => {
      const home = scope.sheet ?? session.book.activeSheet;
      const target =
        typeof place === "string" ? resolveAddress(place, home, session.book) : (place as RangeRef);
      const { sheet } = target;
      demandUnprotected(sheet);
      let area = areaOf(target);
      demandFree(sheet, area);
      if (hasHeaders !== true) {
        session.shift(sheet, "rows", area.row, 1, area);
        area = { ...areaOf({ sheet, area }), rows: area.rows + 1 };
      } else if (area.rows === 1) area = { ...area, rows: 2 };
      nameHeadings(sheet, area);
      let n = 1;
      while (session.book.table(`Table${n}`)) n++;
      const added: Table = {
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        name: `Table${n}`,
        area,
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      };
      sheet.tables.push(added);
      session.touched();
      return node(table, { sheet, table: added });
    },
    getItemOrNullObject: (scope, [key], session) => find(scope, key, session),
    getItemAt: (scope, [index], session) => {
      const found = inScope(scope, session)[whole(index)];
      if (!found) throw new ExcelError("InvalidArgument");
      return node(table, found);
    },
    getCount: (scope, _args, session) => inScope(scope, session).length,
  },
};

/**
 * What typing does right under a table: the table takes the row in. Only for entries of a person, as in Excel.
 */
export function growTable(sheet: Sheet, row: number, column: number): void {
  const cell = span(row, column, row, column);
  const grown = sheet.tables.find(
    ({ area, showTotals }) =>
      !showTotals && row === area.row + area.rows && contains({ ...area, row, rows: 1 }, cell),
  );
  if (!grown) return;
  const model = row - 1;
  grown.area = { ...grown.area, rows: grown.area.rows + 1 };
  for (let c = grown.area.column; c < grown.area.column + grown.area.columns; c++) {
    const above = sheet.cell(model, c);
    if (above?.style && !sheet.cell(row, c)?.style) sheet.edit(row, c).style = above.style;
    const rule = sheet.validationAt(model, c);
    if (rule && !sheet.validationAt(row, c)) {
      sheet.validate(span(row, c, row, c), rule);
    }
  }
}
