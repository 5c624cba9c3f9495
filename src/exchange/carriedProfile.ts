import type { Agency, MemoFields, ReportWording } from "../ita/records";
import { shiftYears } from "../thai/shiftYears";

const NONE = { IIT: "", EIT: "", OIT: "" };

/**
 * What of a profile holds in the next year, too. What was said of one result stays with it: the letter's number, date and
 * text, the meetings, the recommendations, whom the instruments asked. It would be signed again otherwise; it stands on
 * the sheet of the year that ended. Titles move on by a year; other texts go along where they name no year.
 */
export function carriedProfile({ memo, wording, ...profile }: Agency): Agency {
  return {
    ...profile,
    ...(memo && { memo: carriedMemo(memo) }),
    ...(wording && { wording: carriedWording(wording) }),
  };
}

const moved = (title: string) => shiftYears(title, 1);
const timeless = (text: string) => (moved(text) === text ? text : "");

function carriedMemo({ department, subject, to }: MemoFields): MemoFields {
  return { department, subject: moved(subject), to, number: "", date: "", body: "" };
}

function carriedWording(own: ReportWording): ReportWording {
  return {
    coverTitle: moved(own.coverTitle),
    planTitle: own.planTitle,
    oitPlanTitle: own.oitPlanTitle,
    resultTitle: own.resultTitle,
    background: timeless(own.background),
    analysisIntro: timeless(own.analysisIntro),
    planIntro: timeless(own.planIntro),
    resultIntro: timeless(own.resultIntro),
    collectors: own.collectors,
    meeting: "",
    conclusion: "",
    minutes: "",
    advice: "",
    recommendations: NONE,
    samples: NONE,
  };
}
