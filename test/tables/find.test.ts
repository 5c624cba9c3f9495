import type { CellValue, SheetCells } from "../../src/cells/values";
import fc from "fast-check";
import { findTables } from "../../src/tables/find";
import { headingKey } from "../../src/tables/headings";
import { dataRecords, tableCells, type Field, type FoundTable } from "../../src/tables/table";
import {
  banmo2569,
  chanthaburi2564,
  chiangmai2565,
  phanomrung2566,
  phitsanulok2568,
  sheetOf,
} from "./documents";

/** Kinds of the records with their number; rows that continue another count for themselves. */
function counts(table: FoundTable): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { kind, continuedFrom } of table.records) {
    const name = continuedFrom === undefined ? kind : "continued";
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
}
const fieldsOf = (table: FoundTable | undefined) => table?.columns.map((one) => one.field);
const textsOf = (table: FoundTable | undefined, field: Field) =>
  table && dataRecords(table).map((one) => one.cells[field]?.text ?? "");

const EIGHT = [
  "indicator",
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
];
const FIVE = ["measure", "steps", "responsible", "period", "followUp"];

describe("the tables of five published documents", () => {
  test.each([
    [
      "phitsanulok 2568",
      phitsanulok2568,
      [
        ["scores", ["indicator", "score", "instrumentScore"], 2568, { data: 10 }],
        ["measures", EIGHT, 2569, { data: 10, title: 10, blank: 10, "repeated-heading": 18 }],
      ],
    ],
    [
      "banmo 2569",
      banmo2569,
      [["measures", EIGHT, 2568, { data: 10, continued: 2, blank: 11, "repeated-heading": 22 }]],
    ],
    [
      "phanomrung 2566",
      phanomrung2566,
      [
        [
          "result",
          ["number", "measure", "steps", "period", "responsible", "result", "outcome"],
          2566,
          { data: 6, blank: 4, "repeated-heading": 4 },
        ],
        [
          "progress",
          ["indicator", "uplift", "responsible", "period", "progress"],
          undefined,
          { data: 10, title: 4, blank: 7, "repeated-heading": 3 },
        ],
      ],
    ],
    [
      "chiangmai 2565",
      chiangmai2565,
      [
        ["unknown", ["score", "level"], undefined, { data: 2 }],
        [
          "scores",
          ["instrument", "weight", "indicator", "subIndicator", "score", "weighted"],
          undefined,
          { data: 15, total: 1 },
        ],
        ["oit-plan", FIVE, 2565, { data: 43, continued: 1, blank: 42, "repeated-heading": 42 }],
        ["scores", ["rank", "indicator", "score"], undefined, { data: 5 }],
      ],
    ],
    [
      "chanthaburi 2564",
      chanthaburi2564,
      [["measures", FIVE, 2565, { data: 8, blank: 2, "repeated-heading": 2 }]],
    ],
  ])("%s", (_, sheet, expected) => {
    const tables = findTables(sheet());
    expect(
      tables.map((table) => [table.kind, fieldsOf(table), table.fiscalYear, counts(table)]),
    ).toEqual(expected);
    for (const table of tables) {
      expect(table.columns.map((one) => one.confidence)).not.toContain("guessed");
    }
  });

  test("a heading that slipped is told by its lower row, and said to have slipped", () => {
    expect(findTables(banmo2569()).map((one) => one.shifted)).toEqual([true]);
    expect(findTables(phitsanulok2568()).map((one) => one.shifted)).toEqual([false, false]);
  });

  test("a row cut by a page end goes on with the row above it", () => {
    const [table] = findTables(banmo2569());
    const continued = table!.records.filter((one) => one.continuedFrom !== undefined);
    const fifth = dataRecords(table!)[4]!;
    const sixth = dataRecords(table!)[5]!;
    expect(continued.map((one) => one.continuedFrom)).toEqual([fifth.row, sixth.row]);
    expect(fifth.rows).toEqual([fifth.row, continued[0]!.row]);
    expect(Object.keys(continued[1]!.cells)).toEqual(["measure", "linkedAnalysis", "steps"]);
    // Its own cells stay its own.
    expect(sixth.cells.measure?.row).toBe(sixth.row);
  });

  test("an item's name alone in its row takes the cells of the next", () => {
    const table = findTables(chiangmai2565())[2];
    const o14 = dataRecords(table!)[13]!;
    expect(o14.cells.measure?.text).toBe("<u>O14</u> <u>คู่มือหรือ</u> <u>มาตรฐาน</u>");
    expect(o14.cells.period).toMatchObject({ text: "<p>ต.ค.64-มี.ค.65</p>", row: o14.row + 1 });
    expect(o14.rows).toEqual([o14.row, o14.row + 1]);
  });

  test("instrument, weight and score stand once for several rows", () => {
    const table = findTables(chiangmai2565())[1];
    expect(textsOf(table, "instrument")).toEqual([
      ...Array<string>(5).fill("IIT"),
      ...Array<string>(3).fill("EIT"),
      ...Array<string>(7).fill("OIT"),
    ]);
    expect(textsOf(table, "indicator")?.slice(8)).toEqual([
      ...Array<string>(5).fill("การเปิดเผยข้อมูล"),
      ...Array<string>(2).fill("การป้องกันการทุจริต"),
    ]);
    expect(textsOf(table, "weighted")?.slice(4, 7)).toEqual(["27.74", "27.70", "27.70"]);
    const total = table!.records.find((one) => one.kind === "total");
    expect(total?.cells.weighted?.text).toBe("95.01");
  });
});

const HEAD = ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"];
const row = (indicator: string, measure = "จัดทำคู่มือ", period = "ไตรมาส ๑") => [
  indicator,
  measure,
  "ประชุม",
  period,
  "กองคลัง",
];

describe("headings", () => {
  test.each([
    ["line breaks and spaces", "ระยะเวลา\nดำเนินการ", "period", "exact"],
    ["tags", "<p><b>ระยะเวลา</b></p>", "period", "exact"],
    ["a remark in brackets", "ระยะเวลา (ปีงบประมาณ)", "period", "exact"],
    ["no slash", "มาตรการ โครงการ กิจกรรม", "measure", "exact"],
    ["the year of the result", "คะแนนที่ได้ ปี 2568", "score", "exact"],
    ["a slip of typing", "ผู้รับผิชอบ", "responsible", "similar"],
    ["a slip in a long heading", "ผลการวิเคราะห์ตัวชี้วัดทีสอดคลองกับมาตรการ", "linkedAnalysis", "similar"],
    ["more words behind", "ผู้รับผิดชอบ/หน่วยงานสนับสนุน", "responsible", "similar"],
    ["one known word", "แผนภูมิงบประมาณที่ใช้ไป", "budget", "guessed"],
  ])("%s", (_, heading, field, confidence) => {
    const head = ["ลำดับ", "ตัวชี้วัด", "วิธีดำเนินการ", heading];
    const [table] = findTables(sheetOf("ก", [head, ["1", "ก", "ข", "ค"]]));
    expect(table?.columns.find((one) => one.column === 3)).toMatchObject({ field, confidence });
  });

  test.each<[string, CellValue[][]]>([
    [
      "a single known word",
      [
        ["ตัวชี้วัด", "สีเขียว", "สีแดง"],
        ["1", "2", "3"],
      ],
    ],
    ["sentences that hold the words", [["มาตรการที่ผู้รับผิดชอบต้องทำ", "ในระยะเวลาที่กำหนด"]]],
    [
      "numbers beside a word",
      [
        ["คะแนนรวม", 95.01, 94.99],
        ["ระดับ", 1, 2],
      ],
    ],
    ["nothing at all", [[""]]],
  ])("no table: %s", (_, rows) => {
    expect(findTables(sheetOf("ก", rows))).toEqual([]);
  });

  test("of two columns with the same meaning the surer one counts", () => {
    const [table] = findTables(
      sheetOf("ก", [
        ["ตัวชี้วัด", "หน่วยที่รับผิดชอบ", "ผู้รับผิดชอบ", "มาตรการ"],
        ["1", "ก", "ข", "ค"],
      ]),
    );
    expect(fieldsOf(table)).toEqual(["indicator", "responsible", "measure"]);
    expect(table?.columns[1]?.column).toBe(2);
    expect(table?.otherColumns).toEqual([{ column: 1, heading: "หน่วยที่รับผิดชอบ" }]);
  });

  test("what the officer said goes first", () => {
    const rows = [
      ["ตัวชี้วัด", "มาตรการ", "สิ่งที่ทำ", "ระยะเวลา"],
      ["1", "ก", "ข", "ค"],
    ];
    const [before] = findTables(sheetOf("ก", rows));
    expect(before?.otherColumns).toEqual([{ column: 2, heading: "สิ่งที่ทำ" }]);
    const mapping = {
      [headingKey("สิ่งที่ทำ")]: "steps",
      [headingKey("ระยะเวลา")]: "none",
    } as const;
    const [after] = findTables(sheetOf("ก", rows), mapping);
    expect(after?.columns.map((one) => [one.field, one.confidence])).toEqual([
      ["indicator", "exact"],
      ["measure", "exact"],
      ["steps", "chosen"],
    ]);
    expect(after?.otherColumns).toEqual([{ column: 3, heading: "ระยะเวลา" }]);
  });

  test("boxes as columns below one heading", () => {
    const [table] = findTables(
      sheetOf("ก", [
        ["ตัวชี้วัด", "แนวทางการยกระดับ", "ความก้าวหน้าผลการดำเนินการ", "", ""],
        ["", "", "ดำเนินการแล้วเสร็จ", "ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ"],
        ["การใช้อำนาจ", "ลดขั้นตอน", "/", "", ""],
      ]),
    );
    expect(table?.kind).toBe("progress");
    expect(fieldsOf(table)?.slice(2)).toEqual(["statusDone", "statusNotStarted", "statusOngoing"]);
    expect(table?.headerRows).toEqual([0, 1]);
  });

  test("a row of column numbers belongs to the heading", () => {
    const [table] = findTables(
      sheetOf("ก", [HEAD, ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)"], row("การใช้อำนาจ")]),
    );
    expect(table?.headerRows).toEqual([0, 1]);
    expect(textsOf(table, "indicator")).toEqual(["การใช้อำนาจ"]);
  });
});

describe("where a table ends", () => {
  test.each<[string, CellValue[][], number]>([
    ["at the signatures", [["ลงชื่อ ........", "", "", "ลงชื่อ ......"]], 1],
    ["at a note", [["หมายเหตุ ข้อมูลเดือนกันยายน"], row("๒. การใช้งบประมาณ")], 1],
    ["at a line of dots", [["(...............................)"]], 1],
    ["at a paragraph below a blank row", [[], ["ข้อความต่อท้ายตาราง"], [], row("x")], 1],
    ["not at one blank row", [[], row("๒. การใช้งบประมาณ")], 2],
    ["not at two blank rows before a full row", [[], [], row("๒. การใช้งบประมาณ")], 2],
    [
      "at another heading",
      [
        ["คะแนน", "ระดับ"],
        ["95", "AA"],
      ],
      1,
    ],
    ["at the title above another heading", [["เกณฑ์"], ["คะแนน", "ระดับ"], ["95", "AA"]], 1],
  ])("%s", (_, below, records) => {
    const [table] = findTables(sheetOf("ก", [HEAD, row("๑. การปฏิบัติหน้าที่"), ...below]));
    expect(dataRecords(table!)).toHaveLength(records);
    expect(table!.area.rows).toBe(table!.records.length + 1);
  });

  test("the same heading under the title of another year begins another table", () => {
    const rows = [
      ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๘"],
      HEAD,
      row("๑"),
      ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๙"],
      HEAD,
      row("๒"),
    ];
    expect(findTables(sheetOf("ก", rows)).map((one) => [one.id, one.fiscalYear])).toEqual([
      ["ก!1:0", 2568],
      ["ก!4:0", 2569],
    ]);
    rows[3] = ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๘ (ต่อ)"];
    expect(findTables(sheetOf("ก", rows)).map((one) => counts(one))).toEqual([
      { data: 2, title: 1, "repeated-heading": 1 },
    ]);
  });

  test("tables beside each other", () => {
    const rows = [
      ["ตัวชี้วัด", "คะแนน", "", "ตัวชี้วัด", "คะแนน"],
      ["๑", 90, "", "๒", 91],
      ["", "", "", "๓", 92],
    ];
    const tables = findTables(sheetOf("ก", rows));
    expect(tables.map((one) => one.area)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 0, column: 3, rows: 3, columns: 2 },
    ]);
    expect(textsOf(tables[1], "score")).toEqual(["91", "92"]);
  });

  test("lines over the rows of an indicator are titles where no column names it", () => {
    const head = ["ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา"];
    const [table] = findTables(
      sheetOf("ก", [head, ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"], ["๑", "ก", "ข", "ค"]]),
    );
    expect(counts(table!)).toEqual({ title: 1, data: 1 });
  });
});

describe("rows that belong together", () => {
  test("a measure below a blank key is a row of its own under the same indicator", () => {
    const [table] = findTables(
      sheetOf("ก", [HEAD, row("๑"), row("", "อบรม", "ไตรมาส ๒"), row("๒")]),
    );
    expect(textsOf(table, "indicator")).toEqual(["๑", "๑", "๒"]);
    expect(dataRecords(table!)[1]?.cells.indicator).toMatchObject({ row: 1, carried: true });
  });

  test("merged cells are carried as the sheet says", () => {
    const values = [HEAD, row("๑"), ["", "อบรม", "ประชุม", "", "กองคลัง"], row("๒")];
    const merges = [
      { row: 11, column: 2, rows: 2, columns: 1 },
      { row: 11, column: 5, rows: 2, columns: 1 },
    ];
    const [table] = findTables({ ...sheetOf("ก", values), row: 10, column: 2, merges });
    expect(textsOf(table, "indicator")).toEqual(["๑", "๑", "๒"]);
    expect(textsOf(table, "period")).toEqual(["ไตรมาส ๑", "ไตรมาส ๑", "ไตรมาส ๑"]);
    expect(dataRecords(table!)[1]?.cells.period).toMatchObject({
      row: 11,
      column: 5,
      carried: true,
    });
  });

  test("a key with (ต่อ) goes on with the row above", () => {
    const [table] = findTables(
      sheetOf("ก", [HEAD, row("๑. การปฏิบัติหน้าที่"), ["๑. การปฏิบัติหน้าที่ (ต่อ)", "", "รายงาน"]]),
    );
    expect(counts(table!)).toEqual({ data: 1, continued: 1 });
  });

  test("formulas are told from texts that begin with =", () => {
    const values = [
      ["ตัวชี้วัด", "คะแนน"],
      ["๑", 90],
      ["=๒", "=x"],
    ];
    const formulas = [
      ["ตัวชี้วัด", "คะแนน"],
      ["๑", "=B9"],
      ["=๒", "=x"],
    ];
    const [table] = findTables(sheetOf("ก", values, { formulas }));
    expect([...tableCells(table!)].map(({ cell }) => cell.formula ?? false)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe("properties", () => {
  const sheets = [phitsanulok2568, banmo2569, phanomrung2566, chiangmai2565, chanthaburi2564];

  test("a table is the same wherever it starts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sheets),
        fc.nat(50),
        fc.nat(20),
        fc.nat(30),
        fc.nat(5),
        (make, row, column, rowsAbove, columnsBefore) => {
          const sheet = make();
          const padded: SheetCells = {
            ...sheet,
            row,
            column,
            values: [
              ...Array.from({ length: rowsAbove }, () => [""]),
              ...sheet.values.map((line) => [...Array<string>(columnsBefore).fill(""), ...line]),
            ].map((line) => [...line, ...Array<string>(30).fill("")].slice(0, 30)),
          };
          const shape = (tables: FoundTable[], rows: number, columns: number) =>
            tables.map((table) => [
              table.kind,
              table.area.row - rows,
              table.area.column - columns,
              table.columns.map((one) => [one.field, one.column - columns]),
              counts(table),
            ]);
          expect(shape(findTables(padded), row + rowsAbove, column + columnsBefore)).toEqual(
            shape(findTables(sheet), 0, 0),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test("whatever the cells hold, every cell of a table is one of the sheet", () => {
    const words = fc.constantFrom<CellValue>(
      "",
      "",
      "ตัวชี้วัด",
      "คะแนน",
      "มาตรการ",
      "วิธีดำเนินการ",
      "ระยะเวลา",
      "ลงชื่อ",
      "ระดับ",
      "การใช้อำนาจ",
      "(ต่อ)",
      90,
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const sheet: SheetCells = { sheet: "ก", row: 3, column: 1, values };
          for (const table of findTables(sheet)) {
            const rows = table.records.map((one) => one.row);
            // Cards beside each other have the same rows.
            if (!table.cards) expect(new Set(rows).size).toBe(rows.length);
            const seen = new Set<string>();
            for (const { cell, field } of tableCells(table)) {
              expect(values[cell.row - 3]?.[cell.column - 1]).toBe(cell.value);
              // A card has its fields wherever it stands.
              if (!table.cards)
                expect(table.columns.find((one) => one.field === field)?.column).toBe(cell.column);
              const place = `${cell.row}:${cell.column}`;
              expect(seen.has(place)).toBe(false);
              seen.add(place);
            }
          }
        },
      ),
    );
  });
});

test.each([
  ["calendar", ["กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"]],
  ["measures", ["มาตรการ", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"]],
  ["measures", ["กิจกรรม", "ขั้นตอน", "วันเริ่มต้น", "วันสิ้นสุด"]],
  ["measures", ["ตัวชี้วัด", "กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด"]],
])("a table of %s has the columns %j", (kind, headings) => {
  const rows = ["ก", "ข", "ค"].map((name) =>
    headings.map((heading) => (heading.startsWith("วัน") ? "๑ ม.ค. ๒๕๖๙" : `จัดประชุม ${name}`)),
  );
  const cells = { sheet: "แผน ITA", row: 0, column: 0, values: [headings, ...rows] };
  expect(findTables(cells).map((table) => table.kind)).toEqual([kind]);
});
