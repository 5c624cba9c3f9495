import type { SheetCells } from "../../../src/cells/values";
import { INDICATORS, AGENCY, plan, plan5, results, rowsFor, sheetOf } from "../books";
import { testRules } from "./cases";

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PLAN_2568 = { ...AGENCY, fiscalYear: 2567, planYear: 2568 };

/** A list of items with their web addresses: code in A. */
function items(codes: readonly string[]) {
  return sheetOf("รายการ", [
    ["รหัส", "รายการข้อมูล", "URL"],
    ...codes.map((code, i) => [code, `ข้อมูลที่ ${i + 1}`, `https://www.example.go.th/${i + 1}`]),
  ]);
}

/** The list with these rows (0 is the heading) left without an address. */
function withoutAddress(list: SheetCells, rows: readonly number[]): SheetCells {
  const values = list.values.map((line, row) =>
    rows.includes(row) ? [...line.slice(0, 2), ""] : line,
  );
  return { ...list, values };
}

testRules("completeness", {
  "measure-missing": [
    ["every indicator has one", { sheets: [plan(rowsFor(ALL))] }, []],
    [
      "two indicators have none",
      { sheets: [plan(rowsFor([1, 2, 3, 5, 6, 7, 8, 10]))] },
      ["A1", "A1"],
    ],
    [
      "a prepared row is where it is missing",
      {
        sheets: [
          plan([...rowsFor(ALL.slice(0, 9)), { indicator: "๑๐. การป้องกันการทุจริต", measure: "" }]),
        ],
      },
      ["D11"],
    ],
    [
      "spread over two sheets is enough",
      { sheets: [plan(rowsFor(ALL.slice(0, 5))), plan(rowsFor(ALL.slice(5)), "แผน ๒")] },
      [],
    ],
    [
      "a form without indicators is not judged by them",
      { sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ตลอดปีงบประมาณ", "รายงาน"]])] },
      [],
    ],
  ],
  "address-missing": [
    ["every item has one", { sheets: [items(["o1", "o2", "o3", "o4"])] }, []],
    [
      "one of four has none",
      { sheets: [withoutAddress(items(["o1", "o2", "o3", "o4"]), [3])] },
      ["C4 o3"],
    ],
    [
      "a list that is being filled in",
      { sheets: [withoutAddress(items(["o1", "o2", "o3", "o4", "o5"]), [2, 3])] },
      [],
    ],
  ],
  "part-missing": [
    ["the eight columns of FY2569", { sheets: [plan(rowsFor([1]))] }, []],
    [
      "the form of FY2565 in FY2569",
      { sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ไตรมาส ๒", "รายงาน"]])] },
      Array.from(
        { length: 4 },
        () => "A1:E1 มาตรการ/แนวทาง | วิธีดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | การติดตามผล",
      ),
    ],
    [
      "the form of FY2565 in FY2565",
      {
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
        sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ไตรมาส ๒", "รายงาน"]])],
      },
      [],
    ],
    [
      "a calendar and a plan by OIT codes are no plans of eight columns",
      {
        sheets: [
          sheetOf("ปฏิทิน", [
            ["กิจกรรม", "เริ่ม", "สิ้นสุด", "ผู้รับผิดชอบ"],
            ["เตรียมข้อมูล", 243620, 243700, ""],
          ]),
          sheetOf("ข้อ OIT", [
            ["รหัส", "มาตรการ/แนวทาง", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"],
            ["o1", "ปรับโครงสร้าง", "ตรวจสอบ", "สำนักปลัด", "ไตรมาส ๒"],
          ]),
        ],
      },
      [],
    ],
    [
      "further columns are allowed",
      {
        agency: PLAN_2568,
        sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ไตรมาส ๒", "รายงาน"]])],
      },
      [],
    ],
  ],
  "part-empty": [
    ["all filled", { sheets: [plan([{}])] }, []],
    [
      "steps and unit forgotten",
      { sheets: [plan([{ steps: "", responsible: "" }])] },
      ["F2", "H2"],
    ],
    [
      "a prepared row is no measure yet",
      {
        sheets: [
          plan([
            {},
            {
              analysis: "",
              measure: "",
              linkedAnalysis: "",
              steps: "",
              period: "",
              responsible: "",
            },
          ]),
        ],
      },
      [],
    ],
    [
      "follow-up counts in FY2565",
      {
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
        sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ไตรมาส ๒", ""]])],
      },
      ["E2"],
    ],
    [
      "follow-up is free in FY2568",
      {
        agency: PLAN_2568,
        sheets: [plan5([["จัดทำคู่มือ", "ทบทวน", "กองคลัง", "ไตรมาส ๒", ""]])],
      },
      [],
    ],
    ["a result report without a result", { sheets: [results([[1, "จัดทำคู่มือ", ""]])] }, ["F2"]],
    [
      "a row that a page end cut goes on with its keys",
      {
        sheets: [
          plan([
            {},
            {
              indicator: "๑. การปฏิบัติหน้าที่ (ต่อ)",
              measure: "",
              period: "",
              responsible: "",
              analysis: "",
              linkedAnalysis: "",
            },
          ]),
        ],
      },
      [],
    ],
  ],
  placeholder: [
    [
      "marks and words",
      {
        sheets: [
          plan([
            { steps: "-" },
            { analysis: "…" },
            { measure: "xxx" },
            { responsible: "(ระบุหน่วยงาน)" },
          ]),
        ],
      },
      ["F2 -", "C3 …", "D4 xxx", "H5 (ระบุหน่วยงาน)"],
    ],
    [
      "a gap inside a sentence",
      { sheets: [plan([{ steps: "แต่งตั้งคณะทำงาน ......... คน" }, { steps: "อบรม xxxx ครั้ง" }])] },
      ["F2 .........", "F3 xxxx"],
    ],
    [
      "a dash that begins a list, an ellipsis in a quote, Latin words",
      {
        sheets: [
          plan([
            { steps: "- อบรม\n- สรุปผล" },
            { steps: "แบบ … ตามประกาศ" },
            { steps: "ใช้ Excel และ LINE" },
          ]),
        ],
      },
      [],
    ],
  ],
  "code-unknown": [
    [
      "i16 and o29 do not exist in FY2568",
      {
        sheets: [
          plan([
            { question: "i๑๖ คำถาม" },
            { indicator: "๑๐. การป้องกันการทุจริต", question: "o๒๙ รายการ" },
          ]),
        ],
      },
      ["B2 i๑๖", "B3 o๒๙"],
    ],
    [
      "i15, e9 and o28 do",
      {
        sheets: [
          plan([{ question: "i๑๕ คำถาม" }, { question: "e๙ คำถาม" }, { question: "o๒๘ รายการ" }]),
        ],
      },
      [],
    ],
    ["no code at all", { sheets: [plan([{ question: "คำถามที่ไม่มีรหัส" }])] }, []],
  ],
  "indicator-number": [
    [
      "the eighth is not the sixth by name",
      {
        sheets: [
          plan(
            INDICATORS.map((name, i) => ({
              indicator: `${i + 1}. ${i === 7 ? INDICATORS[5] : name}`,
            })),
          ),
        ],
      },
      [`A9 8. ${INDICATORS[5]}`],
    ],
    [
      "numbers that only count the rows",
      { sheets: [plan([5, 1, 7].map((n, i) => ({ indicator: `${i + 1}. ${INDICATORS[n]}` })))] },
      [],
    ],
    [
      "all as they are",
      { sheets: [plan(INDICATORS.map((name, i) => ({ indicator: `${i + 1}. ${name}` })))] },
      [],
    ],
  ],
  "code-indicator": [
    [
      "i4 belongs to indicator 2",
      { sheets: [plan([{ indicator: "๑. การปฏิบัติหน้าที่", question: "i๔ คำถาม" }])] },
      ["B2 i๔"],
    ],
    [
      "i3 is the last of indicator 1",
      { sheets: [plan([{ indicator: "๑. การปฏิบัติหน้าที่", question: "i๓ คำถาม" }])] },
      [],
    ],
    [
      "an unknown indicator proves nothing",
      { sheets: [plan([{ indicator: "ด้านอื่น", question: "i๔ คำถาม" }])] },
      [],
    ],
  ],
  "code-text": [
    [
      "the text of i8 under i7, spaces put aside",
      {
        sheets: [
          plan([
            {
              indicator: "๓. การใช้อำนาจ",
              question:
                "i๗ ท่านเคยถูก ผู้บังคับบัญชา ของท่านสั่งให้ทำในสิ่งที่เป็นการทุจริต หรือประพฤติมิชอบ บ่อยครั้งมากน้อยเพียงใด",
            },
          ]),
        ],
      },
      ["B2 i๗"],
    ],
    [
      "an item's text under another number",
      {
        sheets: [
          plan([
            {
              indicator: "๙. การเปิดเผยข้อมูล",
              question: "o๔ คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
            },
          ]),
        ],
      },
      ["B2 o๔"],
    ],
    [
      "its own text, the same in the plan's year, in own words, or too short to tell",
      {
        sheets: [
          plan([
            {
              indicator: "๓. การใช้อำนาจ",
              question:
                "i๘ ท่านเคยถูกผู้บังคับบัญชาของท่านสั่งให้ทำในสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบ บ่อยครั้งมากน้อยเพียงใด",
            },
            { indicator: "๓. การใช้อำนาจ", question: "i๗ ผู้บังคับบัญชาสั่งงานเป็นธรรมหรือไม่" },
            { indicator: "๙. การเปิดเผยข้อมูล", question: "o๔ ข่าวประชาสัมพันธ์" },
            { indicator: "๙. การเปิดเผยข้อมูล", question: "o๗ ข่าว" },
          ]),
        ],
      },
      [],
    ],
  ],
  "code-form": [
    [
      "a zero for o, a space after i",
      {
        sheets: [
          plan([
            { indicator: "๙. การเปิดเผยข้อมูล", question: "๐ ๑๐ E-service" },
            { question: "i ๑ คำถาม" },
          ]),
        ],
      },
      ["B2 ๐ ๑๐", "B3 i ๑"],
    ],
    [
      "a one for i is certain only within its indicator",
      { sheets: [plan([{ question: "๑๑ คำถาม" }])] },
      ["B2 ๑๑"],
    ],
    [
      "an item whose letter became 0 in an OIT plan",
      {
        sheets: [
          plan5([
            ["O1 โครงสร้าง", "ตรวจสอบ", "สำนักปลัด", "ต.ค.64-มี.ค.65", "รายงาน"],
            ["O2 ข้อมูลผู้บริหาร", "ตรวจสอบ", "สำนักปลัด", "ต.ค.64-มี.ค.65", "รายงาน"],
            ["07 ข่าวประชาสัมพันธ์", "ตรวจสอบ", "สำนักปลัด", "ต.ค.64-มี.ค.65", "รายงาน"],
          ]),
        ],
      },
      ["A4 07"],
    ],
    [
      "codes as they should be",
      {
        sheets: [
          plan([
            { question: "i๑ คำถาม" },
            { question: "e2 คำถาม", indicator: "๖. คุณภาพการดำเนินงาน" },
          ]),
        ],
      },
      [],
    ],
  ],
  "code-in-text": [
    [
      "tokens that OCR made of i20 and o38",
      {
        sheets: [
          plan([
            { analysis: "ข้อ 1๒๐ การขออนุญาตยืม ได้คะแนน ๘๔.๔๓ คะแนน" },
            { analysis: "การตรวจ ข้อ ๐๓๘ ไม่ระบุปี" },
          ]),
        ],
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
      },
      ["C2 1๒๐", "C3 ๐๓๘"],
    ],
    [
      "a code that lost its letter",
      {
        sheets: [sheetOf("บท", [["ตัวชี้วัดที่ ๖ ได้คะแนน ๘๘.๔๒ คะแนน จากการประเมิน ๑๒ ผู้รับบริการบางราย"]])],
      },
      ["A1 ๑๒"],
    ],
    [
      "numbers of things",
      {
        sheets: [
          plan([
            { analysis: "ได้คะแนนในข้อคำถามจำนวน ๑๒ ข้อ" },
            { analysis: "ระเบียบ ข้อ ๑๒ กำหนดไว้" },
            { analysis: "จากการประเมิน i๒ ได้คะแนนดี" },
          ]),
        ],
      },
      [],
    ],
  ],
  "code-duplicate": [
    ["o3 twice in a list of items", { sheets: [items(["o1", "o2", "o3", "o3"])] }, ["A5 o3"]],
    ["the same in other digits", { sheets: [items(["o1", "o2", "O๒"])] }, ["A4 O๒"]],
    ["every item once", { sheets: [items(["o1", "o2", "o3"])] }, []],
    [
      "a plan may have several measures for one question",
      { sheets: [plan([{ question: "i1 ก" }, { question: "i1 ก" }])] },
      [],
    ],
  ],
  "code-missing": [
    [
      "o5 is skipped",
      { sheets: [items(["o1", "o2", "o3", "o4", "o6", "o7", "o8", "o9"])] },
      ["A6 o6"],
    ],
    [
      "a choice of items",
      { sheets: [items(["o1", "o3", "o9", "o20", "o21", "o22", "o23", "o24"])] },
      [],
    ],
    ["none is skipped", { sheets: [items(["o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8"])] }, []],
  ],
});
