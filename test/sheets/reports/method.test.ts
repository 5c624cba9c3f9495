import { planReports } from "../../../src/excel/actions/reports";
import { oitRulesOf } from "../../../src/ita/oitRules";
import { bookOf } from "../../../src/ita/rulebook/book";
import { CHOICE_OF_YEARS } from "../../../src/ita/rulebook/core";
import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { planCells } from "../../support/planCells";
import { stateOf } from "../../support/state";

const ITEMS = "คะแนนเฉลี่ยของทุกข้อในตัวชี้วัด";
const SUB_INDICATOR = "คะแนนตัวชี้วัดย่อย";
const GROUPS = "คะแนนเฉลี่ยของทุกตัวชี้วัดย่อยในตัวชี้วัด";
const UNSAID = "คะแนนของทุกข้อในตัวชี้วัด ตามวิธีที่ ป.ป.ช. กำหนด";

const ALL_ANSWERS = "คะแนนเฉลี่ยของข้อคำถามจากผู้ตอบทุกคน";
const BOTH_PARTS = "คะแนนของข้อคำถามจากผู้ตอบทั้งสองส่วน ตามวิธีที่ ป.ป.ช. กำหนด";

/** Which of these texts the summary of a year prints as cells of their own. */
function printed(fiscalYear: number, candidates: readonly string[]): string[] {
  const scores = bookOf(fiscalYear)!.indicators.map(() => 90);
  const planned = planReports(
    stateOf({
      agency: { ...SAMPLE_AGENCY, fiscalYear, planYear: fiscalYear + 1 },
      scores: { fiscalYear, scores, published: {} },
    }),
    ["summary"],
  );
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const texts = planned.value.plans.flatMap((plan) => planCells(plan).values.flat().map(String));
  return candidates.filter((text) => texts.includes(text));
}

test.each(CHOICE_OF_YEARS)(
  "the summary of %d says how OIT is computed only where a source confirms it",
  (year) => {
    const [rule, other] = oitRulesOf(bookOf(year)!);
    const confirmed = rule === "item-means" ? [ITEMS] : [SUB_INDICATOR, GROUPS];
    const ways = [ITEMS, SUB_INDICATOR, GROUPS, UNSAID];
    expect(printed(year, ways)).toEqual(other ? [UNSAID] : confirmed);
  },
);

test.each(CHOICE_OF_YEARS)(
  "the summary of %d calls EIT a mean of all answers only of one part",
  (year) => {
    const twoParts = bookOf(year)!.eitParts.value !== null;
    expect(printed(year, [BOTH_PARTS])).toEqual(twoParts ? [BOTH_PARTS] : []);
    // IIT is always one.
    expect(printed(year, [ALL_ANSWERS])).toEqual([ALL_ANSWERS]);
  },
);

test("years of both kinds are among them", () => {
  const rules = CHOICE_OF_YEARS.map((year) => oitRulesOf(bookOf(year)!).length);
  expect(new Set(rules)).toEqual(new Set([1, 2]));
});
