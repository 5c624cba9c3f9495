import { yearTexts } from "../../../src/locale/years";
import { AGENCY, plan, results, sheetOf, TODAY } from "../books";
import { testRules } from "./cases";

const period = (...texts: readonly string[]) => ({
  sheets: [plan(texts.map((text) => ({ period: text })))],
});
const titled = (...titles: readonly string[]) => ({
  sheets: [sheetOf("แผน", [...titles.map((title) => [title]), ...plan([{}]).values])],
});

testRules("periods", {
  "period-unreadable": [
    [
      "no months, a day that does not exist",
      period("เร็ว ๆ นี้", "๓๑ ก.ย. ๒๕๖๙"),
      ["G2 เร็ว ๆ นี้", "G3 ๓๑ ก.ย. ๒๕๖๙"],
    ],
    [
      "ranges, fiscal years, quarters, deadlines and ways without a date",
      period(
        "๑ ต.ค.๖๘ ถึง ๓๐ก.ย.๖๙",
        "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙",
        "ไตรมาส ๒",
        "ภายใน ๓๑ มี.ค. ๒๕๖๙",
        "ทุกเดือน",
      ),
      [],
    ],
    [
      "a dash is a placeholder, several periods have their own rule",
      period("-", "๑-๓๑ มี.ค.๖๙\n๑-๓๐ เม.ย.๖๙"),
      [],
    ],
  ],
  "period-reversed": [
    ["ends in the year it begins", period("ต.ค.๖๘- มี.ค.๖๘"), ["G2 ต.ค.๖๘- มี.ค.๖๘"]],
    [
      "days of a calendar",
      {
        sheets: [
          sheetOf("ปฏิทิน", [
            ["กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"],
            ["ตอบแบบตรวจ OIT", "๕ ม.ค. ๒๕๖๙", "๓๐ เม.ย. ๒๕๖๙", "สำนักปลัด"],
            ["ประกาศผล", "๓๑ ส.ค. ๒๕๖๙", "๑ ส.ค. ๒๕๖๙", "สำนักปลัด"],
          ]),
        ],
      },
      ["B3:C3 31 ส.ค. 2569 – 1 ส.ค. 2569"],
    ],
    [
      "one day, one month, over the new year",
      period("๑๒ ต.ค. ๒๕๖๘", "มี.ค. ๒๕๖๙", "ต.ค.๖๘-มี.ค.๖๙"),
      [],
    ],
  ],
  "period-outside-year": [
    [
      "begins before the year, and wholly elsewhere",
      period("มี.ค.๖๘-ก.ย.๖๙", "ต.ค.๕๘-มี.ค.๕๙"),
      ["G2 มี.ค.๖๘-ก.ย.๖๙", "G3 ต.ค.๕๘-มี.ค.๕๙"],
    ],
    ["its first and last day", period("๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙"), []],
    ["one day after", period("๑ ต.ค. ๒๕๖๘ – ๑ ต.ค. ๒๕๖๙"), ["G2 ๑ ต.ค. ๒๕๖๘ – ๑ ต.ค. ๒๕๖๙"]],
    [
      "without a profile most periods tell the year",
      { agency: null, ...period("ต.ค.64-มี.ค.65", "ต.ค.64-ก.ย.65", "ต.ค.54-มี.ค.54") },
      ["G4 ต.ค.54-มี.ค.54"],
    ],
  ],
  "period-wrong-year": [
    ["the year before", period("ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘"), ["G2 ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘"]],
    [
      "the year itself, several years, a quarter",
      period("ภายในปีงบประมาณ พ.ศ. ๒๕๖๙", "ปีงบประมาณ ๒๕๖๘-๒๕๖๙", "ไตรมาส ๑"),
      [],
    ],
  ],
  "period-past": [
    [
      "one deadline has passed",
      { ...period("๑ ต.ค. ๒๕๖๘ – ๓๑ ต.ค. ๒๕๖๘", "ไตรมาส ๒") },
      ["G2 ๑ ต.ค. ๒๕๖๘ – ๓๑ ต.ค. ๒๕๖๘"],
    ],
    ["on the last day it has not", { ...period("๑ ต.ค. ๒๕๖๘ – ๑ พ.ย. ๒๕๖๘"), today: TODAY }, []],
    [
      "a plan whose year is over says so once",
      { ...period("ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓"), today: { year: 2570, month: 1, day: 1 } },
      ["G2 ไตรมาส ๑"],
    ],
    [
      "a result report may look back",
      { sheets: [results([[1, "จัดทำคู่มือ"]])], today: { year: 2570, month: 1, day: 1 } },
      [],
    ],
  ],
  "title-year": [
    [
      "the title of the plan names the year of the results",
      titled("รายงานการนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ.๒๕๖๘"),
      ["A1 2568"],
    ],
    ["both years", titled("มาตรการปีงบประมาณ ๒๕๖๙ จากผลการประเมินปี ๒๕๖๘"), []],
    ["a title about the results", titled("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘"), []],
    ["a year from nowhere", titled("แผนปฏิบัติการ ปีงบประมาณ พ.ศ. ๒๕๖๕"), ["A1 2565"]],
  ],
  "figures-year": [
    [
      "a sheet of another year",
      {
        sheets: [sheetOf("คะแนน", [["คะแนน"]])],
        yearProblems: [
          {
            text: yearTexts.figuresOlder,
            params: { found: 2568, year: 2569 },
            place: { sheet: "คะแนน", address: "D2" },
          },
        ],
      },
      ["D2 2568"],
    ],
    ["all of the profile's year", { sheets: [sheetOf("คะแนน", [["คะแนน"]])] }, []],
  ],
  "period-mixed-years": [
    ["four digits, then two", period("๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค.๖๙"), ["G2 ๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค.๖๙"]],
    [
      "both short, both long, one year only",
      period("ต.ค.๖๘-มี.ค.๖๙", "๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙", "ม.ค.-มี.ค.๒๕๖๙"),
      [],
    ],
  ],
  "date-form": [
    [
      "no space, a missing dot",
      period("๑ ต.ค. ๖๘ ถึง ๓๐ก.ย.๖๙", "๑ ต.ค. ๖๘ ถึง ๓๐ เม.ย ๖๙"),
      ["G2 ๑ ต.ค. ๖๘ ถึง ๓๐ก.ย.๖๙", "G3 ๑ ต.ค. ๖๘ ถึง ๓๐ เม.ย ๖๙"],
    ],
    [
      "as documents write it",
      period("๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙", "๑ ตุลาคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๙", "ไตรมาส ๒"),
      [],
    ],
    [
      "what cannot be read is left alone",
      { agency: AGENCY, ...period("ประมาณเม.ย.๖๙ หรือหลังจากนั้น") },
      [],
    ],
  ],
  "date-wrong-year": [
    [
      "a Buddhist year typed into an Excel that counts Christian years",
      { sheets: [plan([{ period: 244_258 }])] },
      ["G2 3111"],
    ],
    ["a Christian year as text", { sheets: [plan([{ period: "1/10/2025" }])] }, ["G2 2025"]],
    [
      "two digits that became 1968, in a column of last days",
      {
        sheets: [
          sheetOf("แผน", [
            ["มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "วันเริ่มต้น", "วันสิ้นสุด"],
            ["ทบทวนคู่มือ", "ประชุม", "สำนักปลัด", 45_931, 25_112],
          ]),
        ],
      },
      ["E2 2511"],
    ],
    ["a date of the plan's year", { sheets: [plan([{ period: 45_931 }])] }, []],
  ],
});
