import type { CellValue } from "../../../src/cells/values";
import {
  AGENCY,
  MEASURES,
  plan,
  plan5,
  progress,
  PUBLISHED,
  results,
  rowsFor,
  scores,
  sheetOf,
} from "../books";
import { testRules } from "./cases";

const [HEAD = [], FIRST = []] = plan([{}]).values;
const [UPPER, LOWER] = [
  ["ประเด็น/ตัวชี้วัด", "การวิเคราะห์ผลการประเมินในปี ๒๕๖๘", "", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"],
  ["", ...HEAD.slice(1)],
];
const BOX = '<input type="checkbox"/>';
const TICKED = '<input checked="" type="checkbox"/>';

/** A plan with amounts in D and their sum in its last row. */
const budgets = (amounts: readonly CellValue[], total: CellValue) =>
  sheetOf("แผน", [
    ["มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "งบประมาณ (บาท)", "ระยะเวลา"],
    ...amounts.map((amount, i): CellValue[] => [
      MEASURES[i] ?? "",
      "ประชุม",
      "สำนักปลัด",
      amount,
      "ปีงบประมาณ ๒๕๖๙",
    ]),
    ["รวม", "", "", total, ""],
  ]);

/** The progress sheet of the add-in: indicator in A, progress in E, status in F. */
const statusSheet = (
  rows: readonly (readonly [indicator: string, progress: string, status: string])[],
  sheet = "ความก้าวหน้า",
) =>
  sheetOf(sheet, [
    [
      "ตัวชี้วัด",
      "แนวทางในการยกระดับการประเมิน",
      "ผู้รับผิดชอบ",
      "ระยะเวลา",
      "ความก้าวหน้าผลการดำเนินการ",
      "สถานะ",
    ],
    ...rows.map(([indicator, progress, status]) => [
      indicator,
      "อบรมบุคลากร",
      "สำนักปลัดเทศบาล",
      "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙",
      progress,
      status,
    ]),
  ]);

testRules("structure", {
  "measure-duplicate": [
    [
      "the same measure and steps twice",
      { sheets: [plan([{}, { measure: "๒. จัดทำคู่มือ ประชาชน" }])] },
      ["D3 ๒. จัดทำคู่มือ ประชาชน"],
    ],
    [
      "other steps, another indicator",
      { sheets: [plan([{}, { steps: "อบรม" }, { indicator: "๒. การใช้งบประมาณ" }])] },
      [],
    ],
    [
      "the report of the same measures on another sheet",
      { sheets: [plan([{}]), plan([{}], "รายงาน")] },
      [],
    ],
  ],
  "number-duplicate": [
    [
      "twice 2",
      {
        sheets: [
          results([
            [1, "จัดทำคู่มือ"],
            [2, "อบรมพนักงาน"],
            [2, "เปิดเผยข้อมูล"],
          ]),
        ],
      },
      ["A4 2"],
    ],
    [
      "1 2 3 in Thai digits",
      {
        sheets: [
          results([
            ["๑", "จัดทำคู่มือ"],
            ["๒.", "อบรมพนักงาน"],
            ["๓", "เปิดเผยข้อมูล"],
          ]),
        ],
      },
      [],
    ],
  ],
  "budget-total": [
    [
      "a sum that its rows do not give",
      { sheets: [budgets(["10,000", "-", "๕,๐๐๐ บาท"], "16,000")] },
      ["D5 16,000"],
    ],
    [
      "rows without money",
      { sheets: [budgets(["10,000", "ไม่ใช้งบประมาณ", "5,000"], "๑๕,๐๐๐")] },
      [],
    ],
    [
      "an amount in words says no sum",
      { sheets: [budgets(["10,000", "ตามข้อบัญญัติ", 5000], 16000)] },
      [],
    ],
    [
      "more spent than what is left says",
      {
        sheets: [
          sheetOf("ผล", [
            ["มาตรการ", "ผลการดำเนินการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่ใช้จริง", "คงเหลือ"],
            ["จัดทำคู่มือ", "ดำเนินการแล้ว", 10000, 9500, 500],
            ["จัดอบรม", "ดำเนินการแล้ว", 10000, 9500, 50],
          ]),
        ],
      },
      ["E3 50"],
    ],
  ],
  "number-gap": [
    [
      "measures that are lists of their own",
      { sheets: [plan([1, 2, 3].map((n) => ({ measure: `๑. จัดทำคู่มือชุดที่ ${n}` })))] },
      [],
    ],
    [
      "3 after 1",
      {
        sheets: [
          results([
            [1, "จัดทำคู่มือ"],
            [3, "อบรมพนักงาน"],
          ]),
        ],
      },
      ["A3 3"],
    ],
    [
      "a new list",
      {
        sheets: [
          results([
            [1, "จัดทำคู่มือ"],
            [2, "อบรมพนักงาน"],
            [1, "เปิดเผยข้อมูล"],
          ]),
        ],
      },
      [],
    ],
    [
      "numbers before the measures",
      {
        sheets: [
          plan5(
            ["๑.จัดทำคู่มือ", "๒. อบรม", "๔. เผยแพร่"].map((text) => [
              text,
              "ทบทวน",
              "กองคลัง",
              "ไตรมาส ๒",
              "รายงาน",
            ]),
          ),
        ],
      },
      ["A4 4"],
    ],
    [
      "a single measure with numbered steps",
      { sheets: [plan([{ measure: "๒. จัดทำคู่มือ" }, {}, {}])] },
      [],
    ],
  ],
  "list-number": [
    [
      "2 twice, 3 left out",
      {
        sheets: [
          plan([{ steps: "๑. ประชุม ๒. อบรม ๒. สรุป" }, { steps: "๑. ประชุม\n๒. อบรม\n๔. สรุป" }]),
        ],
      },
      ["F2 2", "F3 4"],
    ],
    [
      "a list inside a list, a list that goes on, dates and times",
      {
        sheets: [
          plan([
            { steps: "๑. ประชุม ๑) นัด ๒) ถก ๒. สรุป" },
            { steps: "<p>๔. จัดกิจกรรม</p> <p>๕. สรุป</p>" },
            { steps: "เวลา ๐๙.๐๐ น. ภายใน ๑๕ วัน" },
          ]),
        ],
      },
      [],
    ],
  ],
  "status-boxes": [
    [
      "none ticked, two ticked",
      {
        sheets: [
          progress([
            ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", `${BOX} แล้วเสร็จ ${BOX} ยังไม่ได้ดำเนินการ ${BOX} อยู่ระหว่าง`],
            [
              "ตัวชี้วัดที่ ๒ การใช้งบประมาณ",
              `${TICKED} แล้วเสร็จ ${BOX} ยังไม่ได้ดำเนินการ ${TICKED} อยู่ระหว่าง`,
            ],
          ]),
        ],
      },
      ["E2 0", "E3 2"],
    ],
    [
      "exactly one, in three ways",
      {
        sheets: [
          progress([
            ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", `${TICKED} แล้วเสร็จ ${BOX} ยังไม่ได้ดำเนินการ ${BOX} อยู่ระหว่าง`],
            ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "☐ แล้วเสร็จ ☑ อยู่ระหว่าง"],
            ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "(/) แล้วเสร็จ ( ) อยู่ระหว่าง"],
          ]),
        ],
      },
      [],
    ],
    [
      "no status chosen in a row of a sheet that has them",
      {
        sheets: [
          statusSheet([
            ["การปฏิบัติหน้าที่", "อบรมแล้ว", "ดำเนินการแล้วเสร็จ"],
            ["การใช้งบประมาณ", "", ""],
          ]),
          statusSheet([["การใช้อำนาจ", "ประชุมแล้ว", ""]], "อีกแผ่น"),
        ],
      },
      ["F3", "อีกแผ่น!F2"],
    ],
    [
      "a sheet that nobody has begun to fill in",
      { sheets: [statusSheet([["การปฏิบัติหน้าที่", "", ""]])] },
      [],
    ],
    [
      "a text without boxes",
      { sheets: [progress([["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "ดำเนินการแล้วเสร็จ (รอบแรก)"]])] },
      [],
    ],
  ],
  "result-missing": [
    [
      "one measure was not reported",
      { sheets: [plan(rowsFor([1, 2])), results([[1, MEASURES[0]]])] },
      [`D3 ${MEASURES[1]}`],
    ],
    [
      "other numbering, spaces and a longer name",
      {
        sheets: [
          plan([{ measure: "โครงการจัดทำคู่มือประชาชนทุกงาน" }]),
          results([["๑", "๑. จัดทำคู่มือ ประชาชนทุกงานบริการ"]]),
        ],
      },
      [],
    ],
    ["no report in the workbook", { sheets: [plan(rowsFor([1]))] }, []],
    [
      "a report on the year before",
      {
        sheets: [
          plan(rowsFor([1])),
          sheetOf("ผลปีก่อน", [
            ["รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
            ...results([[1, "เรื่องอื่น"]]).values,
          ]),
        ],
      },
      [],
    ],
  ],
  priority: [
    [
      "the lowest has none, the best has",
      { sheets: [plan(rowsFor([7, 6, 10])), scores(PUBLISHED.scores)] },
      ["D4 100.00"],
    ],
    [
      "the three lowest have",
      { sheets: [plan(rowsFor([6, 7, 8, 10])), scores(PUBLISHED.scores)] },
      [],
    ],
    [
      "no measure above the line either",
      { sheets: [plan(rowsFor([7])), scores(PUBLISHED.scores)] },
      [],
    ],
  ],
  "title-only-row": [
    [
      "the rest stands on the next row",
      {
        sheets: [
          plan5([["O14 คู่มือการให้บริการ"], ["ข้อมูลคู่มือ", "จัดทำคู่มือ", "กองคลัง", "ไตรมาส ๒", "รายงาน"]]),
        ],
      },
      ["A2 O14 คู่มือการให้บริการ"],
    ],
    ["two cells are a measure begun", { sheets: [plan5([["คู่มือการให้บริการ", "จัดทำคู่มือ"]])] }, []],
  ],
  "continued-row": [
    [
      "key cells blank after a page end",
      {
        sheets: [
          sheetOf("แผน", [HEAD, FIRST, [], HEAD, ["", "", "", "", "", "๔. จัดกิจกรรมต่อ", "", ""]]),
        ],
      },
      ["A5:H5 ๔. จัดกิจกรรมต่อ"],
    ],
    ["a row of its own", { sheets: [plan([{}, {}])] }, []],
  ],
  "repeated-heading": [
    [
      "on every page",
      { sheets: [sheetOf("แผน", [HEAD, FIRST, [], HEAD, FIRST, [], HEAD, FIRST])] },
      ["A4:H4 4", "A7:H7 7"],
    ],
    ["once", { sheets: [plan([{}])] }, []],
  ],
  "title-in-table": [
    [
      "above the heading of each page",
      {
        sheets: [
          sheetOf("แผน", [["รายงาน ITA ๒๕๖๙"], HEAD, FIRST, ["รายงาน ITA ๒๕๖๙"], HEAD, FIRST]),
        ],
      },
      ["A4:H4 รายงาน ITA ๒๕๖๙"],
    ],
    ["above the table", { sheets: [sheetOf("แผน", [["รายงาน ITA ๒๕๖๙"], HEAD, FIRST])] }, []],
    [
      "sections of the forms are none, other merged rows are",
      {
        sheets: [
          sheetOf(
            "แผน",
            [
              HEAD,
              ["ตัวชี้วัดย่อยที่ ๙.๑"],
              FIRST,
              ["สรุปการประเมิน IIT เพื่อยกระดับการประเมิน"],
              FIRST,
              ["รายงาน ITA ๒๕๖๙"],
              FIRST,
            ],
            { merges: [1, 3, 5].map((row) => ({ row, column: 0, rows: 1, columns: 8 })) },
          ),
        ],
      },
      ["A6:H6 รายงาน ITA ๒๕๖๙"],
    ],
  ],
  "heading-shifted": [
    [
      "the second group stands one column too far right",
      {
        sheets: [
          sheetOf("แผน", [
            [
              "ประเด็น/ตัวชี้วัด",
              "การวิเคราะห์ผลการประเมินในปี ๒๕๖๘",
              "",
              "",
              "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
            ],
            LOWER,
            FIRST,
          ]),
        ],
      },
      ["A1:H1 การวิเคราะห์ผลการประเมินในปี ๒๕๖๘ | การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"],
    ],
    ["over its columns", { sheets: [sheetOf("แผน", [UPPER, LOWER, FIRST])] }, []],
  ],
  "paired-periods": [
    [
      "two activities in one row",
      {
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
        sheets: [
          plan5([
            ["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "<p>ต.ค.64-มี.ค.65</p><p>เม.ย.65-ก.ย.65</p>", "รายงาน"],
          ]),
        ],
      },
      ["D2 <p>ต.ค.64-มี.ค.65</p><p>เม.ย.65-ก.ย.65</p>"],
    ],
    [
      "one period over two lines",
      { sheets: [plan([{ period: "๑ ต.ค. ๒๕๖๘ –\n๓๑ มี.ค. ๒๕๖๙" }])] },
      [],
    ],
  ],
});
