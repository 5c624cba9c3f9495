/** Sets of reports that are made together, and which one the officer chose last. */
import type { Text } from "../../core/text";
import { reportsTexts } from "../../locale/reportsTab";
import { REPORT_IDS, type ReportId } from "../../sheets/state";

export const SET_IDS = ["all", "executive", "plan", "results", "own"] as const;
export type SetId = (typeof SET_IDS)[number];

/** Reports of the sets with fixed contents, and the names of all. */
export const SET_REPORTS: Readonly<Record<Exclude<SetId, "own">, readonly ReportId[]>> = {
  all: REPORT_IDS,
  executive: ["cover", "memo", "summary", "analysis", "weakness"],
  plan: ["plan-8", "plan-5", "oit-plan", "calendar"],
  results: ["result-7", "progress"],
};
export const SET_NAMES: Readonly<Record<SetId, Text>> = {
  all: reportsTexts.setAll,
  executive: reportsTexts.setExecutive,
  plan: reportsTexts.setPlan,
  results: reportsTexts.setResults,
  own: reportsTexts.setOwn,
};

/** What is remembered: the set, and the reports of the officer's own set. */
export interface RememberedSet {
  readonly set: SetId;
  readonly own: readonly ReportId[];
}

const KEY = "ita.reports.set";
const FIRST: RememberedSet = { set: "all", own: [] };

/** What was chosen last; everything when nothing is remembered or what is remembered cannot be read. */
export function loadSet(storage: () => Storage): RememberedSet {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? "null") as unknown;
    if (typeof kept !== "object" || kept === null) return FIRST;
    const { set, own } = kept as { set?: unknown; own?: unknown };
    return {
      set: SET_IDS.find((id) => id === set) ?? FIRST.set,
      own: Array.isArray(own) ? REPORT_IDS.filter((id) => own.includes(id)) : [],
    };
  } catch {
    return FIRST;
  }
}

/** Remembers a choice. Storage that the browser blocks only forgets, it never fails. */
export function saveSet(storage: () => Storage, chosen: RememberedSet): void {
  try {
    storage().setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Blocked or full: the choice holds until the page is closed.
  }
}

/** Reports of a choice. */
export function reportsOf({ set, own }: RememberedSet): readonly ReportId[] {
  return set === "own" ? own : SET_REPORTS[set];
}
