/** Use-cases beside the tables themselves: import, years, what is handed on and what comes back. */
import { addComparison, compareWithFile, takeFromFile } from "../../src/excel/actions/compareFile";
import { enterYears } from "../../src/excel/actions/enterYears";
import { hideDataSheets, showDataSheets } from "../../src/excel/actions/hideDataSheets";
import { importTables } from "../../src/excel/actions/import";
import { openNextYear } from "../../src/excel/actions/nextYear";
import { openWithWorkbook } from "../../src/excel/actions/openWithWorkbook";
import { addProvince } from "../../src/excel/actions/province";
import { shareWorkbook } from "../../src/excel/actions/share";
import { insertTemplates } from "../../src/excel/actions/templates";
import { addTriedScores } from "../../src/excel/actions/triedScores";
import { agencyRowOf } from "../../src/exchange/province";
import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import type { Result } from "../../src/core/result";
import type { UseCase } from "./faultBench";

type Base = UseCase["base"];

/** Workbooks that these use-cases begin with, as files. */
export interface ExchangeBases {
  /** One empty sheet. */
  readonly empty: Base;
  /** With the data sheets that every workbook needs. */
  readonly needed: Base;
  /** The same, changed by another person. */
  readonly returned: Base;
  /** With the profile alone, for no figures. */
  readonly profile: Base;
  /** With reports. */
  readonly made: Base;
  /** With reports and ITA formulas of the officer's own. */
  readonly typed: Base;
  /** The same with hidden data sheets and frozen formulas. */
  readonly hidden: Base;
  /** With reports and marks. */
  readonly marked: Base;
}

/** Values of the sample: the ten scores that are tried. */
const TRIED = [91, 92, 93, 94, 95, 96, 97, 98, 99, 100];

function agencyRow(bytes: Uint8Array, name: string) {
  const read = readWorkbookFile(bytes, name);
  if (!read.ok) throw new Error(read.error.text.en);
  return agencyRowOf(read.value, { year: 2569, month: 1, day: 1 });
}

/** The use-cases, in no order. */
export function exchangeUseCases(bases: ExchangeBases): readonly UseCase[] {
  const { empty, needed, returned, profile, made, typed, hidden, marked } = bases;
  const now = (work: () => Promise<Result<unknown>>) => () => Promise.resolve(work);
  const compared = async () => {
    const outcome = await compareWithFile({ name: "กอง.xlsx", bytes: await returned() });
    if (!outcome.ok) throw new Error(outcome.error.text.en);
    return outcome.value;
  };
  // Workbooks are made on the bench, so another one is made before that which it is compared with is opened.
  const beside =
    (other: Base, base: Base): Base =>
    async () => {
      await other();
      return base();
    };
  return [
    {
      name: "insertTemplates(rules)",
      base: needed,
      prepare: now(() => insertTemplates(["rules"])),
    },
    { name: "importTables", base: needed, prepare: now(() => importTables({ mode: "append" })) },
    {
      name: "importTables(replace)",
      base: needed,
      prepare: now(() => importTables({ mode: "replace" })),
    },
    {
      name: "enterYears",
      base: profile,
      prepare: now(() => enterYears({ fiscalYear: 2567, planYear: 2568 })),
    },
    { name: "addTriedScores", base: needed, prepare: now(() => addTriedScores(TRIED)) },
    { name: "hideDataSheets", base: typed, prepare: now(() => hideDataSheets()) },
    { name: "showDataSheets", base: hidden, prepare: now(() => showDataSheets()) },
    {
      name: "takeFromFile",
      base: beside(returned, needed),
      prepare: async () => {
        const outcome = await compared();
        return () => takeFromFile(outcome, outcome.differences);
      },
    },
    {
      name: "addComparison",
      base: beside(returned, needed),
      prepare: async () => {
        const outcome = await compared();
        return () => addComparison(outcome);
      },
    },
    {
      name: "addProvince",
      base: beside(needed, empty),
      prepare: async () => {
        const bytes = await needed();
        const rows = ["ก.xlsx", "ข.xlsx"].map((name) => agencyRow(bytes, name));
        return () => addProvince(rows, []);
      },
    },
    // These two leave this workbook as it is.
    {
      name: "shareWorkbook",
      base: marked,
      changesLittle: true,
      prepare: now(() => shareWorkbook({})),
    },
    { name: "openNextYear", base: made, changesLittle: true, prepare: now(() => openNextYear()) },
    { name: "openWithWorkbook", base: needed, prepare: now(() => openWithWorkbook(false)) },
  ];
}
