import { Book, type FormulaCell } from "../../../host/engine/book";
import { calculate } from "../../../host/engine/calculate";
import { unreadSheets } from "../../../host/engine/unread";
import type { Sheet } from "../../../host/engine/sheet";

/** Rows of the sheet that formulas may read or not, more than there are formulas. */
const MANY = 50;

/** A book of a sheet with a formula and one of many rows of numbers, the first of which is 7. */
function bookWith(formula: string, name: string): { book: Book; home: Sheet; other: Sheet } {
  const book = new Book();
  const [home, other] = [book.addSheet("คำนวณ"), book.addSheet(name)];
  home.edit(0, 0).formula = formula;
  for (let row = 0; row < MANY; row++) other.edit(row, 0).value = row + 7;
  return { book, home, other };
}

function unreadOf(book: Book): string[] {
  const formulas = [...book.formulaCells()].map(([sheet, , , cell]): [Sheet, FormulaCell] => [
    sheet,
    cell,
  ]);
  return [...unreadSheets(book, formulas)].map(({ name }) => name);
}

const define = (book: Book, name: string, formula: string) =>
  book.names.push({ name, formula, comment: "", visible: true });

describe("sheets that no formula reads", () => {
  test("are left out of computing; formulas of other sheets are computed all the same", () => {
    const { book, home } = bookWith("=1+2", "รายงาน");
    expect(unreadOf(book)).toEqual(["รายงาน"]);
    calculate(book);
    expect(home.cell(0, 0)?.value).toBe(3);
  });

  test.each([
    ["by its name", "=รายงาน!A1", "รายงาน"],
    ["by its name in other letters", "=data!A1", "DATA"],
    ["by its name in apostrophes", "='รายงาน ปี ๒๕๖๙'!A1", "รายงาน ปี ๒๕๖๙"],
    ["with an apostrophe in it", "='it''s'!A1", "it's"],
    ["of signs alone", "='---'!A1", "---"],
    ["in a call", "=SUM(1,2)-3+MIN(รายงาน!A1:A50)", "รายงาน"],
    ["by a text", '=INDIRECT("ราย"&"งาน!A1")', "รายงาน"],
  ])("are not those that a formula reads %s", (_, formula, name) => {
    const { book, home } = bookWith(formula, name);
    expect(unreadOf(book)).toEqual([]);
    calculate(book);
    expect(home.cell(0, 0)?.value).toBe(7);
  });

  test("are not those that lie between two named sheets", () => {
    const { book } = bookWith("=SUM(คำนวณ:ท้าย!B1)", "รายงาน");
    expect(unreadOf(book)).toEqual([]);
  });

  test("are not those of a name that a formula uses, over other names too", () => {
    const { book, home } = bookWith("=FIRST_VALUE", "รายงาน");
    define(book, "First_Value", "=รายงาน!$A$1");
    expect(unreadOf(book)).toEqual([]);
    calculate(book);
    expect(home.cell(0, 0)?.value).toBe(7);
    book.names = [];
    define(book, "First_Value", "=SOURCE");
    define(book, "Source", "=รายงาน!$A$1");
    expect(unreadOf(book)).toEqual([]);
  });

  test("are those of names that no formula uses", () => {
    const { book } = bookWith("=1", "รายงาน");
    define(book, "Source", "=รายงาน!$A$1");
    expect(unreadOf(book)).toEqual(["รายงาน"]);
  });

  test("are none with formulas or tables of their own", () => {
    const { book, other } = bookWith("=1", "รายงาน");
    other.tables.push({
      id: "1",
      name: "ตาราง",
      area: { row: 0, column: 0, rows: MANY, columns: 1 },
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
    });
    expect(unreadOf(book)).toEqual([]);
    other.tables.pop();
    other.edit(0, 1).formula = "=A1*2";
    calculate(book);
    expect(other.cell(0, 1)?.value).toBe(14);
  });
});
