import type { CellValue } from "../../../src/cells/values";
import { rulesTexts } from "../../../src/locale/rules";
import { AGENCY, plan, PUBLISHED, rowsFor, scores, sheetOf } from "../books";
import { testRules } from "./cases";

const { scores: own, instruments, total } = PUBLISHED;
/** FY2564 figures of a city: with 91.57 for indicator 3 the parts give the total, with 91.31 they do not. */
const CITY = [96.5, 93.11, 91.57, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];
const AVERAGES = [97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42];
const beside = (values: readonly number[]) =>
  plan(
    rowsFor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map((row, i) => ({
      ...row,
      indicator: `${i + 1}. ${row.indicator} (${values[i]?.toFixed(2)} คะแนน)`,
    })),
  );

/** Indicator 1 of FY2568 with its three questions and their mean. */
function questions(values: readonly CellValue[], mean: CellValue) {
  return sheetOf("ข้อ", [
    ["ตัวชี้วัด", "คะแนน", "รหัสข้อ"],
    ...values.map((value, i): CellValue[] => ["1. การปฏิบัติหน้าที่", value, `i${i + 1}`]),
    ["เฉลี่ยตัวชี้วัดที่ 1", mean, ""],
  ]);
}

/** Indicator 9 of FY2568 with its twenty items, one of which failed. */
function failedItem(failed: number, score: CellValue) {
  return sheetOf("ข้อ", [
    ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568"],
    ["ตัวชี้วัด", "คะแนน", "รหัสข้อ"],
    ...Array.from({ length: 20 }, (_, i): CellValue[] => [
      "9. การเปิดเผยข้อมูล",
      i + 1 === failed ? 0 : 100,
      `o${i + 1}`,
    ]),
    ["เฉลี่ยตัวชี้วัดที่ 9", score, ""],
  ]);
}

/** Indicator 9 of FY2565 with its five sub-indicators. */
function subIndicators(score: number) {
  return sheetOf("ย่อย", [
    ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565"],
    ["ตัวชี้วัด", "คะแนนที่ได้"],
    ["9. การเปิดเผยข้อมูล", score],
    ["9.1 ข้อมูลพื้นฐาน", 88.89],
    ["9.2 การบริหารงาน", 100],
    ["9.3 การบริหารเงินงบประมาณ", 100],
    ["9.4 การบริหารและพัฒนาทรัพยากรบุคคล", 100],
    ["9.5 การส่งเสริมความโปร่งใส", 88.11],
    ["10. การป้องกันการทุจริต", 93.75],
  ]);
}

function weights(...[IIT, EIT, OIT]: readonly number[]) {
  return sheetOf("น้ำหนัก", [
    ["เครื่องมือ", "น้ำหนัก", "คะแนนเครื่องมือ"],
    ["IIT", IIT ?? "", 93.99],
    ["EIT", EIT ?? "", 84.65],
    ["OIT", OIT ?? "", 98.75],
  ]);
}

testRules("scores", {
  "score-number": [
    ["a word for a score", { sheets: [scores([93.82, "สูงมาก"])] }, ["B3 สูงมาก"]],
    [
      "Thai digits, a unit, a blank, a dash",
      { sheets: [scores(["๙๓.๘๒", "94.15 คะแนน", "", "-"])] },
      [],
    ],
  ],
  "score-range": [
    ["above 100 and below 0", { sheets: [scores([100.01, -1])] }, ["B2 100.01", "B3 -1"]],
    ["the ends themselves", { sheets: [scores([0, 100, "๑๐๐.๐๐"])] }, []],
  ],
  "score-decimals": [
    ["three decimals", { sheets: [scores([93.825, "๙๔.๑๕๕"])] }, ["B2 93.825", "B3 94.155"]],
    ["two decimals that floats cannot hold", { sheets: [scores([0.1 + 0.2, 93.8, 100])] }, []],
  ],
  "score-conflict": [
    [
      "another table says something else",
      {
        sheets: [
          scores(own),
          scores([...own.slice(0, 2), 98.39, ...own.slice(3)], { sheet: "สำเนา" }),
        ],
      },
      ["สำเนา!B4 98.39"],
    ],
    ["a plan that cites the table", { sheets: [scores(own), beside(own)] }, []],
    [
      "a plan with another score",
      { sheets: [scores(own), beside([93.28, ...own.slice(1)])] },
      ["แผน!A2 93.28"],
    ],
    [
      "the same to two decimals",
      { sheets: [scores([93.82]), scores([93.8199999], { sheet: "สำเนา" })] },
      [],
    ],
    [
      "scores of another year",
      {
        sheets: [
          scores(own),
          sheetOf("ปีก่อน", [["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"], ...scores([82]).values]),
        ],
      },
      [],
    ],
  ],
  "score-in-text": [
    [
      "the analysis cites another score",
      { sheets: [scores(own), plan([{ analysis: "ได้คะแนน ๙๓.๒๘ อยู่ในระดับดี" }])] },
      ["แผน!C2 93.28"],
    ],
    [
      "the same score four times",
      {
        sheets: [
          scores(own),
          plan([{ analysis: "ได้ ๙๓.๘๒ คะแนน จาก ๙๓.๘๒ คะแนน", linkedAnalysis: "คะแนน ๙๓.๘๒" }]),
        ],
      },
      [],
    ],
    [
      "scores of questions, totals, other years and changes",
      {
        sheets: [
          scores(own),
          plan([
            { analysis: "ข้อ i๑ ได้คะแนน ๘๗.๓๓" },
            { analysis: "คะแนนภาพรวม ๙๓.๐๙ คะแนน" },
            { analysis: "สูงกว่าปีที่ผ่านมา ๑๐.๔๖ คะแนน" },
            { analysis: "ยังไม่เต็ม ๑๐๐ คะแนน" },
          ]),
        ],
      },
      [],
    ],
  ],
  "instrument-score": [
    [
      "as published, although rounding the parts gives 84.65",
      { sheets: [scores(own, { instruments, total })] },
      [],
    ],
    [
      "one hundredth too far",
      { sheets: [scores(own, { instruments: [93.99, 84.63, 98.75] })] },
      ["C7 84.63"],
    ],
    ["not all ten scores are there", { sheets: [scores([93.82], { instruments: [10] })] }, []],
  ],
  "total-score": [
    ["as published", { sheets: [scores(own, { total })] }, []],
    [
      "91.31 does not give 95.01",
      { sheets: [scores([...CITY.slice(0, 2), 91.31, ...CITY.slice(3)], { total: 95.01 })] },
      ["C12 95.01"],
    ],
    ["91.57 does", { sheets: [scores(CITY, { total: 95.01 })] }, []],
  ],
  "level-mismatch": [
    [
      "a sentence with the level above",
      { sheets: [scores(own), sheetOf("บท", [["ผลคะแนน ITA ๙๓.๐๙ คะแนน อยู่ในระดับ ผ่านดี"]])] },
      ["บท!A1 ผ่านดี"],
    ],
    [
      "the level itself, and a level that was not reached",
      {
        sheets: [
          scores(own),
          sheetOf("บท", [
            ["ผลคะแนน ITA ๙๓.๐๙ คะแนน อยู่ในระดับ “ผ่าน”"],
            ["ITA คะแนนรวมถึง 85.00 คะแนน แต่ยังไม่ได้ระดับ ผ่านดี"],
          ]),
        ],
      },
      [],
    ],
    [
      "letters of FY2564",
      {
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
        sheets: [
          sheetOf("บท", [
            ["ITA มีผลคะแนน ๙๒.๙๔ คะแนน อยู่ในระดับ A"],
            ["ITA คะแนน 94.99 คะแนน ระดับการประเมิน AA"],
          ]),
        ],
      },
      ["A2 AA"],
    ],
  ],
  "level-boundary": [
    [
      "94.994 beside 95",
      {
        agency: { ...AGENCY, fiscalYear: 2564, planYear: 2565 },
        sheets: [scores([...CITY.slice(0, 2), 91.31, ...CITY.slice(3)], { total: 95.01 })],
      },
      ["C12 94.994"],
    ],
    ["EIT at 84.65 is far enough from 85", { sheets: [scores(own)] }, []],
    [
      "EIT at exactly 85",
      { sheets: [scores([95, 95, 95, 95, 95, 85, 85, 85, 95, 95])] },
      ["A1 85.000"],
    ],
  ],
  "national-average": [
    ["all ten beside the names", { sheets: [beside(AVERAGES)] }, [`A2 ${AVERAGES.join(" ")}`]],
    ["in a score table", { sheets: [scores(AVERAGES)] }, [`B2 ${AVERAGES.join(" ")}`]],
    ["nine of ten", { sheets: [scores([...AVERAGES.slice(0, 9), 92.43])] }, []],
  ],
  "score-fraction": [
    ["all of a column", { sheets: [scores(own.map((score) => score / 100))] }, ["B2:B11 0.9382"]],
    ["one among points", { sheets: [scores([0.9382, ...own.slice(1)])] }, ["B2 0.9382"]],
    ["points, a zero among them", { sheets: [scores([0, ...own.slice(1)])] }, []],
    [
      "fractions that are shown as percent",
      {
        sheets: [
          {
            ...scores(own.map((score) => score / 100)),
            numberFormats: Array.from({ length: 11 }, () => ["General", "0.00%", "0.00%"]),
          },
        ],
      },
      [],
    ],
    [
      "the same on our own sheet, whose formulas compute with what is stored",
      {
        sheets: [
          {
            ...scores(own.map((score) => score / 100)),
            numberFormats: Array.from({ length: 11 }, () => ["General", "0.00%", "0.00%"]),
          },
        ],
        about: { คะแนนปี: { data: true } },
      },
      ["B2:B11 0.9382"],
    ],
  ],
  "question-mean": [
    [
      "a mean that its three questions do not have",
      { sheets: [questions([92, 93, 94], 93.5)] },
      ["B5 93.50"],
    ],
    ["the mean of its questions", { sheets: [questions([92, 93, 94], 93)] }, []],
    ["a question without a score", { sheets: [questions([92, "", 94], 93.5)] }, []],
    ["items by the rule that we take of FY2568", { sheets: [failedItem(12, 95)] }, []],
    ["items by the other rule, as no source confirms one", { sheets: [failedItem(12, 90)] }, []],
    ["items by no rule", { sheets: [failedItem(12, 92)] }, ["B23 92.00"]],
    [
      "a question outside of 0 to 100, which another rule says",
      { sheets: [questions([92, 193, 94], 93)] },
      [],
    ],
  ],
  "question-sheet": [
    [
      "an indicator that its question sheet does not give",
      {
        sheets: [sheetOf("คะแนนข้อคำถาม", [["รหัส"]])],
        questionDifferences: [
          {
            text: rulesTexts.indicatorDiffers,
            params: { number: 9, computed: "95.00", published: "92.00" },
            place: { sheet: "คะแนนข้อคำถาม", address: "E29" },
          },
        ],
      },
      ["E29 92.00"],
    ],
    ["no difference", { sheets: [sheetOf("คะแนนข้อคำถาม", [["รหัส"]])] }, []],
  ],
  "sub-indicator-score": [
    [
      "sub-indicators of FY2565 that give 95.40",
      { agency: null, sheets: [subIndicators(92.4)] },
      ["B3 92.40"],
    ],
    ["the mean of the five", { agency: null, sheets: [subIndicators(95.4)] }, []],
  ],
  "weight-mismatch": [
    ["OIT with 30", { sheets: [weights(30, 30, 30)] }, ["B4 30"]],
    ["30, 30 and 40", { sheets: [weights(30, 30, 40)] }, []],
    ["shares of 1", { sheets: [weights(0.3, 0.3, 0.4)] }, []],
  ],
});
