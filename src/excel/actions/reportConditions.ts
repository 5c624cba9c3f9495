import { ok, type Refusal, type Result } from "../../core/result";
import type { Text } from "../../core/text";
import { dataSheetTexts } from "../../locale/dataSheets";
import { planFingerprint } from "../../sheets/fingerprint";
import { REPORTS } from "../../sheets/reports/all";
import type { ReportData } from "../../sheets/reports/report";
import { REPORT_IDS, type ReportId } from "../../sheets/state";
import type { DataSheetId } from "../../sheets/templates/all";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { MadeReader, type MadeSheet } from "./made";
import { dataOf } from "./reports";

/**
 * - `lacking`: something has to be filled in before it can be made
 * - `ready`: it can be made and was not yet
 * - `current`, `outdated`: its sheet says the same as the data, or not any more
 * - `edited`: somebody changed its sheet by hand
 */
export type Standing = "lacking" | "ready" | "current" | "outdated" | "edited";

/** How one report of the year stands. */
export interface ReportCondition {
  readonly id: ReportId;
  readonly state: Standing;
  /** Why it cannot be made now; null when it can. */
  readonly lacks: Refusal | null;
  /** Data sheet that would have to be added for it; null when none is missing. */
  readonly needs: DataSheetId | null;
  /** Its sheet, where it was made; the newest one. */
  readonly sheet: string | null;
  /** Day on which that sheet was made, "2026-11-28"; null where it was not made or the day was not kept. */
  readonly madeOn: string | null;
}

/** Data sheets added on demand that reports are made from. */
const SOURCES: Readonly<Partial<Record<ReportId, DataSheetId>>> = {
  weakness: "questions",
  "oit-plan": "items",
  "result-7": "results",
  progress: "progress",
  calendar: "calendar",
};

/** Why a plan cannot be made that another report prints in the form of the year. */
const OTHER_FORMS: readonly Text[] = [dataSheetTexts.otherForm, dataSheetTexts.formNotSeen];

/** How every report stands that the year has; a form that the year does not have is left out. */
export function reportConditions(): Promise<Result<readonly ReportCondition[]>> {
  return runExcel(
    async (context) => {
      const reader = new MadeReader(context);
      const read = await readSnapshot(context, [], reader);
      if (!read.ok) return read;
      const data = dataOf(read.value.state);
      const made = reader.sheets();
      const conditions: ReportCondition[] = [];
      for (const id of REPORT_IDS) {
        // Composing all of them takes a while: the pane answers to the officer in between.
        await new Promise((resolve) => setTimeout(resolve));
        const condition = data.ok
          ? conditionOf(id, data.value, made)
          : { ...NOT_MADE, id, lacks: data.error };
        if (condition) conditions.push(condition);
      }
      return ok(conditions);
    },
    { delayForCellEdit: true },
  );
}

const NOT_MADE = { state: "lacking", needs: null, sheet: null, madeOn: null } as const;

function conditionOf(
  id: ReportId,
  data: ReportData,
  made: readonly MadeSheet[],
): ReportCondition | null {
  if (REPORTS[id].unwanted?.(data)) return null;
  const built = REPORTS[id].build(data);
  if (!built.ok) {
    const { error } = built;
    if (OTHER_FORMS.includes(error.text)) return null;
    const missing = error.text === dataSheetTexts.noSheet;
    return { ...NOT_MADE, id, lacks: error, needs: missing ? (SOURCES[id] ?? null) : null };
  }
  const plan = built.value;
  const own = made.filter((sheet) => sheet.id === id && sheet.wished === plan.name);
  const sheet = own.findLast(({ edited }) => !edited) ?? own.at(-1);
  return {
    id,
    state: sheet ? standingOf(sheet, planFingerprint(plan)) : "ready",
    lacks: null,
    needs: null,
    sheet: sheet?.sheet ?? null,
    madeOn: sheet?.on ?? null,
  };
}

function standingOf({ edited, print }: MadeSheet, now: string): Standing {
  if (edited) return "edited";
  return print === now ? "current" : "outdated";
}
