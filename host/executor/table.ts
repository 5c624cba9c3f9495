/** Table and its collection. What stands in a table is read and written as cells. */

import { type Area, contains, span } from "../../src/cells/area";
import type { Sheet, Table } from "../engine/sheet";
import { rangeArgument } from "./address";
import { overlaps, shown } from "./cells";
import { ExcelError } from "./errors";
import {
  areaOf,
  demandUnprotected,
  field,
  node,
  text,
  type ObjectClass,
  type Session,
} from "./model";
import { refused } from "./refused";

interface TableRef {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The sheet whose tables a collection shows; of the whole workbook when there is none. */
export interface TableCollectionScope {
  readonly sheet?: Sheet;
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

export const table: ObjectClass<TableRef> = {
  name: "Table",
  id: (ref) => ref.table.id,
  properties: {
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
        session.touched(ref.table.name);
        ref.table.name = name;
        session.touched(name);
      },
    },
    style: field((ref: TableRef) => ref.table, "style", text),
    showHeaders: { get: (ref) => ref.table.showHeaders },
    showTotals: { get: (ref) => ref.table.showTotals },
  },
  objects: { worksheet: (ref, session) => session.sheet(ref.sheet) },
  methods: {
    getRange: ({ sheet, table: { area } }, _, session) => session.range(sheet, area),
    resize: ({ sheet, table: own }, [place], session) => {
      const target = rangeArgument(place, sheet, session);
      const area = areaOf(target);
      demandUnprotected(sheet);
      // The headings stay in their row, and something of the table in it.
      const stays = target.sheet === sheet && area.row === own.area.row && overlaps(area, own.area);
      if (!stays || area.rows < 2) throw new ExcelError("InvalidArgument");
      const others = sheet.tables.filter((other) => other !== own).map((other) => other.area);
      if ([...sheet.merges, ...others].some((other) => overlaps(other, area)))
        throw new ExcelError("InvalidOperation");
      own.area = area;
      session.touched(own.name);
      return null;
    },
  },
};

/** @throws MergedRangeConflict where a table may not stand: over merged cells or another table */
function demandFree(sheet: Sheet, area: Area): void {
  const others = [...sheet.merges, ...sheet.tables.map((other) => other.area)];
  if (others.some((other) => overlaps(other, area))) throw refused("tableOverMerges");
}

function inScope({ sheet }: TableCollectionScope, session: Session): TableRef[] {
  return session.book.sheets
    .filter((s) => !sheet || s === sheet)
    .flatMap((s) => s.tables.map((t) => ({ sheet: s, table: t })));
}

export const tables: ObjectClass<TableCollectionScope> = {
  name: "TableCollection",
  items: (scope, session) => inScope(scope, session).map((ref) => node(table, ref)),
  find: (scope, key, session) => {
    const found = session.book.table(text(key));
    return found && (!scope.sheet || scope.sheet === found.sheet) ? node(table, found) : null;
  },
  methods: {
    add: (scope, [place, hasHeaders], session) => {
      if (hasHeaders !== true)
        throw new ExcelError("ApiNotImplemented", "tables without headings are not there");
      const target = rangeArgument(place, scope.sheet ?? session.book.activeSheet, session);
      const { sheet } = target;
      demandUnprotected(sheet);
      let area = areaOf(target);
      demandFree(sheet, area);
      if (area.rows === 1) area = { ...area, rows: 2 };
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
      };
      sheet.tables.push(added);
      session.touched(added.name);
      return node(table, { sheet, table: added });
    },
  },
};

/**
 * What typing does right under a table: the table takes the row in. Only for entries of a person, as in Excel.
 */
export function extendTable(sheet: Sheet, row: number, column: number): void {
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
    if (rule && !sheet.validationAt(row, c)) sheet.validate(span(row, c, row, c), rule);
  }
}
