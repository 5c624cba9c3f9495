import { gapTo, levelOfScores, type Gap } from "../../ita/gap";
import type { RuleBook } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { enough, plain, points, pointsTo } from "../numbers";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";

/** Ways shown; more of them only repeat that it can be done. */
const MOST = 3;

/** Why the level is no better, which single indicators would be enough, and else the way of the fewest points. */
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
  const { core } = book;
  const better = core.levels[core.levels.indexOf(levelOfScores(scores, core)) - 1];
  const gap = better ? gapTo(scores, better, core) : null;
  if (!gap)
    return (
      <Section title={t(scoresTexts.wayUp)}>
        <p className={look.text}>{t(scoresTexts.bestLevel, { level })}</p>
      </Section>
    );
  return (
    <Section title={t(scoresTexts.wayUpTo, { level: gap.level.name })}>
      <ul className={look.list}>
        {lacksOf(gap).map(({ of, value, cut }) => (
          <li key={of}>
            {t(scoresTexts.lacks, {
              of: of === "total" ? t(scoresTexts.total) : of,
              score: points(value),
              needed: plain(cut),
              gap: plain(pointsTo(value, cut)),
            })}
          </li>
        ))}
      </ul>
      <Ways gap={gap} />
    </Section>
  );
}

/** What the level asks and is not reached. */
function lacksOf({ total, instruments }: Gap) {
  const judged = [
    ...INSTRUMENTS.map((name) => ({ of: name, ...instruments[name] })),
    { of: "total" as const, ...total },
  ];
  return judged.flatMap(({ of, value, cut, missing }) =>
    cut !== null && missing > 0 ? [{ of, value, cut }] : [],
  );
}

function Ways({ gap }: { gap: Gap }) {
  const look = useLook();
  const { t } = useLanguage();
  const numbered = gap.indicators.map((one, index) => ({ ...one, number: index + 1 }));
  const alone = numbered
    .flatMap((one) => (one.alone === null ? [] : [{ ...one, to: one.alone }]))
    .sort((a, b) => a.to - a.score - (b.to - b.score) || a.score - b.score)
    .slice(0, MOST);
  const together = numbered
    .filter(({ score, planned }) => planned > score)
    .map((one) => ({ ...one, to: one.planned }));
  const isSingle = alone.length > 0;
  return (
    <>
      {!isSingle && <p className={look.small}>{t(scoresTexts.noSingleWay)}</p>}
      <ul className={look.bullets}>
        {(isSingle ? alone : together).map(({ number, score, to }) => (
          <li key={number}>
            {t(isSingle ? scoresTexts.way : scoresTexts.wayTogether, {
              number,
              from: points(score),
              to: points(enough(to)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
