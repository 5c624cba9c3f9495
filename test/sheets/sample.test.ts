import { bookOf } from "../../src/ita/rulebook/book";
import { readState } from "../../src/sheets/readState";
import { planSample } from "../../src/sheets/sample";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { SAMPLE_CALENDAR } from "../../src/sheets/samples/calendar";
import { SAMPLE_HISTORY } from "../../src/sheets/samples/history";
import { SAMPLE_ITEMS } from "../../src/sheets/samples/items";
import { SAMPLE_MEASURES } from "../../src/sheets/samples/measures";
import { SAMPLE_PROGRESS } from "../../src/sheets/samples/progress";
import { SAMPLE_QUESTIONS } from "../../src/sheets/samples/questions";
import { SAMPLE_RESULTS } from "../../src/sheets/samples/results";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";
import { DATA_SHEETS } from "../../src/sheets/templates/all";
import { planCells } from "../support/planCells";

const plans = planSample();
const state = readState(Object.fromEntries(plans.map((plan) => [plan.id, planCells(plan)])));

test("holds every data sheet but the office's own rules and raw answers", () => {
  const left = ["rules", "answers-iit", "answers-eit"];
  const wanted = DATA_SHEETS.map(({ id }) => id).filter((id) => !left.includes(id));
  expect(plans.map(({ id }) => id).sort()).toEqual([...wanted].sort());
});

test("is read back without a problem and without a note", () => {
  const { agency, scores, measures, questions, items, results, progress, calendar, history } =
    state;
  const needed = [agency, scores, measures];
  const added = [questions, items, results, progress, calendar, history];
  for (const reading of [...needed, ...added]) {
    expect([reading?.problems, reading?.notes ?? []]).toEqual([[], []]);
  }
  expect(state.notes ?? []).toEqual([]);
  expect(agency.value).toEqual(SAMPLE_AGENCY);
  expect(scores.value).toEqual(SAMPLE_SCORES);
});

test("no record is lost on the way through the sheets", () => {
  const withoutPlace = (records: readonly { place: unknown }[] | null | undefined) =>
    records?.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => field !== "place")),
    );
  expect(withoutPlace(state.measures.value)).toMatchObject(
    SAMPLE_MEASURES.map(({ measure, steps, period }) => ({ measure, steps, period })),
  );
  expect(withoutPlace(state.results?.value)).toEqual(SAMPLE_RESULTS);
  expect(withoutPlace(state.progress?.value)).toEqual(SAMPLE_PROGRESS);
  expect(withoutPlace(state.calendar?.value)).toEqual(SAMPLE_CALENDAR);
  expect(withoutPlace(state.items?.value)).toEqual(
    SAMPLE_ITEMS.map((item) => ({ ...item, title: expect.stringMatching(/./) as string })),
  );
  expect(
    state.questions?.value?.scores.map(({ code, score, previous }) => ({ code, score, previous })),
  ).toEqual(SAMPLE_QUESTIONS);
  expect(state.history?.value?.map(({ fiscalYear, scores }) => ({ fiscalYear, scores }))).toEqual(
    SAMPLE_HISTORY.map(({ fiscalYear, scores }) => ({ fiscalYear, scores })),
  );
});

test("has an entry for each of the year's own: items, results, progress, texts in every cell", () => {
  const book = bookOf(SAMPLE_AGENCY.planYear);
  expect(SAMPLE_ITEMS.map(({ code }) => code)).toEqual(book?.items.map(({ code }) => code));
  for (const record of [...SAMPLE_RESULTS, ...SAMPLE_PROGRESS, ...SAMPLE_CALENDAR]) {
    for (const value of Object.values(record)) expect(value).toBeTruthy();
  }
  expect(SAMPLE_RESULTS).toHaveLength(SAMPLE_MEASURES.length);
  expect(SAMPLE_PROGRESS).toHaveLength(SAMPLE_MEASURES.length);
});

test("earlier question scores make the earlier indicators, too", () => {
  const last = SAMPLE_HISTORY.find(({ fiscalYear }) => fiscalYear === 2567);
  const { questions } = state;
  for (let indicator = 1; indicator <= 8; indicator++) {
    const own = questions?.value?.scores.filter((one) => one.indicator === indicator) ?? [];
    const mean = own.reduce((sum, { previous }) => sum + (previous ?? 0), 0) / own.length;
    expect(mean).toBeCloseTo(last?.scores[indicator - 1] ?? 0, 6);
  }
});

test("names no person", () => {
  expect(SAMPLE_AGENCY.signers.map(({ name }) => name)).toEqual(["", "", ""]);
});
