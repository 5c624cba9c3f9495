/** Which formulas of an opened file depend on which cells: their values stay until one of those changes. */
import { intersect, MAX_COLUMNS, span, type Area } from "../../src/cells/area";
import { TextMemory } from "../../src/core/textMemory";
import { referencesIn } from "../../src/files/references";
import type { StoredCell, Sheet, Table } from "./sheet";

/** What is asked of a book. */
export interface FormulaBook {
  readonly settled: Set<StoredCell>;
  formulaCells(): Iterable<readonly [Sheet, number, number, StoredCell & { formula: string }]>;
  sheet(name: string): Sheet | undefined;
  name(name: string, home: Sheet): { readonly formula: string; readonly sheet?: Sheet } | undefined;
  table(name: string): { readonly sheet: Sheet; readonly table: Table } | undefined;
}

/** A formula whose value is the file's. */
interface Dependent {
  readonly cell: StoredCell;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Functions that find their cells only when they are computed, or read what no cell holds. */
const ANYTHING =
  /(?<![\p{L}\p{N}_.])(?:INDIRECT|OFFSET|CELL|INFO|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/iu;

/** A name of cells or of a table: a word that is no function, no sheet and no text. */
const WORD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?![\p{L}\p{M}\p{N}_.\\?]|\s*[(!])/gu;

/** What stands in a formula beside its references. */
interface Wording {
  /** Whether it finds its cells only when it is computed. */
  readonly isVolatile: boolean;
  /** In small letters, each once: what may be the name of cells or of a table. */
  readonly words: readonly string[];
}

/** The wording of formulas that were read: those of a workbook are taken up again and again. */
const wordings = new TextMemory<Wording>();

function wordingOf(formula: string): Wording {
  return wordings.of(formula, () => {
    const words = [...formula.matchAll(WORD)].flatMap(([word]) =>
      /^["']/.test(word) ? [] : [word.toLowerCase()],
    );
    return { isVolatile: ANYTHING.test(formula), words: [...new Set(words)] };
  });
}

/** Areas of up to so many cells are found cell by cell, larger ones are searched through. */
const SMALL = 64;

/** An index of the formulas of a book whose values are the file's. */
export class Dependents {
  private readonly byCell = new Map<Sheet, Map<number, Dependent[]>>();
  private readonly byArea = new Map<Sheet, Map<string, { area: Area; dependents: Dependent[] }>>();
  private readonly always: Dependent[] = [];
  private readonly byWord = new Map<string, Dependent[]>();

  constructor(private readonly book: FormulaBook) {
    for (const [sheet, row, column, cell] of book.formulaCells()) {
      if (!book.settled.has(cell)) continue;
      const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
      const area = span(row, column, row + rows - 1, column + columns - 1);
      const dependent = { cell, sheet, area };
      if (wordingOf(cell.formula).isVolatile) this.always.push(dependent);
      this.add(dependent, cell.formula, sheet, 0);
    }
  }

  /** Takes up what a formula reads; of names, what they stand for. */
  private add(dependent: Dependent, formula: string, home: Sheet, depth: number): void {
    for (const { sheet: name, area } of referencesIn(formula)) {
      const sheet = name === undefined ? home : this.book.sheet(name);
      if (sheet && area) this.read(dependent, sheet, area);
    }
    if (formula.includes("[")) {
      // Inside a table its name may be left out.
      for (const table of home.tables)
        if (intersect(table.area, dependent.area)) this.read(dependent, home, table.area);
    }
    for (const word of wordingOf(formula).words) {
      const known = this.byWord.get(word) ?? [];
      this.byWord.set(word, known);
      if (known.at(-1) !== dependent) known.push(dependent);
      const table = this.book.table(word);
      if (table) this.read(dependent, table.sheet, table.table.area);
      const named = depth < 8 ? this.book.name(word, home) : undefined;
      if (named) this.add(dependent, named.formula, named.sheet ?? home, depth + 1);
    }
  }

  private read(dependent: Dependent, sheet: Sheet, area: Area): void {
    if (area.rows * area.columns <= SMALL) {
      const cells = this.byCell.get(sheet) ?? new Map<number, Dependent[]>();
      this.byCell.set(sheet, cells);
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) {
          const key = r * MAX_COLUMNS + c;
          const there = cells.get(key);
          if (there) there.push(dependent);
          else cells.set(key, [dependent]);
        }
      return;
    }
    const areas =
      this.byArea.get(sheet) ?? new Map<string, { area: Area; dependents: Dependent[] }>();
    this.byArea.set(sheet, areas);
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const there = areas.get(key);
    if (there) there.dependents.push(dependent);
    else areas.set(key, { area, dependents: [dependent] });
  }

  /** Formulas in which a word (the name of cells, of a table, of a function) stands. */
  using(word: string): readonly Dependent[] {
    return this.byWord.get(word.toLowerCase()) ?? [];
  }

  /** Lets go of the values of everything that depends, however far, on the cells of an area. */
  unsettle(sheet: Sheet, area: Area): void {
    this.release(this.always);
    this.spread([{ sheet, area }]);
  }

  /** Lets go of the values of these formulas, and of everything that depends on them. */
  release(dependents: readonly Dependent[]): void {
    const { settled } = this.book;
    this.spread(dependents.filter(({ cell }) => settled.delete(cell)));
  }

  private spread(changed: { sheet: Sheet; area: Area }[]): void {
    const { settled } = this.book;
    const visit = (dependents: readonly Dependent[]): void => {
      for (const dependent of dependents)
        if (settled.delete(dependent.cell)) changed.push(dependent);
    };
    for (let next = changed.pop(); next; next = changed.pop()) {
      if (settled.size === 0) return;
      const { sheet, area } = next;
      for (const entry of this.byArea.get(sheet)?.values() ?? [])
        if (intersect(entry.area, area)) visit(entry.dependents);
      const cells = this.byCell.get(sheet);
      if (!cells) continue;
      if (area.rows * area.columns > cells.size) {
        for (const [key, dependents] of cells) {
          const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
          if (intersect(area, { row, column, rows: 1, columns: 1 })) visit(dependents);
        }
        continue;
      }
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++)
          visit(cells.get(r * MAX_COLUMNS + c) ?? []);
    }
  }
}
