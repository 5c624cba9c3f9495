import { planReports } from "../../../src/excel/actions/reports";
import { PARAGRAPH } from "../../../src/sheets/reports/titles";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { ReportId } from "../../../src/sheets/state";
import type { ReportOptions } from "../../../src/sheets/reportOptions";
import { toArabicDigits } from "../../../src/thai/digits";
import { DATA_SETS, type DataSet } from "../../support/dataSets";
import { planCells } from "../../support/planCells";
import { clippedTexts, printedPages, printedWidth } from "../../support/printed";
import { stateOf } from "../../support/state";

const TABLES = ["plan-8", "plan-5", "oit-plan", "result-7", "progress", "calendar"] as const;
type TableId = (typeof TABLES)[number];

function planOf(id: ReportId, set: DataSet, options: Partial<ReportOptions> = {}): SheetPlan {
  const state = stateOf({ ...set, options: { ...set.options, ...options } });
  const planned = planReports(state, [id]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  return planned.value.plans[0]!;
}

/** Without what pages change: white space, kind of digits. */
const squeeze = (text: string) => toArabicDigits(text).replace(/\s/g, "");

/** Texts that must be in a report whole, each with the column it is printed in. */
function expectedTexts(id: TableId, set: DataSet): [column: number, texts: string[]][] {
  const { measures, items, results, progress, calendar } = set;
  switch (id) {
    case "plan-8":
      return [
        [2, measures.map((one) => one.analysis)],
        [3, measures.map((one) => one.measure)],
        [4, measures.map((one) => one.linkedAnalysis)],
        [5, measures.map((one) => one.steps)],
        [6, measures.map((one) => one.period)],
        [7, measures.map((one) => one.responsible)],
      ];
    case "plan-5":
      return [
        [1, measures.map((one) => one.steps)],
        [2, measures.map((one) => one.responsible)],
        [3, measures.map((one) => one.period)],
        [4, measures.map((one) => one.followUp)],
      ];
    case "oit-plan":
      return [
        [1, items.map((one) => one.steps)],
        [2, items.map((one) => one.responsible)],
        [3, items.map((one) => one.period)],
        [4, items.map((one) => one.followUp)],
      ];
    case "result-7":
      return [
        [2, results.map((one) => one.steps)],
        [3, results.map((one) => one.period)],
        [4, results.map((one) => one.responsible)],
        [5, results.map((one) => one.result)],
        [6, results.map((one) => one.outcome)],
      ];
    case "progress":
      return [
        [1, progress.map((one) => one.guideline)],
        [2, progress.map((one) => one.responsible)],
        [3, progress.map((one) => one.period)],
        [4, progress.map((one) => one.progress)],
      ];
    case "calendar":
      return [[16, calendar.map((one) => one.responsible)]];
  }
}

const cases = TABLES.flatMap((id) =>
  (["short", "ordinary", "long"] as const).flatMap((size) =>
    ([14, 12] as const).map((points) => [id, size, points] as const),
  ),
);

describe.each(cases)("%s of the %s data at %i points", (id, size, tableSize) => {
  const set = DATA_SETS[size];
  const plan = planOf(id, set, { tableSize });
  const { values } = planCells(plan);
  const header = plan.page.titleRows!;

  test("no text is lost, and every text stands in its column in the order given", () => {
    for (const [column, texts] of expectedTexts(id, set)) {
      const printed = squeeze(
        values
          .slice(header.row + header.rows)
          .map((line) => line[column])
          .join(""),
      );
      let from = 0;
      for (const text of [...texts].map(squeeze)) {
        // Rows that share a number are ordered by indicator or date, so only the reports in sheet order are strict.
        const at = id === "calendar" ? printed.indexOf(text) : printed.indexOf(text, from);
        expect([text, at >= 0]).toEqual([text, true]);
        from = at + text.length;
      }
    }
  });

  test("no text is clipped", () => {
    expect(clippedTexts(plan)).toEqual([]);
  });

  test("letters print in their own size: the table is not shrunk to the page", () => {
    const { sheet, paper } = printedWidth(plan);
    expect(sheet * 1.0597).toBeLessThanOrEqual(paper);
    expect(sheet).toBeGreaterThan(paper * 0.92);
  });

  test("every page but the last is well used: what is left is less than a row that moves whole may leave", () => {
    for (const page of printedPages(plan).slice(0, -1)) expect(page.used).toBeGreaterThan(0.75);
  });

  test("nobody signs, unless the office wants all reports signed: then the last page holds rows and all signatures", () => {
    expect(values.flat().map(String).join("")).not.toContain("ลงชื่อ");
    const signed = planOf(id, set, { tableSize, signatures: "all" });
    const cells = planCells(signed).values;
    const pages = printedPages(signed);
    for (const page of pages.slice(0, -1)) expect(page.used).toBeGreaterThan(0.5);
    expect(clippedTexts(signed)).toEqual([]);
    const last = pages.at(-1)!.rows.map((row) => (cells[row] ?? []).map(String));
    const signing = last.findIndex((line) => line.some((cell) => cell.startsWith("ลงชื่อ")));
    expect(signing).toBeGreaterThan(0);
    expect(last.at(-1)!.some((cell) => cell.startsWith("วันที่"))).toBe(true);
    const blocks = last[signing]!.flatMap((cell, column) => (cell === "" ? [] : [column]));
    const edges = [0, ...signed.columnWidths].map((_, column) =>
      signed.columnWidths.slice(0, column).reduce((sum, width) => sum + width, 0),
    );
    const width = edges.at(-1)!;
    // Equal parts of the page, to the few points that a column's edge may be nearer; who signs alone has the right half.
    const signers = set.agency.signers.length;
    expect(blocks).toHaveLength(signers);
    blocks.forEach((column, index) => {
      const left = signers === 1 ? width / 2 : (width * index) / signers;
      expect(Math.abs(edges[column]! - left)).toBeLessThanOrEqual(6);
    });
    // The rows above the signatures belong to the table.
    expect(last[signing - 1]!.some((cell) => cell !== "")).toBe(true);
  });

  test("a section heading is followed by its first row on the same page", () => {
    for (const { rows } of printedPages(plan)) {
      const line = (values[rows.at(-1)!] ?? []).map(String);
      expect(line[0]).not.toMatch(/^(ตัวชี้วัดย่อยที่|สรุปการประเมิน)/);
    }
  });
});

describe("what is printed", () => {
  const bodyOf = (id: TableId, set: DataSet = DATA_SETS.ordinary) => {
    const plan = planOf(id, set, { digits: "arabic" });
    const { row, rows } = plan.page.titleRows!;
    return {
      plan,
      titles: planCells(plan)
        .values.slice(0, row - 1)
        .map((line) => line[0]),
      headings: planCells(plan).values.slice(row, row + rows),
      body: planCells(plan).values.slice(row + rows),
    };
  };
  const oneLine = (value: unknown) => String(value).replace(/\n/g, "");

  test("plan-5 has the five columns of its form and the measures in the order of their sheet", () => {
    const reversed = { ...DATA_SETS.short, measures: [...DATA_SETS.short.measures].reverse() };
    const { headings, body } = bodyOf("plan-5", reversed);
    expect(headings[0]?.map(oneLine)).toEqual([
      "มาตรการ/แนวทาง",
      "วิธีดำเนินการ",
      "ผู้รับผิดชอบ",
      "ระยะเวลาดำเนินการ",
      "การติดตามผล",
    ]);
    expect(body.slice(0, 2).map((line) => line[0])).toEqual(
      reversed.measures.map((measure) => toArabicDigits(measure.measure)),
    );
  });

  test("result-7 has its seven columns and numbers the measures", () => {
    const { headings, body, titles } = bodyOf("result-7", DATA_SETS.short);
    expect(headings[0]?.map(oneLine)).toEqual([
      "ลำดับ",
      "มาตรการ/กิจกรรม",
      "วิธีดำเนินการ",
      "ระยะเวลาในการดำเนินการ",
      "ผู้รับผิดชอบ",
      "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
      "ผลลัพธ์หรือความสำเร็จในการดำเนินการ",
    ]);
    expect(body.slice(0, 2).map((line) => line[0])).toEqual(["1", "2"]);
    expect(titles.filter((title) => title !== "")).toEqual([
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.\u00a02569",
      "ขององค์การบริหารส่วนจังหวัดตัวอย่าง จังหวัดตัวอย่าง",
      PARAGRAPH +
        "ตามที่ องค์การบริหารส่วนจังหวัดตัวอย่างได้วิเคราะห์ผลการประเมิน ITA และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569 นั้น ผลการดำเนินการตามมาตรการสรุปได้ ดังนี้",
    ]);
  });

  test("signatures move closer only where that saves a page", () => {
    const signing = (count: number) => {
      const set = { ...DATA_SETS.ordinary, items: DATA_SETS.ordinary.items.slice(0, count) };
      const plan = planOf("oit-plan", set, { signatures: "all" });
      const row = planCells(plan).values.findIndex((line) =>
        line.some((cell) => String(cell).startsWith("ลงชื่อ")),
      );
      return { height: plan.rowHeights[row], pages: printedPages(plan).length };
    };
    expect(signing(5)).toEqual({ height: 58.5, pages: 1 });
    expect(signing(6)).toEqual({ height: 42.5, pages: 1 });
    expect(signing(7)).toEqual({ height: 58.5, pages: 2 });
  });

  test("oit-plan has a row an item with code and title, under no sub-indicator that nobody has seen", () => {
    const { body } = bodyOf("oit-plan");
    const heads = body.map((line) => String(line[0])).filter((text) => /^o\d/.test(text));
    expect(heads).toHaveLength(26);
    expect(heads[0]).toBe("o1 โครงสร้าง หน้าที่และอำนาจ\nปรับข้อมูลให้เป็นปัจจุบัน");
    const sections = body
      .map((line) => String(line[0]))
      .filter((text) => text.startsWith("ตัวชี้วัดย่อยที่"));
    expect(sections).toEqual([]);
  });

  test("progress has a section an instrument, the score below the name and one box ticked", () => {
    const { body, titles, plan } = bodyOf("progress");
    const firsts = body.map((line) => String(line[0]));
    const { row } = plan.page.titleRows!;
    // The title of the first table stands above the headings that are repeated.
    const tables = [String(planCells(plan).values[row - 1]?.[0]), ...firsts];
    expect(titles.join()).not.toContain("สรุปการประเมิน");
    expect(tables.filter((text) => text.startsWith("สรุปการประเมิน"))).toEqual([
      "สรุปการประเมิน IIT เพื่อยกระดับการประเมิน",
      "สรุปการประเมิน EIT เพื่อยกระดับการประเมิน",
      "สรุปการประเมิน OIT เพื่อยกระดับการประเมิน",
    ]);
    expect(firsts[0]).toBe("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\nคะแนน 93.82");
    expect(body[0]?.[4]).toBe(
      "- ประชุมติดตามผลทุกเดือน\n- แจ้งเวียนให้ทุกกองถือปฏิบัติ\n☑ ดำเนินการแล้วเสร็จ\n☐ ยังไม่ได้ดำเนินการ\n☐ อยู่ระหว่างดำเนินการ",
    );
    const ticks = body.map((line) => String(line[4]).split("☑").length - 1);
    expect(ticks.reduce((sum, one) => sum + one, 0)).toBe(10);
  });

  test("progress without a status ticks no box, without scores it prints none", () => {
    const [first] = DATA_SETS.ordinary.progress;
    const state = stateOf({
      scores: { fiscalYear: 2568, scores: [] },
      progress: [{ ...first!, status: null }],
    });
    const planned = planReports(state, ["progress"]);
    const texts = planned.ok ? planCells(planned.value.plans[0]!).values.flat().map(String) : [];
    expect(texts.join()).not.toContain("☑");
    expect(texts).toContain("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่");
  });

  test("the calendar has real dates, in order, and a filled cell a month", () => {
    const shuffled = {
      ...DATA_SETS.ordinary,
      calendar: [...DATA_SETS.ordinary.calendar].reverse(),
    };
    const { plan, body, headings } = bodyOf("calendar", shuffled);
    expect(headings[1]?.slice(4, 16)).toEqual([
      ..."ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.".split(" "),
    ]);
    expect(body[0]?.slice(0, 4)).toEqual([
      1,
      "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละตัวชี้วัด",
      45931,
      45961,
    ]);
    const first = plan.page.titleRows!.row + plan.page.titleRows!.rows;
    const filled = plan.styles
      .filter(({ style }) => style.fill === "#0B6A6B")
      .map(({ area }) => [area.row - first, area.column - 4, area.columns]);
    expect(filled).toEqual([
      [0, 0, 1],
      [1, 1, 2],
      [2, 3, 3],
      [3, 5, 1],
      [4, 6, 2],
      [5, 11, 1],
    ]);
    const dates = plan.styles.filter(({ style }) => style.numberFormat?.includes("mmm"));
    expect(dates[0]?.style.numberFormat).toBe("[$-107041E]d mmm yyyy");
    const thai = planOf("calendar", shuffled).styles;
    expect(thai.some(({ style }) => style.numberFormat === "[$-D07041E]d mmm yyyy")).toBe(true);
  });

  test.each(TABLES)("%s in Thai digits keeps only web addresses in Arabic ones", (id) => {
    const texts = planCells(planOf(id, DATA_SETS.long))
      .values.flat()
      .filter((cell) => typeof cell === "string")
      .join("\n");
    expect(texts.replace(/https:\/\/\S+/g, "")).not.toMatch(/\d/);
    if (id !== "calendar") expect(texts).toContain("service1");
  });

  test.each(TABLES)("%s in Arabic digits has no Thai ones", (id) => {
    const texts = planCells(planOf(id, DATA_SETS.long, { digits: "arabic" })).values.flat();
    expect(texts.join("\n")).not.toMatch(/[๐-๙]/);
  });
});
