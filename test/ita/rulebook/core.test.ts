import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  CHOICE_OF_YEARS,
  coreOf,
  FISCAL_YEARS,
  NEWEST_YEAR,
  PROVISIONAL_YEAR,
} from "../../../src/ita/rulebook/core";
import { coreSchema } from "../../../src/ita/rulebook/schema";

const folder = path.join(__dirname, "../../../src/ita/rulebook");

test.each(CHOICE_OF_YEARS.map((year) => [year]))("numbers of FY%i obey the schema", (year) => {
  const core = coreOf(year);
  expect(coreSchema.safeParse(core).error?.issues ?? []).toEqual([]);
  expect(core?.fiscalYear).toBe(year);
});

test("the newest year is meant when none is named, and an unknown year is null", () => {
  expect(coreOf()).toBe(coreOf(NEWEST_YEAR));
  expect(coreOf(FISCAL_YEARS[0]! - 1)).toBeNull();
  expect(coreOf(PROVISIONAL_YEAR + 1)).toBeNull();
  expect(coreOf(2568.5)).toBeNull();
  expect(coreOf(NaN)).toBeNull();
});

test("only schema.ts needs zod at run time, so that function bundles stay small", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && name !== "schema.ts",
  );
  expect(files).toContain("numbers.ts");
  expect(files).toContain(path.join("texts", `${NEWEST_YEAR}.ts`));
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const atRunTime = text.match(/^import (?!type)[^;]*from "(?:zod|\.\.?\/schema)";/gm) ?? [];
    expect([file, atRunTime]).toEqual([file, []]);
  }
});
