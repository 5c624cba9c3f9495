import type { ReportId } from "../state";
import { analysis } from "./analysis";
import { calendar } from "./calendar";
import { cover } from "./cover";
import { memo } from "./memo";
import { oitPlan } from "./oitPlan";
import { plan5, plan8 } from "./plan";
import { progress } from "./progress";
import type { Report } from "./report";
import { result7 } from "./result7";
import { summary } from "./summary/summary";
import { weakness } from "./weakness";

/** Every report, in the order in which they are made. */
export const REPORTS: Readonly<Record<ReportId, Report>> = {
  cover,
  memo,
  summary,
  analysis,
  weakness,
  "plan-8": plan8,
  "plan-5": plan5,
  "oit-plan": oitPlan,
  "result-7": result7,
  progress,
  calendar,
};
