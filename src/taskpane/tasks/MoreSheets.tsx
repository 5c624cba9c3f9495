import { Button } from "@fluentui/react-components";
import { moreSheetsTexts } from "../../locale/moreSheets";
import { workTexts } from "../../locale/work";
import type { ListedSheet } from "../../sheets/templates/all";
import { useLanguage } from "../language";
import { Hidden } from "../ui/Hidden";
import { useLook } from "../ui/styles";
import { useSheets } from "./useSheets";

/** Data sheets that not every workbook needs, and question scores computed from raw answers. */
export function MoreSheets({ sheets }: { sheets: readonly ListedSheet[] }) {
  const look = useLook();
  const { t } = useLanguage();
  const { busy, add, score } = useSheets();
  const has = (...ids: readonly string[]) =>
    sheets.some(({ id, present }) => present && ids.includes(id));
  const canScore = has("questions") && has("answers-iit", "answers-eit");
  const there = sheets.filter(({ present }) => present).length;
  return (
    <details>
      <summary className={look.summary}>
        {t(workTexts.moreSheets, { there, all: sheets.length })}
      </summary>
      <ul className={look.list}>
        {sheets.map(({ id, name, purpose, present }) => (
          <li key={id} className={look.row}>
            <div className={look.words}>
              {t(name)}
              <div className={look.small}>{t(purpose)}</div>
            </div>
            {present ? (
              <span className={look.small}>{t(moreSheetsTexts.there)}</span>
            ) : (
              <Button size="small" disabledFocusable={busy !== null} onClick={() => void add([id])}>
                {t(moreSheetsTexts.add)}
                <Hidden> {t(name)}</Hidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={look.small}>
        {t(canScore ? moreSheetsTexts.answersText : moreSheetsTexts.needsAnswers)}
      </p>
      {canScore && (
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void score()}>
          {t(busy === "answers" ? moreSheetsTexts.scoring : moreSheetsTexts.score)}
        </Button>
      )}
    </details>
  );
}
