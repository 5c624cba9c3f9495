import { planReports } from "../../../src/excel/actions/reports";
import { NEWEST_YEAR, PROVISIONAL_YEAR } from "../../../src/ita/rulebook/core";
import { dataSheetTexts } from "../../../src/locale/dataSheets";
import { describe as sentence } from "../../../src/locale/describe";
import { rulesTexts } from "../../../src/locale/rules";
import { rulesSentences } from "../../../src/locale/sentences/rules";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { SAMPLE_ITEMS } from "../../../src/sheets/samples/items";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";

import { planItems } from "../../../src/sheets/templates/items";
import { toArabicDigits } from "../../../src/thai/digits";
import { planCells } from "../../support/planCells";
import { stateOf } from "../../support/state";

/** What the reports of a workbook print, in Arabic digits and without spaces, and why others were left out. */
function printed(fiscalYear: number, planYear: number) {
  const state = stateOf({
    agency: { ...SAMPLE_AGENCY, fiscalYear, planYear },
    scores: { ...SAMPLE_SCORES, fiscalYear },
    items: SAMPLE_ITEMS,
  });
  const planned = planReports(state);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const texts = planned.value.plans.map(
    (plan) => [plan.id, toArabicDigits(planCells(plan).values.flat().join(" "))] as const,
  );
  return { state, texts: new Map(texts), skipped: planned.value.skipped };
}

const squeeze = (text: string) => text.replace(/\s/g, "");
const noteOf = (year: number) =>
  squeeze(
    sentence({ text: rulesSentences.provisional, params: { year, from: NEWEST_YEAR } }, "th"),
  );

describe("a plan of a year of which nothing is announced", () => {
  const { state, texts, skipped } = printed(NEWEST_YEAR, PROVISIONAL_YEAR);

  test.each(["plan-8", "oit-plan"])("%s says so", (id) => {
    expect(squeeze(texts.get(id) ?? "")).toContain(noteOf(PROVISIONAL_YEAR));
  });

  test("it names no sub-indicator and no title of an item of the year", () => {
    expect(texts.get("oit-plan")).not.toMatch(/ตัวชี้วัดย่อยที่/);
    const items = planCells(planItems(PROVISIONAL_YEAR)).values;
    expect(items.flat().filter((text) => text === "ข้อมูลผู้บริหาร")).toEqual([]);
    expect(items.flat().join(" ")).toContain(String(NEWEST_YEAR));
  });

  test("the form that is left out is said to be another year's, not the year's", () => {
    const reason = skipped.find(({ id }) => id === "plan-5")?.reason;
    expect(reason?.text).toBe(dataSheetTexts.formNotSeen);
    expect(reason?.params).toMatchObject({ year: PROVISIONAL_YEAR, from: NEWEST_YEAR });
  });

  test("the pane says so, the result's own reports do not", () => {
    expect(state.notes?.map(({ text }) => text)).toContain(rulesTexts.provisionalYear);
    expect(squeeze(texts.get("summary") ?? "")).not.toContain(noteOf(PROVISIONAL_YEAR));
  });
});

test("a result of such a year is assessed, and every report that depends on its rules says so", () => {
  const { texts } = printed(PROVISIONAL_YEAR, PROVISIONAL_YEAR + 1);
  for (const id of ["summary", "analysis", "memo"]) {
    expect([id, squeeze(texts.get(id) ?? "").includes(noteOf(PROVISIONAL_YEAR))]).toEqual([
      id,
      true,
    ]);
  }
});

test("a plan of a known year says nothing of the kind", () => {
  const { state, texts } = printed(NEWEST_YEAR - 1, NEWEST_YEAR);
  for (const text of texts.values()) expect(text).not.toContain("ไปพลางก่อน");
  expect(state.notes?.map(({ text }) => text)).not.toContain(rulesTexts.provisionalYear);
});
