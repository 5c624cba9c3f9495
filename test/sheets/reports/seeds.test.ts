import { planReports } from "../../../src/excel/reports";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { ReportId, WorkbookState } from "../../../src/sheets/state";
import { bookOf } from "../../../src/ita/rulebook/book";
import { formatNumber } from "../../../src/thai/number";
import { toThaiDigits } from "../../../src/thai/digits";
import { planCells } from "../../support/planCells";
import { clippedTexts, printedPages } from "../../support/printed";
import {
  BANMO_2569,
  CHANTHABURI_2564,
  CHIANGMAI_2565,
  PHANOMRUNG_2566,
  PHITSANULOK_2568,
} from "../../support/seedTables";
import { stateOf } from "../../support/state";

/** The printed table of a report: headings as one line each, and its rows down to the signatures. */
function tableOf(state: WorkbookState, id: ReportId) {
  const planned = planReports(state, [id]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const plan: SheetPlan = planned.value.plans[0]!;
  const { values } = planCells(plan);
  const { row, rows } = plan.page.titleRows!;
  const body = values.slice(row + rows);
  const end = body.findIndex((line) => line.some((cell) => String(cell).startsWith("ลงชื่อ")));
  const headings = values
    .slice(row, row + rows)
    .map((line) => line.map((cell) => String(cell).replace(/\n/g, "")));
  return {
    plan,
    titles: values.slice(0, 2).map((line) => String(line[0]).replace(/\u00a0/g, " ")),
    headings,
    body: body.slice(0, end).map((line) => line.map(String)),
  };
}
const column = (body: readonly (readonly string[])[], index: number) =>
  body.map((line) => line[index] ?? "");
/** Scores beside the names of indicators, as the plans print them. */
const keysOf = (fiscalYear: number, scores: readonly number[]) =>
  bookOf(fiscalYear)!.indicators.map(
    ({ number, name }, index) =>
      `${toThaiDigits(String(number))}. ${name.value}\n(${formatNumber(scores[index]!, 2)} คะแนน)`,
  );

describe.each([
  ["phitsanulok-2568", PHITSANULOK_2568],
  ["banmo-2569", BANMO_2569],
])("%s: the plan of eight columns", (_, seed) => {
  const { plan, titles, headings, body } = tableOf(stateOf(seed), "plan-8");
  const first = body.filter((line) => !line[0]?.endsWith("(ต่อ)"));

  test("headings and titles", () => {
    expect(headings[0]?.filter((text) => text !== "")).toEqual([
      "ประเด็น/ตัวชี้วัด",
      "การวิเคราะห์ผลการประเมินในปี พ.ศ.\u00a0๒๕๖๘",
      "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร (การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ)",
    ]);
    expect(headings[1]?.slice(1)).toEqual([
      "ข้อคำถาม ITA",
      "ผลการวิเคราะห์ประเมิน",
      "มาตรการ/โครงการ/กิจกรรม",
      "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
      "ขั้นตอน/วิธีการดำเนินการ",
      "ระยะเวลาดำเนินการ",
      "ผู้รับผิดชอบ",
    ]);
    expect(titles[0]).toContain("พ.ศ. ๒๕๖๙");
    expect(titles[1]).toContain(seed.agency.name);
  });

  test("a row an indicator with its score, code, period and unit", () => {
    expect(column(first, 0)).toEqual(keysOf(2568, seed.scores.scores));
    expect(column(first, 1).map((text) => text.split(" ")[0])).toEqual(
      seed.measures.map((measure) => toThaiDigits(measure.questionCode)),
    );
    expect(column(first, 6)).toEqual(seed.measures.map((measure) => measure.period));
    expect(column(first, 7)).toEqual(seed.measures.map((measure) => measure.responsible));
  });

  test("nothing is clipped, and a row that goes on repeats its indicator", () => {
    expect(clippedTexts(plan)).toEqual([]);
    const continued = body.filter((line) => line[0]?.endsWith("(ต่อ)"));
    expect(continued.length > 0).toBe(seed === BANMO_2569);
    for (const line of continued) expect(line[0]).toMatch(/^[๐-๙]+\. .+ \(ต่อ\)$/);
  });
});

describe("phanomrung-2566", () => {
  const state = stateOf(PHANOMRUNG_2566);

  test("the report on the measures: seven columns, six numbered rows", () => {
    const { headings, body, titles } = tableOf(state, "result-7");
    expect(headings).toEqual([
      [
        "ลำดับ",
        "มาตรการ/กิจกรรม",
        "วิธีดำเนินการ",
        "ระยะเวลาในการดำเนินการ",
        "ผู้รับผิดชอบ",
        "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
        "ผลลัพธ์หรือความสำเร็จในการดำเนินการ",
      ],
    ]);
    expect(titles).toEqual([
      expect.stringMatching(/ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๖$/),
      "ของเทศบาลตำบลพนมรุ้ง อำเภอเฉลิมพระเกียรติ จังหวัดบุรีรัมย์",
    ]);
    expect(column(body, 0)).toEqual(["๑", "๒", "๓", "๔", "๕", "๖"]);
    for (const [index, part] of [
      [1, "measure"],
      [3, "period"],
      [4, "responsible"],
    ] as const) {
      expect(column(body, index)).toEqual(PHANOMRUNG_2566.results.map((result) => result[part]));
    }
  });

  test("progress: scores, boxes, and indicator 6 under EIT, where it belongs", () => {
    const { headings, body } = tableOf(state, "progress");
    expect(headings).toEqual([
      ["ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"],
    ]);
    const rows = body.filter((line) => line[0]?.startsWith("ตัวชี้วัดที่"));
    expect(column(rows, 0).map((text) => text.split("\n")[1])).toEqual(
      "๙๓.๕๙ ๗๕.๒๓ ๘๘.๑๕ ๗๙.๘๐ ๘๑.๖๕ ๙๕.๖๔ ๙๒.๓๘ ๘๗.๙๙ ๙๐.๐๐ ๗๑.๒๕"
        .split(" ")
        .map((score) => `คะแนน ${score}`),
    );
    expect(column(rows, 2)).toEqual(PHANOMRUNG_2566.progress.map((entry) => entry.responsible));
    const ticked = column(rows, 4).map((text) => /☑ (.*)/.exec(text)?.[1] ?? null);
    expect(ticked).toEqual([
      ...Array.from({ length: 7 }, () => "ดำเนินการแล้วเสร็จ"),
      "อยู่ระหว่างดำเนินการ",
      null,
      null,
    ]);
    for (const text of column(rows, 4)) expect(text.match(/[☐☑]/g)).toHaveLength(3);
    const order = column(body, 0).map((text) => text.split("\n")[0]);
    const eit = order.indexOf("สรุปการประเมิน EIT เพื่อยกระดับการประเมิน");
    expect(order[eit + 1]).toBe("ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน");
  });
});

test("chiangmai-2565: 43 items in order under their seven groups, periods as written, also impossible ones", () => {
  const { headings, body, plan } = tableOf(stateOf(CHIANGMAI_2565), "oit-plan");
  expect(headings[0]?.slice(1)).toEqual([
    "วิธีดำเนินการ",
    "ผู้รับผิดชอบ",
    "ระยะเวลาดำเนินการ",
    "การติดตามผล",
  ]);
  const items = body.filter((line) => /^o[๐-๙]/.test(line[0] ?? ""));
  const titles = bookOf(2565)!.items.map(({ code, text }) => toThaiDigits(`${code} ${text.value}`));
  expect(column(items, 0).map((text) => text.split("\n")[0])).toEqual(titles);
  expect(items).toHaveLength(43);
  expect(column(items, 2)).toEqual(CHIANGMAI_2565.items.map((item) => item.responsible));
  expect(column(items, 3)).toEqual(CHIANGMAI_2565.items.map((item) => toThaiDigits(item.period)));
  expect(items[10]?.[3]).toBe("ต.ค.๖๔- มี.ค.๖๔");
  const sections = column(body, 0).filter((text) => text.startsWith("ตัวชี้วัดย่อยที่"));
  expect(sections).toEqual([
    "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน",
    "ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน",
    expect.stringMatching(/^ตัวชี้วัดย่อยที่ ๙\.๓ /),
    expect.stringMatching(/^ตัวชี้วัดย่อยที่ ๙\.๔ /),
    "ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส",
    expect.stringMatching(/^ตัวชี้วัดย่อยที่ ๑๐\.๑ /),
    expect.stringMatching(/^ตัวชี้วัดย่อยที่ ๑๐\.๒ /),
  ]);
  expect(clippedTexts(plan)).toEqual([]);
  for (const page of printedPages(plan).slice(0, -1)) expect(page.used).toBeGreaterThan(0.5);
});

test("chanthaburi-2564: the plan of five columns, eight measures in the order of their sheet", () => {
  const { headings, body, titles } = tableOf(stateOf(CHANTHABURI_2564), "plan-5");
  expect(headings).toEqual([
    ["มาตรการ/แนวทาง", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"],
  ]);
  expect(titles).toEqual([
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕",
    "ของเทศบาลเมืองจันทบุรี อำเภอเมืองจันทบุรี จังหวัดจันทบุรี",
  ]);
  const rows = body.filter((line) => !line[0]?.endsWith("(ต่อ)"));
  for (const [index, part] of [
    [0, "measure"],
    [2, "responsible"],
    [3, "period"],
    [4, "followUp"],
  ] as const) {
    expect(column(rows, index)).toEqual(CHANTHABURI_2564.measures.map((measure) => measure[part]));
  }
});
