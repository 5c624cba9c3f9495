import { planReports } from "../../../src/excel/actions/reports";
import { bookOf } from "../../../src/ita/rulebook/book";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import { DEFAULT_OPTIONS } from "../../../src/sheets/reportOptions";
import type { ReportId } from "../../../src/sheets/state";
import { toArabicDigits } from "../../../src/thai/digits";
import { countLines } from "../../../src/thai/measure";
import { planCells } from "../../support/planCells";
import { clippedTexts, printedPages } from "../../support/printed";
import { wholeRows } from "../../support/printedTable";
import {
  CHANTHABURI_SCORED,
  SEED_BOOKS,
  SEED_IDS,
  seedState,
  type SeedId,
} from "../../support/seedBooks";

/*
 * What the inventory of tables does not say: titles, grouped headings, boxes, sections, rows that go on, and that
 * every sheet of every document prints whole.
 */

function planOf(document: SeedId, id: ReportId): SheetPlan {
  const planned = planReports(seedState(SEED_BOOKS[document]), [id]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  return planned.value.plans[0]!;
}
/** Texts of the report in Arabic digits, titles on one line. */
function tableOf(document: SeedId, id: ReportId) {
  const plan = planOf(document, id);
  const values = planCells(plan).values.map((line) =>
    line.map((cell) => toArabicDigits(String(cell))),
  );
  const { row, rows } = plan.page.titleRows!;
  const body = values.slice(row + rows);
  const end = body.findIndex((line) => line.some((cell) => cell.startsWith("ลงชื่อ")));
  return {
    titles: values.slice(0, 2).map((line) => line[0]?.replace(/\u00a0/g, " ")),
    groups: values[row]?.filter((text) => text !== "").map((text) => text.replace(/\u00a0/g, " ")),
    body: end < 0 ? body : body.slice(0, end),
  };
}
const firsts = (body: readonly (readonly string[])[]) => body.map(([first = ""]) => first);

const REPORTS = SEED_IDS.flatMap((document) =>
  SEED_BOOKS[document].reports.map((id) => [document, id] as const),
);

describe.each(REPORTS)("%s: %s", (document, id) => {
  const plan = planOf(document, id);

  // Lines of letters and covers have heights of their own; narrative.test.ts looks at them.
  if (id !== "cover" && id !== "memo") {
    test("nothing is clipped", () => {
      expect(clippedTexts(plan)).toEqual([]);
    });
  }

  test("no page but the last is less than half full", () => {
    for (const page of printedPages(plan).slice(0, -1)) expect(page.used).toBeGreaterThan(0.5);
  });
});

test.each(SEED_IDS.filter((document) => SEED_BOOKS[document].scores))(
  "%s: no table of the summary is divided, no signature stands alone",
  (document) => {
    const plan = planOf(document, "summary");
    const bordered = (row: number) =>
      plan.styles.some(
        ({ area, style }) =>
          style.border === "Continuous" && row >= area.row && row < area.row + area.rows,
      );
    const pages = printedPages(plan);
    const starts = pages.map(({ rows }) => rows[0]!);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.filter((row) => bordered(row) && bordered(row - 1))).toEqual([]);
    // Each chart stands on one page.
    expect(plan.charts?.length).toBeGreaterThan(0);
    for (const { place } of plan.charts ?? []) {
      const page = pages.find(({ rows }) => rows.includes(place.row));
      expect(page?.rows).toContain(place.row + place.rows - 1);
    }
  },
);

test.each([
  ["phitsanulok-2568", "ของเทศบาลนครพิษณุโลก อำเภอเมืองพิษณุโลก จังหวัดพิษณุโลก"],
  ["banmo-2569", "ของเทศบาลตำบลบ้านหมอ อำเภอบ้านหมอ จังหวัดสระบุรี"],
] as const)(
  "%s: the plan of eight columns has its titles and groups of headings",
  (document, whose) => {
    const { titles, groups } = tableOf(document, "plan-8");
    expect(titles).toEqual([
      "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. 2569",
      whose,
    ]);
    expect(groups).toEqual([
      "ประเด็น/ตัวชี้วัด",
      "การวิเคราะห์ผลการประเมินในปี พ.ศ. 2568",
      "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร\n(การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ)",
    ]);
  },
);

test("banmo-2569: its own title stands on the cover line by line, what explains it no larger than the title", () => {
  const plan = planOf("banmo-2569", "cover");
  const width = plan.columnWidths.slice(0, 3).reduce((sum, one) => sum + one, 0);
  const lines = SEED_BOOKS["banmo-2569"].agency.wording!.coverTitle.split("\n").map((text) => {
    const row = planCells(plan).values.findIndex(
      ([first]) => String(first).replace(/\u00a0/g, " ") === text,
    );
    const style = plan.styles.find(({ area }) => area.row === row)?.style;
    return {
      size: style?.size ?? 0,
      lines: countLines(text, width, { size: style?.size ?? 0, bold: true }),
    };
  });
  const sizes = lines.map(({ size }) => size);
  expect(lines.map((line) => line.lines)).toEqual([1, 1, 1, 1]);
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect(sizes[0]).toBeGreaterThan(sizes[2]!);
});

test("banmo-2569: a row that goes on over a page repeats its indicator", () => {
  const rows = firsts(tableOf("banmo-2569", "plan-8").body).filter((text) => text.endsWith("(ต่อ)"));
  expect(rows.length).toBeGreaterThan(0);
  for (const text of rows) expect(text).toMatch(/^\d+\. [^]+ \(ต่อ\)$/);
});

test("phanomrung-2566: titles of the report on the measures", () => {
  expect(tableOf("phanomrung-2566", "result-7").titles).toEqual([
    expect.stringMatching(/ประจำปีงบประมาณ พ\.ศ\. 2566$/),
    "ของเทศบาลตำบลพนมรุ้ง อำเภอเฉลิมพระเกียรติ จังหวัดบุรีรัมย์",
  ]);
});

test("phanomrung-2566: three boxes where a status was chosen, ticked as there; indicator 6 stands under EIT, where it belongs", () => {
  const { body } = tableOf("phanomrung-2566", "progress");
  const boxes = body.map((line) => line[4] ?? "");
  expect(boxes.join("").match(/[☐☑]/g)).toHaveLength(24);
  expect(boxes.join("\n").match(/☑ .*/g)).toEqual([
    ...Array.from({ length: 7 }, () => "☑ ดำเนินการแล้วเสร็จ"),
    "☑ อยู่ระหว่างดำเนินการ",
  ]);
  // Each instrument has a table of its own, with its headings.
  const order = firsts(body)
    .map((text) => text.split("\n")[0])
    .filter((text) => text !== "ตัวชี้วัด" && text !== "");
  const eit = order.indexOf("สรุปการประเมิน EIT เพื่อยกระดับการประเมิน");
  expect(order[eit + 1]).toBe("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน");
});

test("chiangmai-2565: 43 items in order under their groups, units and periods as written, also impossible ones", () => {
  const { body } = tableOf("chiangmai-2565", "oit-plan");
  const items = wholeRows(body).filter(([first]) => /^o\d/.test(first ?? ""));
  expect(firsts(items).map((text) => text.split("\n")[0])).toEqual(
    bookOf(2565)!.items.map(({ code, text }) => toArabicDigits(`${code} ${text.value}`)),
  );
  const book = SEED_BOOKS["chiangmai-2565"].items!;
  const onOneLine = (texts: readonly string[]) =>
    texts.map((text) => text.replace(/[\n\u00a0]/g, " "));
  expect(items.map((line) => onOneLine(line.slice(2, 4)))).toEqual(
    book.map(({ responsible, period }) => onOneLine([responsible, period])),
  );
  expect([10, 21, 23].map((index) => items[index]?.[3])).toEqual([
    "ต.ค.64- มี.ค.64",
    "มี.ค.64-ก.ย.65",
    "ต.ค.54-มี.ค.54",
  ]);
});

test("chanthaburi-2564: the measures stand in the order of their sheet", () => {
  const { titles, body } = tableOf("chanthaburi-2564", "plan-5");
  expect(titles).toEqual([
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565",
    "ของเทศบาลเมืองจันทบุรี อำเภอเมืองจันทบุรี จังหวัดจันทบุรี",
  ]);
  const numbers = firsts(body).flatMap((text) => /^(\d)\. (?!.*\(ต่อ\)$)/.exec(text)?.[1] ?? []);
  expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

test("chanthaburi-2564: letter and cover with department, number, dates and three positions", () => {
  const words = (id: ReportId) =>
    planCells(planOf("chanthaburi-2564", id))
      .values.flat()
      // Dots go on after a value to the end of its line.
      .map((cell) => String(cell).replace(/ \.{3,}$/, ""))
      .filter(Boolean);
  expect(words("memo")).toEqual(
    expect.arrayContaining([
      "กองยุทธศาสตร์และงบประมาณ",
      "จบ ๕๒๐๐๘/๘๐๘",
      "๑๑ ตุลาคม ๒๕๖๔",
      "เรียน  ปลัดเทศบาล",
      "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ",
      "ปลัดเทศบาลเมืองจันทบุรี",
      "นายกเทศมนตรีเมืองจันทบุรี",
    ]),
  );
  expect(words("cover")).toEqual(
    expect.arrayContaining(["เทศบาลเมืองจันทบุรี", "อำเภอเมืองจันทบุรี จังหวัดจันทบุรี", "ตุลาคม ๒๕๖๔"]),
  );
});

test.each<[14 | 12, number]>([
  [14, 14],
  [12, 11],
])("the plan of banmo-2569 at %i points takes at most %i pages", (tableSize, most) => {
  const book = SEED_BOOKS["banmo-2569"];
  const state = seedState({ ...book, options: { ...DEFAULT_OPTIONS, tableSize } });
  const planned = planReports(state, ["plan-8"]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  expect(printedPages(planned.value.plans[0]!).length).toBeLessThanOrEqual(most);
});

const LONG = "จากการวิเคราะห์ผลการประเมินของทุกส่วนราชการ จึงกำหนดแนวทางไว้ ".repeat(40).trim();

test.each([
  ["a page and a half", `${LONG}\n${LONG}\n- ${LONG}`],
  ["what leaves no room for a row below the headings", `${LONG}\n${LONG.slice(0, 1500)}`],
])(
  "banmo-2569: an introduction of %s is printed whole, and its table begins with a row",
  (_, planIntro) => {
    const book = SEED_BOOKS["banmo-2569"];
    const wording = { ...book.agency.wording!, planIntro };
    const planned = planReports(seedState({ ...book, agency: { ...book.agency, wording } }), [
      "plan-8",
    ]);
    if (!planned.ok) throw new Error(sentence(planned.error, "th"));
    const plan = planned.value.plans[0]!;
    expect(clippedTexts(plan)).toEqual([]);
    const letters = (text: string) => text.replace(/\s+/g, "");
    const printed = planCells(plan).values.map(([first]) => String(first));
    expect(letters(printed.join(""))).toContain(letters(planIntro));
    const { row, rows } = plan.page.titleRows!;
    const page = printedPages(plan).find((one) => one.rows.includes(row));
    expect(page?.rows).toContain(row + rows);
  },
);

test("chanthaburi-2564: a background of more than a page stands ahead of the scores, whole", () => {
  const background = `${LONG}\n${LONG}\n${LONG}`;
  const wording = { ...CHANTHABURI_SCORED.agency.wording!, background };
  const planned = planReports(
    seedState({ ...CHANTHABURI_SCORED, agency: { ...CHANTHABURI_SCORED.agency, wording } }),
    ["summary"],
  );
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const plan = planned.value.plans[0]!;
  expect(clippedTexts(plan)).toEqual([]);
  const letters = (text: string) => text.replace(/\s+/g, "");
  const printed = planCells(plan).values.map(([first]) => letters(String(first)));
  expect(printed.join("")).toContain(letters(background));
  expect(printed.findIndex((text) => text === "ความเป็นมา")).toBeLessThan(printed.indexOf("ที่"));
  expect(Math.max(...plan.rowHeights.map((height) => height ?? 15))).toBeLessThan(409.5);
});
