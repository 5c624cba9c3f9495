import type { Assessment } from "../../ita/assessment";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { plain, points } from "../numbers";
import { Message } from "../ui/Message";

/** What to look at again: figures near a line, and announced figures that differ from the computed ones. */
export function Published({ assessment }: { assessment: Assessment }) {
  const { t } = useLanguage();
  const { nearBoundary, instruments, total } = assessment;
  const figures = [
    { ...total, name: t(scoresTexts.total) },
    ...instruments.map((row) => ({ ...row, name: row.instrument })),
  ];
  return (
    <>
      {nearBoundary && (
        <Message intent="warning">
          {t(scoresTexts.nearBoundary, {
            value: nearBoundary.value === "total" ? t(scoresTexts.total) : nearBoundary.value,
            score: points(nearBoundary.score),
            boundary: plain(nearBoundary.boundary),
          })}
        </Message>
      )}
      {figures.map(({ name, score, published, consistent }) =>
        published === undefined || points(published) === points(score) ? null : (
          <Message key={name} intent={consistent ? "info" : "warning"}>
            {t(consistent ? scoresTexts.publishedRounding : scoresTexts.publishedDiffers, {
              value: name,
              published: points(published),
              score: points(score),
            })}
          </Message>
        ),
      )}
    </>
  );
}
