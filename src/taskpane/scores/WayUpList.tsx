import type { RuleBook } from "../../ita/rulebook/schema";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { plain, points, pointsTo } from "../numbers";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { wayUp } from "./wayUp";

/** Why the level is no better, and which single indicators would be enough. */
export function WayUpList({
  scores,
  book,
  level,
}: {
  scores: readonly number[];
  book: RuleBook;
  level: string;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const way = wayUp(scores, book.core);
  if (!way)
    return (
      <Section title={t(scoresTexts.wayUp)}>
        <p className={look.text}>{t(scoresTexts.bestLevel, { level })}</p>
      </Section>
    );
  return (
    <Section title={t(scoresTexts.wayUpTo, { level: way.level })}>
      <ul className={look.list}>
        {way.lacks.map(({ of, score, needed, ways }) => (
          <li key={of}>
            {t(scoresTexts.lacks, {
              of: of === "total" ? t(scoresTexts.total) : of,
              score: points(score),
              needed: plain(needed),
              gap: plain(pointsTo(score, needed)),
            })}
            <ul className={look.bullets}>
              {ways.map(({ indicator, from, to }) => (
                <li key={indicator}>
                  {t(scoresTexts.way, {
                    number: indicator,
                    from: points(from),
                    to: points(to),
                  })}
                </li>
              ))}
              {ways.length === 0 && <li>{t(scoresTexts.noSingleWay)}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {way.lacks.length > 1 && <p className={look.small}>{t(scoresTexts.eachNeeded)}</p>}
    </Section>
  );
}
