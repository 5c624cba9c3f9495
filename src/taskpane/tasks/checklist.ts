/** The officer's year as a list: what is done, what is next, and the one button of each line. */
import type { Place, Reading, Refusal } from "../../core/result";
import type { Text, TextParams } from "../../core/text";
import type { CheckOutcome } from "../../excel/actions/check";
import type { DataSheetId } from "../../sheets/templates/all";
import { workTexts } from "../../locale/work";
import type { FollowedWorkbook } from "../workbook/follower";

export type LineState = "done" | "todo" | "optional";

/** What the button of a line does. */
export type LineAction =
  | { readonly do: "add"; readonly sheets: readonly DataSheetId[] }
  | { readonly do: "go"; readonly place: Place }
  | {
      readonly do: "open";
      readonly tab: "checks" | "reports" | "scores";
      readonly intention: string;
    };

export interface ChecklistLine {
  readonly id:
    | "agency"
    | "scores"
    | "questions"
    | "measures"
    | "others"
    | "checks"
    | "reports"
    | "share";
  readonly title: Text;
  readonly state: LineState;
  readonly detail: Text;
  readonly params?: TextParams;
  readonly action: (LineAction & { readonly label: Text }) | null;
  /** What has to be mended on the sheet of this line. */
  readonly problems: readonly Refusal[];
}

/** The lines for a workbook that has data sheets. `outcome` is null until the first check is done. */
export function checklistOf(
  { state, assessment }: FollowedWorkbook,
  outcome: CheckOutcome | null,
): readonly ChecklistLine[] {
  return [
    agencyLine(state),
    scoresLine(state),
    questionsLine(state),
    measuresLine(state, assessment?.indicators.length ?? null),
    ...othersLine(state),
    checksLine(outcome),
    reportsLine(state, outcome),
    ...shareLine(state),
  ];
}

type State = FollowedWorkbook["state"];

/** A line about a data sheet that every workbook needs. */
function neededLine(
  id: "agency" | "scores" | "measures",
  state: State,
  reading: Reading<unknown>,
  whole: Pick<ChecklistLine, "detail" | "params">,
): ChecklistLine {
  const title = workTexts[id];
  if (state.missing.includes(id)) {
    const action = { do: "add", sheets: [id], label: workTexts.add } as const;
    return { id, title, state: "todo", detail: workTexts.noSheet, action, problems: [] };
  }
  const { problems } = reading;
  const next = problems.find(({ place }) => place)?.place;
  const action = next ? ({ do: "go", place: next, label: workTexts.fillOn } as const) : null;
  if (problems.length === 0) return { id, title, state: "done", ...whole, action: null, problems };
  const params = { count: problems.length };
  return { id, title, state: "todo", detail: workTexts.left, params, action, problems };
}

function agencyLine(state: State): ChecklistLine {
  const signers = state.agency.value?.signers.length ?? 0;
  const detail = signers > 0 ? workTexts.signers : workTexts.noSigners;
  return neededLine("agency", state, state.agency, { detail, params: { count: signers } });
}

function scoresLine(state: State): ChecklistLine {
  const cells = state.scoreCells ?? [];
  const filled = cells.filter(({ value }) => value !== null).length;
  const params = { filled, all: cells.length };
  const line = neededLine("scores", state, state.scores, { detail: workTexts.filled, params });
  if (line.state === "done" || cells.length === 0) return line;
  return { ...line, detail: workTexts.filled, params };
}

function questionsLine(state: State): ChecklistLine {
  const id = "questions";
  const title = workTexts.questions;
  if (!state.questions) {
    const action = { do: "add", sheets: [id], label: workTexts.add } as const;
    return { id, title, state: "optional", detail: workTexts.questionsUse, action, problems: [] };
  }
  const { problems, value } = state.questions;
  const [first] = problems;
  if (first) {
    const place = first.place;
    const action = place ? ({ do: "go", place, label: workTexts.fillOn } as const) : null;
    const params = { count: problems.length };
    return { id, title, state: "todo", detail: workTexts.left, params, action, problems };
  }
  const scores = value?.scores ?? [];
  const filled = scores.filter(({ score }) => score !== null).length;
  const blank = scores.find(({ score }) => score === null);
  const action = blank
    ? ({ do: "go", place: blank.place, label: workTexts.fillOn } as const)
    : null;
  return {
    id,
    title,
    state: blank ? "optional" : "done",
    detail: workTexts.filled,
    params: { filled, all: scores.length },
    action,
    problems,
  };
}

function measuresLine(state: State, indicators: number | null): ChecklistLine {
  const measures = state.measures.value ?? [];
  const covered = new Set(measures.map(({ indicator }) => indicator)).size;
  const params = { count: measures.length, covered, all: indicators ?? 10 };
  const line = neededLine("measures", state, state.measures, { detail: workTexts.covered, params });
  if (line.state === "todo" || covered >= params.all) return line;
  const sheet = measures[0]?.place.sheet;
  const place = sheet ? { sheet } : null;
  return {
    ...line,
    state: "todo",
    detail: measures.length === 0 ? workTexts.noMeasures : workTexts.covered,
    params,
    action: place && { do: "go", place, label: workTexts.fillOn },
  };
}

/** Sheets that have a line of their own. */
const LISTED: readonly DataSheetId[] = ["agency", "scores", "questions", "measures"];

/** A line for the sheets added on demand, while something is left on one of them. */
function othersLine(state: State): readonly ChecklistLine[] {
  const readings: Partial<Record<DataSheetId, Reading<unknown>>> = state;
  const problems = state.sheets.flatMap(({ id, present }) =>
    present && !LISTED.includes(id) ? (readings[id]?.problems ?? []) : [],
  );
  if (problems.length === 0) return [];
  const place = problems.find((problem) => problem.place)?.place;
  return [
    {
      id: "others",
      title: workTexts.others,
      state: "todo",
      detail: workTexts.left,
      params: { count: problems.length },
      action: place ? { do: "go", place, label: workTexts.fillOn } : null,
      problems,
    },
  ];
}

function checksLine(outcome: CheckOutcome | null): ChecklistLine {
  const id = "checks";
  const title = workTexts.checks;
  if (!outcome) {
    return { id, title, state: "optional", detail: workTexts.checking, action: null, problems: [] };
  }
  const count = (severity: string) =>
    outcome.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const action = { do: "open", tab: "checks", intention: "first", label: workTexts.look } as const;
  return {
    id,
    title,
    state: errors > 0 ? "todo" : "done",
    detail: outcome.findings.length > 0 ? workTexts.found : workTexts.nothingFound,
    params: { errors, warnings, infos: count("info") },
    action: outcome.findings.length > 0 ? action : null,
    problems: [],
  };
}

function reportsLine(state: State, outcome: CheckOutcome | null): ChecklistLine {
  const ready = state.agency.value !== null;
  const old = (outcome?.findings ?? []).filter(({ rule }) => rule === OUTDATED).length;
  if (ready && old > 0) {
    return {
      id: "reports",
      title: workTexts.reports,
      state: "todo",
      detail: workTexts.reportsOld,
      params: { count: old },
      action: { do: "open", tab: "reports", intention: "remake", label: workTexts.remake },
      problems: [],
    };
  }
  return {
    id: "reports",
    title: workTexts.reports,
    state: ready ? "todo" : "optional",
    detail: ready ? workTexts.reportsReady : workTexts.reportsLater,
    action: ready
      ? { do: "open", tab: "reports", intention: "make", label: workTexts.makeAll }
      : null,
    problems: [],
  };
}

/** The rule that finds reports older than their data. */
const OUTDATED = "report-outdated";

/** A line for handing in, once there is something to hand in. */
function shareLine(state: State): readonly ChecklistLine[] {
  if (state.agency.value === null) return [];
  return [
    {
      id: "share",
      title: workTexts.share,
      state: "optional",
      detail: workTexts.shareDetail,
      action: { do: "open", tab: "reports", intention: "share", label: workTexts.shareBegin },
      problems: [],
    },
  ];
}
