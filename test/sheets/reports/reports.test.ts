import { planReports } from "../../../src/excel/actions/reports";
import type { Agency, YearScores } from "../../../src/ita/records";
import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../../../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";
import type { SheetPlan } from "../../../src/sheets/plan";
import { REPORT_IDS, type ReportId, type WorkbookState } from "../../../src/sheets/state";
import type { MeasureInput } from "../../../src/sheets/templates/measures";
import { formatNumber } from "../../../src/thai/number";
import { planCells } from "../../support/planCells";
import { wholeRows } from "../../support/printedTable";
import { stateOf } from "../../support/state";

function planOf(id: ReportId, state: WorkbookState): SheetPlan {
  const planned = planReports(state, [id]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  return planned.value.plans[0]!;
}
const textsOf = (plan: SheetPlan) =>
  planCells(plan)
    .values.flat()
    .filter((cell) => cell !== "");
const longText = Array.from(
  { length: 45 },
  (_, index) => `${index + 1}. จัดทำคู่มือการปฏิบัติงานและรายงานผลต่อผู้บริหาร`,
).join("\n");

describe("summary", () => {
  const plan = planOf("summary", stateOf());
  const cells = planCells(plan);

  /** Rows of the first table: indicators with their scores as numbers. */
  const indicators = cells.values.filter((line) => typeof line[0] === "number");
  /** What a row holds besides its label. */
  const rowOf = (label: string, { values } = cells) =>
    values
      .find((line) => String(line[0]).includes(label))
      ?.slice(1)
      .filter((cell) => cell !== "");
  const near = (value: number) => expect.closeTo(value, 6) as number;

  test("has a row an indicator with its score as a number", () => {
    expect(indicators).toHaveLength(10);
    expect(indicators[6]?.filter((cell) => cell !== "").slice(0, 3)).toEqual([
      7,
      "ประสิทธิภาพการสื่อสาร",
      83.34,
    ]);
  });

  test("instruments, weights, points, total and level: the announced figures where there are any", () => {
    expect(rowOf("IIT ผู้มีส่วนได้")).toEqual([93.99, 30, near(28.197)]);
    expect(rowOf("EIT ผู้มีส่วนได้")).toEqual([84.64, 30, near(25.392)]);
    expect(rowOf("OIT การเปิดเผย")).toEqual([98.75, 40, near(39.5)]);
    expect(rowOf("คะแนนรวม")).toEqual([100, 93.09]);
    expect(rowOf("ระดับผลการประเมิน")?.[0]).toBe("ผ่าน");
  });

  test("nothing announced: the figures computed from the indicators", () => {
    const { fiscalYear, scores: typed } = SAMPLE_SCORES;
    const scores = { fiscalYear, scores: typed };
    const computed = planCells(planOf("summary", stateOf({ scores })));
    expect(rowOf("IIT ผู้มีส่วนได้", computed)).toEqual([near(93.986), 30, near(28.1958)]);
    expect(rowOf("EIT ผู้มีส่วนได้", computed)).toEqual([near(84.64666667), 30, near(25.394)]);
    expect(rowOf("OIT การเปิดเผย", computed)).toEqual([near(98.75), 40, near(39.5)]);
    expect(rowOf("คะแนนรวม", computed)).toEqual([100, near(93.0898)]);
  });

  test("says which level the announced total has and what keeps the next one away", () => {
    const words = textsOf(plan).join("\n");
    expect(words).toContain(
      "ได้คะแนนรวมตามประกาศผลของสำนักงาน ป.ป.ช. ๙๓.๐๙ คะแนน อยู่ในระดับผ่าน ตามเกณฑ์ของปีงบประมาณ พ.ศ. ๒๕๖๘",
    );
    expect(words).toContain("แต่ยังไม่อยู่ในระดับผ่านดี เนื่องจากคะแนน EIT (๘๔.๖๔ คะแนน) ต่ำกว่า ๘๕.๐๐ คะแนน");
  });

  test.each<[string, YearScores, Partial<Agency>]>([
    ["announced and computed EIT differ", SAMPLE_SCORES, {}],
    [
      "an announced total that the scores cannot give",
      { ...SAMPLE_SCORES, published: { total: 95.01 } },
      {},
    ],
    [
      "a total on the edge of a level",
      {
        fiscalYear: 2565,
        scores: [96.5, 93.11, 91.57, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100],
        published: { total: 95.01 },
      },
      { fiscalYear: 2565, planYear: 2566 },
    ],
  ])("%s: nothing of it is printed, for the paper is signed", (_, scores, years) => {
    const measures = [{ ...SAMPLE_MEASURES[0]!, questionCode: "" }];
    const state = stateOf({ agency: { ...SAMPLE_AGENCY, ...years }, scores, measures });
    const words = textsOf(planOf("summary", state)).join("\n");
    expect(words).not.toMatch(/ต่างจากที่คำนวณ|ไม่ตรงกับ|เส้นแบ่งระดับ|คลาดเคลื่อน|ปัดเศษ|โปรด/);
    expect(words).toContain(`${formatNumber(scores.published?.total ?? 0, 2)} คะแนน อยู่ในระดับ`);
  });
});

describe("plan-8", () => {
  test("has the columns of the form and a row a measure in the order of indicators", () => {
    const state = stateOf({ measures: [...SAMPLE_MEASURES].reverse() });
    const cells = planCells(planOf("plan-8", state)).values;
    const first = cells.findIndex((line) => line[0] === "ประเด็น/ตัวชี้วัด");
    expect(cells[first + 1]?.slice(1)).toEqual([
      "ข้อคำถาม ITA",
      "ผลการวิเคราะห์ประเมิน",
      "มาตรการ/โครงการ/กิจกรรม",
      "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
      "ขั้นตอน/วิธีการดำเนินการ",
      "ระยะเวลา\nดำเนินการ",
      "ผู้รับผิดชอบ",
    ]);
    const keys = wholeRows(cells.slice(first + 2)).map((line) => String(line[0]));
    expect(keys.filter((key) => /^[๐-๙]+\. /.test(key))).toEqual([
      "๑. การปฏิบัติหน้าที่\n(๙๓.๘๒ คะแนน)",
      "๒. การใช้งบประมาณ\n(๙๔.๑๕ คะแนน)",
      "๓. การใช้อำนาจ\n(๙๘.๙๓ คะแนน)",
      "๔. การใช้ทรัพย์สินของราชการ\n(๘๙.๖๕ คะแนน)",
      "๕. การแก้ไขปัญหาการทุจริต\n(๙๓.๓๘ คะแนน)",
      "๖. คุณภาพการดำเนินงาน\n(๘๘.๔๒ คะแนน)",
      "๗. ประสิทธิภาพการสื่อสาร\n(๘๓.๓๔ คะแนน)",
      "๘. การปรับปรุงการทำงาน\n(๘๒.๑๘ คะแนน)",
      "๙. การเปิดเผยข้อมูล\n(๙๗.๕๐ คะแนน)",
      "๑๐. การป้องกันการทุจริต\n(๑๐๐.๐๐ คะแนน)",
    ]);
  });

  test("web addresses keep their digits, everything else is in Thai digits", () => {
    const words = textsOf(planOf("plan-8", stateOf())).join("\n");
    expect(words).toContain("https://www.example.go.th/queue2");
    expect(words.replace("https://www.example.go.th/queue2", "")).not.toMatch(/\d/);
  });

  test("Arabic digits by option", () => {
    const options = { digits: "arabic", tableSize: 14 } as const;
    expect(textsOf(planOf("plan-8", stateOf({ options }))).join("\n")).not.toMatch(/[๐-๙]/);
  });

  test.each([14, 12] as const)(
    "every word of a very long measure is there (%i pt)",
    (tableSize) => {
      const measures: MeasureInput[] = SAMPLE_MEASURES.map((measure) => ({
        ...measure,
        steps: longText,
        linkedAnalysis: longText,
      }));
      const options = { digits: "arabic", tableSize } as const;
      const plan = planOf("plan-8", stateOf({ measures, options }));
      const cells = planCells(plan).values;
      const squeeze = (text: string) => text.replace(/\s/g, "");
      for (const column of [4, 5]) {
        const text = squeeze(cells.map((line) => line[column]).join(""));
        expect(text.split(squeeze(longText)).length - 1).toBe(measures.length);
      }
      for (const height of plan.rowHeights) expect(height ?? 0).toBeLessThanOrEqual(409.5);
      expect(cells.filter((line) => String(line[0]).endsWith("(ต่อ)")).length).toBeGreaterThan(9);
    },
  );

  test("text that begins like a formula stays text", () => {
    const measures = [{ ...SAMPLE_MEASURES[0]!, steps: "=1+1", measure: "-เพิ่มช่องทาง" }];
    const texts = textsOf(planOf("plan-8", stateOf({ measures })));
    expect(texts).toContain("=๑+๑");
    expect(texts).toContain("-เพิ่มช่องทาง");
  });
});

describe("which reports are made", () => {
  const outcomeOf = (state: WorkbookState, only?: readonly ReportId[]) => {
    const planned = planReports(state, only);
    if (!planned.ok) throw new Error(sentence(planned.error, "th"));
    const { plans, skipped } = planned.value;
    return {
      made: plans.map((plan) => plan.id),
      reasons: Object.fromEntries(skipped.map(({ id, reason }) => [id, sentence(reason, "th")])),
    };
  };

  test("all whose data are there, in order; the others are left out with the reason", () => {
    const { made, reasons } = outcomeOf(stateOf());
    expect(made).toEqual(REPORT_IDS.filter((id) => made.includes(id)));
    expect(made).toEqual(expect.arrayContaining(["summary", "plan-8"]));
    expect([...made, ...Object.keys(reasons)].sort()).toEqual([...REPORT_IDS].sort());
    expect(reasons).toMatchObject({
      "plan-5":
        "แบบของปีงบประมาณ พ.ศ. 2569 มี 8 คอลัมน์ จึงใช้รายงาน “มาตรการส่งเสริมคุณธรรม” แทน หากต้องการแบบนี้ให้เลือกเฉพาะรายงานนี้",
      "oit-plan": "ไม่พบแผ่น “ข้อ OIT” เพิ่มจากหัวข้อ “แผ่นข้อมูลเพิ่มเติม” แล้วกรอกข้อมูลก่อน",
      "result-7": "ไม่พบแผ่น “ผลการดำเนินงาน” เพิ่มจากหัวข้อ “แผ่นข้อมูลเพิ่มเติม” แล้วกรอกข้อมูลก่อน",
    });
  });

  test("the form of the plan year decides which plan is made", () => {
    const agency = { ...SAMPLE_AGENCY, fiscalYear: 2564, planYear: 2565 };
    const scores = { ...SAMPLE_SCORES, fiscalYear: 2564 };
    const measures = SAMPLE_MEASURES.map((measure) => ({ ...measure, questionCode: "" }));
    const state = stateOf({ agency, scores, measures });
    const { made, reasons } = outcomeOf(state);
    expect(made).toContain("plan-5");
    expect(reasons["plan-8"]).toContain("มี 5 คอลัมน์");
    expect(outcomeOf(state, ["plan-8"]).made).toEqual(["plan-8"]);
  });

  test("without measures the summary is made and the plan is left out with the reason", () => {
    const { made, reasons } = outcomeOf(stateOf({ measures: [] }));
    expect(made).toContain("summary");
    expect(reasons["plan-8"]).toBe(
      "แผ่น “มาตรการ” ยังไม่มีมาตรการ กรอกมาตรการอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
    );
  });

  test("without a profile nothing is made", () => {
    const planned = planReports(stateOf({ agency: { ...SAMPLE_AGENCY, name: "" } }));
    expect(!planned.ok && sentence(planned.error, "th")).toBe(
      "ยังไม่ได้กรอก “ชื่อหน่วยงาน” ในแผ่น “ข้อมูลหน่วยงาน” เซลล์ B4",
    );
  });
});
