import { Button, Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RuleBook } from "../../ita/rulebook/schema";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";
import { Instruments } from "./Instruments";
import { Published } from "./Published";
import { ScoreRows } from "./ScoreRows";
import { useScores } from "./useScores";
import { WayUpList } from "./WayUpList";

/** Scores typed or tried, what comes of them, and the way to the next level. */
export function ScoresTab() {
  const look = useLook();
  const { t } = useLanguage();
  const { snapshot, port, during, show } = usePane();
  const book = useBook(
    snapshot?.state.agency.value?.fiscalYear,
    snapshot?.state.rules?.value?.book,
  );
  const names = (book?.indicators ?? []).map(({ name }) => name.value);
  const desk = useScores(names);
  const { assessment, trying } = desk;
  if (!book || desk.cells.length === 0) return <p className={look.text}>{t(scoresTexts.none)}</p>;
  const scores = desk.values.flatMap((value) => value ?? []);

  /** Makes a sheet of the tried figures beside the real ones. */
  async function compare(tried: readonly number[]) {
    const result = await during(() => attempt(() => port.addTriedScores(tried)));
    if (!result.ok) return show("error", result.error);
    const sheet = result.value;
    show("success", { text: scoresTexts.compared, params: { sheet }, place: { sheet } });
  }

  return (
    <>
      <Section title={t(trying ? scoresTexts.tried : scoresTexts.title)}>
        <div className={look.row}>
          <Switch
            checked={trying}
            label={t(scoresTexts.tryFigures)}
            onChange={(_, { checked }) => desk.tryFigures(checked)}
          />
          {trying && (
            <>
              <Button size="small" onClick={() => desk.reset()}>
                {t(scoresTexts.reset)}
              </Button>
              <Button
                size="small"
                disabledFocusable={scores.length < desk.cells.length}
                onClick={() => {
                  if (scores.length === desk.cells.length) void compare(scores);
                }}
              >
                {t(scoresTexts.compare)}
              </Button>
            </>
          )}
        </div>
        <p className={look.small}>{t(trying ? scoresTexts.triedHint : scoresTexts.pasteHint)}</p>
        <ScoreRows book={book} desk={desk} />
      </Section>
      {assessment && <Instruments assessment={assessment} trying={trying} />}
      {assessment && <WayUpList scores={scores} book={book} level={assessment.level.name} />}
      {assessment && !trying && <Published assessment={assessment} />}
    </>
  );
}

/** Rules of the year: the office's own, or those of the rulebook, which is loaded for it. */
function useBook(year: number | undefined, own: RuleBook | undefined): RuleBook | null {
  const [loaded, setLoaded] = useState<RuleBook | null>(null);
  useEffect(() => {
    let shown = true;
    void import("../../ita/rulebook/book").then(({ bookOf }) => {
      if (shown) setLoaded(year === undefined ? null : bookOf(year));
    });
    return () => {
      shown = false;
    };
  }, [year]);
  return own ?? loaded;
}
