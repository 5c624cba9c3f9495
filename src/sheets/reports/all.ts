import type { ReportId } from "../state";
import { plan8 } from "./plan8";
import type { Report } from "./report";
import { summary } from "./summary";

/** Every report, in the order in which they are made. */
export const REPORTS: Readonly<Record<ReportId, Report>> = { summary, "plan-8": plan8 };
