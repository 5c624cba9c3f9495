/**
 * Tables laid out as in published documents, with planted mistakes, and the same without: every planted mistake is
 * found at its place, and nothing else is called an error or a warning. Beside each workbook stands what is planted.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../src/cells/a1";
import { intersect } from "../../src/cells/area";
import { checkWorkbook } from "../../src/excel/actions/check";
import { emptyWorkbook } from "../support/workbook";

interface Planted {
  readonly what: string;
  readonly sheet: string;
  readonly addresses: readonly string[];
  readonly rules?: readonly string[];
}
interface Case {
  readonly id: string;
  readonly kind: "verify" | "own-workbook";
  readonly file: string;
  readonly planted?: readonly Planted[];
  readonly tolerated?: readonly string[];
}

const FOLDER = join(__dirname, "../data/cases");
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Case);
const DOCUMENTS = CASES.filter(({ planted }) => planted !== undefined);

async function findingsOf(file: string) {
  const host = emptyWorkbook();
  await host.open(readFileSync(join(FOLDER, file)));
  const checked = await checkWorkbook();
  if (!checked.ok) throw new Error(file);
  return checked.value;
}

/** Whether a finding stands at one of the places of a planted mistake. */
function isAt(place: { readonly sheet: string; readonly address: string }, planted: Planted) {
  const area = parseAddress(place.address);
  return (
    place.sheet === planted.sheet &&
    planted.addresses.some((address) => {
      const other = parseAddress(address);
      return area && other && intersect(area, other) !== undefined;
    })
  );
}

test.each(DOCUMENTS.map((one) => [one.id, one] as const))("%s", async (_id, spec) => {
  const { findings, tables } = await findingsOf(spec.file);
  const planted = spec.planted ?? [];
  const missed = planted.filter(
    (one) =>
      !findings.some(({ place, rule }) => isAt(place, one) && (one.rules?.includes(rule) ?? true)),
  );
  expect(missed.map(({ what }) => what)).toEqual([]);
  const others = findings.filter(
    ({ place, rule, severity }) =>
      severity !== "info" &&
      !spec.tolerated?.includes(rule) &&
      !planted.some((one) => isAt(place, one)),
  );
  expect(others.map(({ rule, place }) => `${rule} ${place.address}`)).toEqual([]);
  expect(tables.map(({ kind }) => kind)).not.toContain("not-understood");
});

test.each([
  ["S01-percent.xlsx", "score-fraction", "D5:D14"],
  ["S03-percent-text.xlsx", "score-number", "D5"],
])("%s: what is no score on our own sheet is an error", async (file, rule, address) => {
  const { findings } = await findingsOf(file);
  expect(
    findings
      .filter((one) => one.rule === rule)
      .map(({ place, severity }) => [place.address, severity]),
  ).toEqual([[address, "error"]]);
});
