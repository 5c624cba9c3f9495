import { startNextYear, type NextYear } from "../../src/exchange/nextYear";
import { readWorkbookFile, type WorkbookOnFile } from "../../src/exchange/workbookOnFile";
import { WorkbookFile } from "../../src/files/workbook";
import { parsePeriod } from "../../src/thai/period";
import { schemaErrors } from "../support/openXml";
import { sampleFile } from "../support/workbookFiles";

function open(bytes: Uint8Array): WorkbookOnFile {
  const read = readWorkbookFile(bytes, "ตัวอย่าง.xlsx");
  if (!read.ok) throw new Error(read.error.text.en);
  return read.value;
}

function started(before: WorkbookOnFile): NextYear {
  const next = startNextYear(before);
  if (!next.ok) throw new Error(next.error.text.en);
  return next.value;
}

const before = open(sampleFile());
const next = started(before);
const after = open(next.bytes);
const agency = before.state.agency.value!;

test("the years move on, people and settings stay", () => {
  expect(after.state.agency.value).toMatchObject({
    name: agency.name,
    province: agency.province,
    signers: agency.signers,
    fiscalYear: agency.fiscalYear + 1,
    planYear: agency.fiscalYear + 2,
  });
  expect(after.state.options).toEqual(before.state.options);
});

test("the scores of the year that ended are earlier scores now, and the new ones are blank", () => {
  const past = after.state.history?.value?.find((year) => year.fiscalYear === agency.fiscalYear);
  expect(past?.scores).toEqual(before.state.scores.value?.scores);
  expect(after.state.scores.value).toBeNull();
  const earlier = before.state.history?.value ?? [];
  expect(after.state.history?.value).toEqual(expect.arrayContaining([...earlier]));
});

test("measures go along a year later", () => {
  const [old, carried] = [before.state.measures.value!, after.state.measures.value!];
  expect(carried.map(({ measure, responsible }) => [measure, responsible])).toEqual(
    old.map(({ measure, responsible }) => [measure, responsible]),
  );
  expect(old.filter(({ period }) => parsePeriod(period)).length).toBeGreaterThan(3);
  carried.forEach(({ period }, index) => {
    const [from, to] = [parsePeriod(old[index]!.period), parsePeriod(period)];
    expect(to?.start.year ?? null).toBe(from && from.start.year + 1);
    expect(to?.end.year ?? null).toBe(from && from.end.year + 1);
  });
});

test("only chosen measures go along", () => {
  const some = startNextYear(before, ({ indicator }) => indicator <= 2);
  if (!some.ok) throw new Error(some.error.text.en);
  const { measures } = open(some.value.bytes).state;
  expect(measures.value!.every(({ indicator }) => indicator <= 2)).toBe(true);
});

test("a code that the new year's list does not confirm is taken out of its column and told", () => {
  const coded = before.state.measures.value!.filter(({ questionCode }) => questionCode !== "");
  const kept = after.state.measures.value!.filter(({ questionCode }) => questionCode !== "");
  expect(next.notes).toHaveLength(coded.length - kept.length);
  const sheet = after.cells.find((cells) => cells.sheet === "มาตรการ")!;
  for (const { params = {} } of next.notes) {
    expect(coded.map((one) => one.questionCode)).toContain(params["code"]);
    // The cell named is the empty one of that measure in the new workbook.
    const row = Number(/\d+$/.exec(String(params["address"]))) - 1;
    expect(params).toMatchObject({ sheet: "มาตรการ", address: `B${row + 1}` });
    expect(sheet.values[row]?.[1]).toBe("");
    expect(sheet.values[row]).toContain(params["measure"]);
  }
});

test("the sheets of the year that ended hold what they held, under names with their year", () => {
  const year = "๒๕๖๘";
  expect(next.kept).toEqual(
    expect.arrayContaining([`ข้อมูลหน่วยงาน ${year}`, `คะแนน ${year}`, `มาตรการ ${year}`]),
  );
  for (const [, name] of before.dataSheets) {
    const old = before.cells.find(({ sheet }) => sheet === name);
    const kept = after.cells.find(({ sheet }) => sheet === `${name} ${year}`);
    expect(kept?.values).toEqual(old?.values);
  }
});

test("new sheets come first, and their names and tables are those of the new year", () => {
  expect(after.file.sheets.slice(0, next.added.length).map(({ name }) => name)).toEqual(next.added);
  for (const [id, name] of after.dataSheets) {
    if (next.added.includes(name)) expect(name).not.toMatch(/๒๕/);
    else throw new Error(`${id} is found on ${name}`);
  }
});

test("the workbook it came from is not changed", () => {
  expect(before.file.sheets.map(({ name }) => name)).toEqual(
    WorkbookFile.open(sampleFile()).sheets.map(({ name }) => name),
  );
});

test("is refused whole while this year's scores are not complete", () => {
  const blank = open(sampleFile(["agency", "measures"]));
  expect(startNextYear(blank).ok).toBe(false);
});

test("can be started again a year later", () => {
  expect(startNextYear(after).ok).toBe(false); // nobody has typed the new scores yet
});

test("is valid by Microsoft's schema", async () => {
  expect(await schemaErrors(next.bytes)).toEqual([]);
}, 60_000);
