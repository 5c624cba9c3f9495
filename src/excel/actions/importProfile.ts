/** The profile that an import works by: years that it or the tables say, and a new one filled from these. */
import { prepareInput } from "../../checks/input";
import type { CheckSource } from "../../checks/source";
import { readFiscalYear } from "../../ita/years";
import type { SheetPlan } from "../../sheets/plan";
import { dataSheetOf } from "../../sheets/templates/all";
import type { Snapshot } from "../read/read";

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

/** The plan of a new profile sheet with blanks and years filled; of another sheet as it is. */
export function filledProfile(
  plan: SheetPlan,
  values: Readonly<Record<keyof typeof PROFILE_LABELS, string | number>>,
): SheetPlan {
  if (plan.id !== dataSheetOf("agency").id) return plan;
  const filled = new Map<string, string | number>();
  const keys = Object.keys(PROFILE_LABELS) as (keyof typeof PROFILE_LABELS)[];
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line) => [...line]),
  }));
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((label, c) => {
        const key = keys.find(
          (one) => typeof label === "string" && PROFILE_LABELS[one].test(label),
        );
        if (key && values[key] !== "") filled.set(`${row + r}:${column + c + 1}`, values[key]);
      }),
    );
  }
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((_, c) => {
        const value = filled.get(`${row + r}:${column + c}`);
        if (value !== undefined) line[c] = value;
      }),
    );
  }
  return { ...plan, blocks };
}
