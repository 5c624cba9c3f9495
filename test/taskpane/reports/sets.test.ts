import { REPORT_IDS } from "../../../src/sheets/state";
import { loadSet, reportsOf, saveSet, SET_REPORTS } from "../../../src/taskpane/reports/sets";

/** A storage that lives as long as the test. */
function storageOf(kept: string | null = null) {
  let value = kept;
  return () =>
    ({ getItem: () => value, setItem: (_: string, text: string) => (value = text) }) as never;
}

test("what was chosen is remembered", () => {
  const storage = storageOf();
  saveSet(storage, { set: "own", own: ["cover", "summary"] });
  expect(loadSet(storage)).toEqual({ set: "own", own: ["cover", "summary"] });
});

test.each([null, "", "{", "[]", "7", '{"set":"x","own":"cover"}', '{"own":["x"]}'])(
  "everything when %j is remembered",
  (kept) => {
    expect(reportsOf(loadSet(storageOf(kept)))).toEqual(REPORT_IDS);
  },
);

test("storage that the browser blocks only forgets", () => {
  const blocked = () => {
    throw new Error("blocked");
  };
  expect(loadSet(blocked).set).toBe("all");
  expect(() => saveSet(blocked, { set: "plan", own: [] })).not.toThrow();
});

test("every report is in a set of its purpose", () => {
  const { all, ...purposes } = SET_REPORTS;
  expect(Object.values(purposes).flat().sort()).toEqual([...all].sort());
});
