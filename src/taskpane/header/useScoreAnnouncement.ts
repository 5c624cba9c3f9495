import { useEffect, useRef } from "react";
import { say, type Text } from "../../core/text";
import { paneTexts } from "../../locale/pane";
import { points } from "../numbers";
import type { FollowedWorkbook } from "../workbook/follower";

/** Reads out total and level when they change under the officer's hands; the first reading is not a change. */
export function useScoreAnnouncement(
  snapshot: FollowedWorkbook | null,
  announce: (text: Text) => void,
) {
  const known = useRef<string | null>(null);
  const assessment = snapshot?.assessment;
  useEffect(() => {
    if (!assessment) return;
    const params = { score: points(assessment.total.score), level: assessment.level.name };
    const text: Text = {
      th: say(paneTexts.scoresNow, "th", params),
      en: say(paneTexts.scoresNow, "en", params),
    };
    if (known.current !== null && known.current !== text.th) announce(text);
    known.current = text.th;
  }, [assessment, announce]);
}
