/** The profile that an import works by: years that it or the tables say, and a new one filled from these. */
import { prepareInput } from "../../checks/input";
import type { CheckSource } from "../../checks/source";
import { ok } from "../../core/result";
import { readFiscalYear } from "../../ita/years";
import { CellChange } from "../edit/cellChange";
import { readSnapshot, type Snapshot } from "../read/read";
import { runExcel } from "../run";
import { transact } from "../transaction";

/** Buddhist fiscal years of the results and of the plan. */
export interface SheetYears {
  readonly fiscalYear: number;
  readonly planYear: number;
}

/** Labels of the profile sheet whose cells a new profile gets from the tables. */
const PROFILE_LABELS = {
  name: /^ชื่อหน่วยงาน/,
  fiscalYear: /^ปีงบประมาณที่ประเมิน/,
  planYear: /^ปีงบประมาณที่ดำเนิน/,
} as const;

/** The years that the tables say, for a workbook without a profile. */
export function yearsOfTables(source: CheckSource): SheetYears {
  const { years } = prepareInput(source);
  const { result, plan } = years;
  return { fiscalYear: result, planYear: plan === result ? result + 1 : plan };
}

/** The years of the profile sheet, also while other fields of it are still blank; null when they are. */
export function profileYears({ ranges, state }: Snapshot): SheetYears | null {
  if (state.agency.value) return state.agency.value;
  const valueAt = (label: RegExp) => {
    for (const line of ranges.agency?.values ?? []) {
      const at = line.findIndex((value) => label.test(String(value)));
      if (at >= 0) return readFiscalYear(line[at + 1]);
    }
    return null;
  };
  const fiscalYear = valueAt(PROFILE_LABELS.fiscalYear);
  return fiscalYear === null
    ? null
    : { fiscalYear, planYear: valueAt(PROFILE_LABELS.planYear) ?? fiscalYear + 1 };
}

/** Fills blanks and years of a profile that was just added. */
export function fillProfile(values: Record<keyof typeof PROFILE_LABELS, string | number>) {
  return runExcel<null>(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const cells = read.value.ranges.agency;
    if (!cells) return ok(null);
    const wanted = cells.values.flatMap((line, r) =>
      line.flatMap((label, c) => {
        const key = (Object.keys(PROFILE_LABELS) as (keyof typeof PROFILE_LABELS)[]).find((one) =>
          PROFILE_LABELS[one].test(String(label)),
        );
        const before = line[c + 1] ?? "";
        if (!key || values[key] === "" || before === values[key]) return [];
        return [{ row: cells.row + r, column: cells.column + c + 1, before, after: values[key] }];
      }),
    );
    if (wanted.length === 0) return ok(null);
    const change = new CellChange(context, [{ sheet: cells.sheet, cells: wanted, dropRows: [] }], {
      keepForUndo: false,
    });
    const written = await transact(change);
    return written.ok ? ok(null) : written;
  });
}
