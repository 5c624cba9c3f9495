import { lazy, Suspense, useEffect, useState } from "react";
import { reportsTexts } from "../../locale/reportsTab";
import { describe } from "../../locale/describe";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import type { TabProps } from "../tabProps";
import { Message } from "../ui/Message";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import { MakeBar } from "./MakeBar";
import { ReportLine } from "./ReportLine";
import { ReportRun } from "./run";
import { loadSet, reportsOf, saveSet, type RememberedSet } from "./sets";

const Exchange = lazy(async () => ({ default: (await import("../exchange/Exchange")).Exchange }));
const Share = lazy(async () => ({ default: (await import("./Share")).Share }));

const storage = () => window.localStorage;

/** A line a report with how it stands, and at the bottom the making of a whole set. */
export function ReportsTab({ intention }: TabProps) {
  const look = useLook();
  const { language, t } = useLanguage();
  const { port, snapshot, during } = usePane();
  const [run] = useState(() => new ReportRun(port, during));
  const { conditions, refusal } = useStore(run);
  const [chosen, setChosen] = useState<RememberedSet>(() => loadSet(storage));
  const key = intention?.key;
  const wish = intention?.what;
  // Asked for when the tab was opened, or by its own button; closed until it is asked for again.
  const [sharing, setSharing] = useState<{ readonly on: boolean; readonly key?: number }>({
    on: false,
  });
  const shares = sharing.key === key ? sharing.on : wish === "share";

  useEffect(() => {
    if (snapshot) void run.look();
  }, [run, snapshot]);
  useEffect(() => {
    if (wish === "make") void run.make();
    if (wish === "remake") void run.remakeOutdated();
  }, [run, wish, key]);

  function choose(next: RememberedSet) {
    setChosen(next);
    saveSet(storage, next);
  }

  const share = (on: boolean) => setSharing({ on, ...(key !== undefined && { key }) });
  const wanted = reportsOf(chosen);
  return (
    <>
      {refusal && (
        <Message intent="warning" actions={refusal.place && <PlaceLink place={refusal.place} />}>
          {describe(refusal, language)}
        </Message>
      )}
      {!conditions && !refusal && <p className={look.small}>{t(reportsTexts.looking)}</p>}
      {shares && conditions && (
        <Suspense fallback={<p className={look.small}>{t(reportsTexts.looking)}</p>}>
          <Share conditions={conditions} onClose={() => share(false)} />
        </Suspense>
      )}
      {conditions && (
        <ul className={look.list}>
          {conditions.map((condition) => (
            <ReportLine
              key={condition.id}
              condition={condition}
              run={run}
              chosen={chosen.set === "own" ? wanted.includes(condition.id) : null}
              onChoose={(on) =>
                choose({
                  set: "own",
                  own: on
                    ? [...chosen.own, condition.id]
                    : chosen.own.filter((id) => id !== condition.id),
                })
              }
            />
          ))}
        </ul>
      )}
      <Suspense>
        <Exchange />
      </Suspense>
      <MakeBar run={run} chosen={chosen} onChoose={choose} onShare={() => share(true)} />
    </>
  );
}
