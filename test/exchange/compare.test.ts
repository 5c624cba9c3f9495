import fc from "fast-check";
import type { CellValue, SheetCells } from "../../src/cells/values";
import { alignRows } from "../../src/exchange/alignRows";
import { compareWorkbooks } from "../../src/exchange/compare";
import { remarksIn } from "../../src/exchange/remarks";
import { exchangeSheets } from "../../src/exchange/sheetTexts";
import { takenSheets } from "../../src/exchange/take";

const HEADINGS = [
  "ตัวชี้วัด",
  "ข้อคำถาม ITA",
  "มาตรการ/โครงการ/กิจกรรม",
  "ขั้นตอน/วิธีการดำเนินการ",
  "ระยะเวลาดำเนินการ",
  "ผู้รับผิดชอบ",
];
const FIRST = ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "i1 ข้อหนึ่ง", "อบรมบุคลากร", "๑. จัดอบรม", "ม.ค. ๖๙", "สำนักปลัด"];
const SECOND = ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "i4 ข้อสี่", "เผยแพร่แผน", "๑. เผยแพร่", "ก.พ. ๖๙", "กองคลัง"];

function plan(...rows: string[][]): SheetCells {
  return { sheet: "มาตรการ", row: 2, column: 0, values: [HEADINGS, ...rows] };
}

test("rows are known by their measure, wherever they stand", () => {
  expect(compareWorkbooks([plan(FIRST, SECOND)], [plan(SECOND, FIRST)])).toEqual([]);
});

test("a changed cell is told with both texts, its row and both places", () => {
  const changed = [...SECOND.slice(0, 5), "สำนักปลัด"];
  expect(compareWorkbooks([plan(FIRST, SECOND)], [plan(changed, FIRST)])).toEqual([
    {
      kind: "changed",
      sheet: "มาตรการ",
      item: "เผยแพร่แผน",
      column: "ผู้รับผิดชอบ",
      mine: "กองคลัง",
      theirs: "สำนักปลัด",
      mineAt: "F5",
      theirsAt: "F4",
      take: {
        kind: "write",
        cell: { row: 4, column: 5, before: "กองคลัง", after: "สำนักปลัด" },
      },
    },
  ]);
});

test("a measure whose words changed is still that row", () => {
  const changed = [...SECOND.slice(0, 2), "เผยแพร่แผนและผล", ...SECOND.slice(3)];
  const [difference, ...others] = compareWorkbooks([plan(FIRST, SECOND)], [plan(FIRST, changed)]);
  expect(others).toEqual([]);
  expect(difference).toMatchObject({
    kind: "changed",
    mine: "เผยแพร่แผน",
    theirs: "เผยแพร่แผนและผล",
  });
});

test("rows that only one side has are told whole", () => {
  const differences = compareWorkbooks([plan(FIRST)], [plan(FIRST, SECOND)]);
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    kind: "added",
    mine: "",
    mineAt: null,
    theirsAt: "A5",
    take: { kind: "append", below: 4 },
  });
  expect(differences[0]!.theirs).toContain("เผยแพร่แผน");
  expect(compareWorkbooks([plan(FIRST, SECOND)], [plan(FIRST)])[0]).toMatchObject({
    kind: "removed",
    take: { kind: "drop", row: 4, like: 3 },
  });
});

test("what would overwrite a row below the table, a formula or bring an error is not taken", () => {
  const computed: SheetCells = { ...cells([[5]]), formulas: [["=2+3"]] };
  expect(compareWorkbooks([computed], [cells([[6]])])[0]?.take).toBeNull();
  expect(compareWorkbooks([cells([[5]])], [cells([["#REF!"]])])[0]?.take).toBeNull();
  const signed = plan(
    FIRST,
    HEADINGS.map(() => ""),
    ["", "", "ลงชื่อ ผู้จัดทำ", "", "", ""],
  );
  const added = compareWorkbooks([signed], [plan(FIRST, SECOND)]).filter(
    ({ kind, item }) => kind === "added" && item === "เผยแพร่แผน",
  );
  expect(added.map(({ take }) => take)).toEqual([null]);
});

test("taken: cells are written, rows come one after the other below the table, rows go", () => {
  const third = ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "i7 ข้อเจ็ด", "ประชุม", "๑. ประชุม", "มี.ค. ๖๙", "กองช่าง"];
  const fourth = ["ตัวชี้วัดที่ ๔ การใช้ทรัพย์สิน", "i10 ข้อสิบ", "ทำทะเบียน", "๑. ทำ", "เม.ย. ๖๙", "กองคลัง"];
  const changed = [...FIRST.slice(0, 5), "กองคลัง"];
  const mine = [plan(FIRST, SECOND)];
  const differences = compareWorkbooks(mine, [plan(changed, third, fourth)]);
  const [sheet, ...others] = takenSheets(differences, () => "");
  expect(others).toEqual([]);
  expect(sheet?.dropRows).toEqual([{ row: 4, like: 3 }]);
  expect(sheet?.cells.filter(({ column }) => column === 5)).toEqual([
    { row: 3, column: 5, before: "สำนักปลัด", after: "กองคลัง" },
    { row: 5, column: 5, before: "", after: "กองช่าง" },
    { row: 6, column: 5, before: "", after: "กองคลัง" },
  ]);
});

const cells = (values: CellValue[][], sheet = "คะแนน"): SheetCells => ({
  sheet,
  row: 0,
  column: 0,
  values,
});

test.each([
  [[[1, 2]], [[1, 2]], []],
  [[[93.09]], [[93.08999999999999]], []],
  [[[1]], [[2]], [["changed", "A1", "1", "2"]]],
  [[["ก"]], [["ก"], ["ข"]], [["added", "A2", "", "ข"]]],
  [[["ก", "ข"]], [["ก", ""]], [["removed", "B1", "ข", ""]]],
  [[["ก\r\nข "]], [["ก\nข"]], []],
] as [CellValue[][], CellValue[][], string[][]][])("cells %j and %j", (mine, theirs, expected) => {
  const found = compareWorkbooks([cells(mine)], [cells(theirs)]);
  expect(found.map((one) => [one.kind, one.mineAt, one.mine, one.theirs])).toEqual(expected);
});

test("a sheet that only one side has is one difference", () => {
  const found = compareWorkbooks([cells([[1]], "ก")], [cells([[2]], "ข")]);
  expect(found.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ["removed", "ก"],
    ["added", "ข"],
  ]);
});

test("a workbook does not differ from itself, and differences turn round with the sides", () => {
  const value = fc.oneof(fc.constant(""), fc.nat(9), fc.constantFrom("ก", "ข"));
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(grid, grid, (a, b) => {
      expect(compareWorkbooks([cells(a)], [cells(a)])).toEqual([]);
      const there = compareWorkbooks([cells(a)], [cells(b)]);
      const back = compareWorkbooks([cells(b)], [cells(a)]);
      expect(back.map(({ mine, theirs }) => [theirs, mine])).toEqual(
        there.map(({ mine, theirs }) => [mine, theirs]),
      );
    }),
  );
});

/** A sheet of the officer's own: a heading and a row a line. */
const own = (sheet: string, ...rows: CellValue[][]): SheetCells => ({
  ...{ sheet, row: 0, column: 0 },
  values: rows,
});
const LINES: CellValue[][] = Array.from({ length: 12 }, (_, row) => [
  `งานที่ ${row + 1}`,
  row * 7 + 1,
  `กอง ${row % 3}`,
]);
const told = (mine: SheetCells[], theirs: SheetCells[]) =>
  compareWorkbooks(mine, theirs).map(
    ({ kind, mine: a, theirs: b, mineAt, theirsAt, take }) =>
      [kind, a, b, mineAt, theirsAt, take?.kind ?? null] as const,
  );

test("rows inserted on a sheet of the own are told once; those below are found again", () => {
  const returned = [
    ...LINES.slice(0, 4),
    ["งานใหม่", 5, "กอง 9"],
    ...LINES.slice(4, 9),
    [...LINES[9]!.slice(0, 2), "กอง ก"],
    ...LINES.slice(10),
  ];
  expect(told([own("งาน", ...LINES)], [own("งาน", ...returned)])).toEqual([
    ["added", "", "งานใหม่ | 5 | กอง 9", null, "A5", null],
    ["changed", "กอง 0", "กอง ก", "C10", "C11", "write"],
  ]);
});

test("a row deleted on a sheet of the own is told once; those below are found again", () => {
  const returned = [...LINES.slice(0, 6), ...LINES.slice(7)];
  expect(told([own("งาน", ...LINES)], [own("งาน", ...returned)])).toEqual([
    ["removed", "งานที่ 7 | 43 | กอง 0", "", "A7", null, "drop"],
  ]);
  const computed = {
    ...own("งาน", ...LINES),
    formulas: LINES.map((line) => ["=1", ...line.slice(1)]),
  };
  expect(told([computed], [own("งาน", ...returned)])[0]?.[5]).toBe(null);
});

test("what was typed below the last row is taken cell by cell", () => {
  expect(told([own("งาน", ...LINES)], [own("งาน", ...LINES, ["เพิ่ม", "", ""])])).toEqual([
    ["added", "", "เพิ่ม", "A13", "A13", "write"],
  ]);
});

test("a renamed sheet is known by its texts, and its cells are compared", () => {
  const returned = LINES.map((line, row) => (row === 2 ? [...line.slice(0, 2), "กอง ข"] : line));
  expect(told([own("งาน", ...LINES)], [own("งาน (แก้ไข)", ...returned)])).toEqual([
    ["changed", "งาน", "งาน (แก้ไข)", null, null, null],
    ["changed", "กอง 2", "กอง ข", "C3", "C3", "write"],
  ]);
});

test("sheets that have little in common are another sheet each", () => {
  expect(
    told([own("งาน", ...LINES)], [own("อื่น", ["ก", 1], ["ข", 2])]).map(([kind]) => kind),
  ).toEqual(["removed", "added"]);
});

test("any edition becomes the other by what is told", () => {
  const row = fc.array(fc.constantFrom("ก", "ข", "ค", ""), { minLength: 2, maxLength: 2 });
  const sheet = fc.array(row, { maxLength: 12 });
  fc.assert(
    fc.property(sheet, sheet, (a, b) => {
      const pairs = alignRows(a, b);
      const seen = (side: 0 | 1, rows: string[][]) => {
        const listed = pairs
          .flatMap((pair) => pair[side] ?? [])
          .filter((index) => index < rows.length);
        expect(listed).toEqual([...listed].sort((x, y) => x - y));
        const filled = rows.flatMap((line, index) =>
          line.some((text) => text !== "") ? [index] : [],
        );
        expect(new Set(listed).size).toBe(listed.length);
        expect(filled.filter((index) => !listed.includes(index))).toEqual([]);
      };
      seen(0, a);
      seen(1, b);
    }),
  );
});

test("columns that the add-in does not know are compared by their headings, and come with a row", () => {
  const wide = (row: string[], more: string) => [...row, more];
  const sheet = (...rows: string[][]): SheetCells => ({
    ...{ sheet: "มาตรการ", row: 2, column: 0 },
    values: [[...HEADINGS, "สีที่ใช้"], ...rows],
  });
  const [mine, theirs] = [
    sheet(wide(FIRST, "แดง")),
    sheet(wide(SECOND, "ฟ้า"), wide(FIRST, "เขียว")),
  ];
  const [changed, added, ...others] = compareWorkbooks([mine], [theirs]);
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ column: "สีที่ใช้", mine: "แดง", theirs: "เขียว", mineAt: "G4" });
  expect(added?.take).toMatchObject({ kind: "append" });
  expect(added?.take?.kind === "append" && added.take.cells).toContainEqual({
    column: 6,
    after: "ฟ้า",
  });
});

test("a title between the rows of a table and a changed heading are told", () => {
  const title = ["แทรก", "", "", "", "", ""];
  const renamed = [...HEADINGS.slice(0, 5), "หน่วยงานรับผิดชอบ"];
  const theirs = { ...plan(), values: [renamed, FIRST, title, SECOND] };
  const found = compareWorkbooks([plan(FIRST, SECOND)], [theirs]);
  expect(found.map(({ mine, theirs: other }) => [mine, other])).toEqual([
    ["ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ"],
    ["", "แทรก"],
  ]);
});

/** A column of values with the format of each cell. */
function formatted(...lines: readonly (readonly [CellValue, string])[]): SheetCells {
  return {
    ...cells(lines.map(([value]) => [value])),
    numberFormats: lines.map(([, format]) => [format]),
  };
}

test.each<[string, [CellValue, string], [CellValue, string], [string, string] | null]>([
  ["a day", [45931, "d/m/yyyy"], [45962, "d/m/yyyy"], ["๑ ต.ค. ๒๕๖๘", "๑ พ.ย. ๒๕๖๘"]],
  [
    "a day of the Thai calendar",
    [45931, "[$-D07041E]d mmm yyyy"],
    [45931, "[$-D07041E]d mmm yyyy"],
    null,
  ],
  ["a day against nothing", [45931, "d-mmm-yy"], ["", "General"], ["๑ ต.ค. ๒๕๖๘", ""]],
  [
    "a day with its time",
    [45931.395833333336, "d/m/yyyy h:mm"],
    [45931, "d/m/yyyy h:mm"],
    ["๑ ต.ค. ๒๕๖๘ ๐๙.๓๐ น.", "๑ ต.ค. ๒๕๖๘"],
  ],
  ["a time", [0.5, "h:mm"], [0.75, "h:mm"], ["๑๒.๐๐ น.", "๑๘.๐๐ น."]],
  [
    "a day whose format one side lacks",
    [45931, "General"],
    [45932, "d/m/yyyy"],
    ["๑ ต.ค. ๒๕๖๘", "๒ ต.ค. ๒๕๖๘"],
  ],
  ["a day kept as text", [45931, "d/m/yyyy"], ["๑ ต.ค. ๒๕๖๘", "@"], null],
  ["a duration", [1.5, "[h]:mm"], [2.5, "[h]:mm"], ["1.5", "2.5"]],
  ["an amount with a word", [45931, '#,##0 "day"'], [45932, '#,##0 "day"'], ["45931", "45932"]],
  ["a day that never was", [-3, "d/m/yyyy"], [45931, "d/m/yyyy"], ["-3", "๑ ต.ค. ๒๕๖๘"]],
  ["an amount in red", [5, "0;[Red]-0"], [6, "0;[Red]-0"], ["5", "6"]],
])("%s is told as its cell shows it", (_, mine, theirs, told) => {
  const differences = compareWorkbooks([formatted(mine)], [formatted(theirs)]);
  expect(differences.map((one) => [one.mine, one.theirs])).toEqual(told ? [told] : []);
});

test("days in the columns of a plan, known or not, and in rows that only one side has", () => {
  const dated = (start: number, ...more: readonly (readonly CellValue[])[]): SheetCells => {
    const values = [[...HEADINGS, "วันเริ่มต้น", "วันที่รับ"], [...FIRST, start, start], ...more];
    return {
      sheet: "มาตรการ",
      row: 2,
      column: 0,
      values,
      numberFormats: values.map((line) =>
        line.map((value) => (typeof value === "number" ? "d/m/yyyy" : "General")),
      ),
    };
  };
  const told = compareWorkbooks([dated(45931)], [dated(45962, [...SECOND, 45931, 45931])]);
  const days = [expect.stringContaining("๑ ต.ค. ๒๕๖๘"), expect.stringContaining("๑ พ.ย. ๒๕๖๘")];
  expect(told.map(({ kind }) => kind)).toEqual(["changed", "changed", "added"]);
  for (const one of told.slice(0, 2)) expect([one.mine, one.theirs]).toEqual(days);
  expect(told[2]?.theirs).toContain("วันเริ่มต้น: ๑ ต.ค. ๒๕๖๘");
  expect(told[0]?.take).toMatchObject({ kind: "write", cell: { before: 45931, after: 45962 } });
});

test("the day of a gathered remark is told as its cell shows it", () => {
  const { name, headings } = exchangeSheets.remarks;
  const remark = [1, "รายงาน", "หัวข้อ", "เห็นควรแก้ไข", "กรรมการ", 45931];
  const sheet: SheetCells = {
    ...cells([[...headings], remark], name),
    numberFormats: [headings.map(() => "General"), headings.map(() => "[$-D07041E]d mmm yyyy")],
  };
  expect(remarksIn([sheet], "ก.xlsx")).toMatchObject([{ date: "๑ ต.ค. ๒๕๖๘" }]);
});
