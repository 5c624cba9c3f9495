import { CODE_LETTERS } from "../../ita/codes";
import { bookOf } from "../../ita/rulebook/book";
import type { CoreRules } from "../../ita/rulebook/schema";
import { wordingOf } from "../../ita/rulebook/wording";
import { ok } from "../../core/result";
import { year } from "../parameters";
import { defineFunction, optionalParameter, type FormPart } from "../record";

/** Code, indicator and sub-indicator ("" for a question) of everything in the year's form. */
function entriesOf({ fiscalYear }: CoreRules) {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for ${fiscalYear}`);
  return [
    ...book.questions.map(({ code, indicator }) => ({ code, indicator, group: "" })),
    ...book.items.map(({ code, indicator, group }) => ({ code, indicator, group })),
  ];
}

function isIn(part: FormPart, code: string, indicator: number): boolean {
  return "indicator" in part
    ? part.indicator === indicator
    : code.startsWith(CODE_LETTERS[part.instrument]);
}

export const ITEMS = defineFunction(
  {
    id: "ITEMS",
    parameters: [
      year,
      optionalParameter("part", "ส่วน", "part", {
        th: '"IIT", "EIT", "OIT" หรือตัวชี้วัด 1–10 หากไม่ระบุแสดงทั้งหมด',
        en: '"IIT", "EIT", "OIT" or an indicator; everything when left out',
      }),
    ],
    result: "spill",
    compute: (rules, part) =>
      ok(
        entriesOf(rules)
          .filter(({ code, indicator }) => part === null || isIn(part, code, indicator))
          .map(({ code, indicator, group }) => [
            code,
            wordingOf(code, rules.fiscalYear) ?? "",
            indicator,
            group,
          ]),
      ),
  },
  {
    description: {
      th: "รายการข้อคำถามและข้อมูลของปีนั้น: รหัส ข้อความ ตัวชี้วัด และตัวชี้วัดย่อย",
      en: "Questions and items of a year: code, text, indicator and sub-indicator",
    },
    notes: [
      {
        th: "ข้อความที่ยังไม่ยืนยันเว้นว่างไว้ ตัวชี้วัดย่อยของบางปียังไม่ยืนยัน ดูได้ด้วย ITA.SURE",
        en: "Texts that are not confirmed stay blank. The sub-indicators of some years are not confirmed either: see ITA.SURE.",
      },
    ],
    examples: [
      {
        args: [2565, 10],
        gives: [
          ["o34", "นโยบายไม่รับของขวัญ (No Gift Policy)", 10, "10.1"],
          ["o35", "การมีส่วนร่วมของผู้บริหาร", 10, "10.1"],
          ["o36", "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", 10, "10.1"],
          ["o37", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", 10, "10.1"],
          ["o38", "การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม", 10, "10.1"],
          ["o39", "แผนปฏิบัติการป้องกันการทุจริต", 10, "10.1"],
          ["o40", "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน", 10, "10.1"],
          ["o41", "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", 10, "10.1"],
          ["o42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", 10, "10.2"],
          ["o43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", 10, "10.2"],
        ],
      },
    ],
  },
);
