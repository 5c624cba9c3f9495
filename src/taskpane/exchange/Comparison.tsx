import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { Difference } from "../../exchange/compare";
import { onlyFills } from "../../exchange/take";
import { exchangeTexts } from "../../locale/exchange";
import { useLanguage } from "../language";
import { Changed } from "../ui/Changed";
import { Hidden } from "../ui/Hidden";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import { FileButton } from "./FileButton";
import { differenceKey, useComparison } from "./useComparison";

/** Differences shown at first and with every press of "more". */
const SHOWN = 20;

/** A file that came back beside this workbook: item by item mine or theirs, remarks, and all of it as a sheet. */
export function Comparison() {
  const look = useLook();
  const { t } = useLanguage();
  const { compared, busy, open, choose, keep, take, addSheet } = useComparison();
  const [shown, setShown] = useState(SHOWN);
  const fills = open.filter(onlyFills);
  return (
    <>
      <p className={look.small}>{t(exchangeTexts.intro)}</p>
      <FileButton
        label={t(busy ? exchangeTexts.comparing : exchangeTexts.chooseFile)}
        busy={busy}
        onChoose={([file]) => file && void choose(file)}
      />
      {compared && (
        <>
          <div role="status">
            {compared.differences.length === 0
              ? t(exchangeTexts.same, { file: compared.name })
              : t(exchangeTexts.differs, { file: compared.name, count: open.length })}
          </div>
          {open.length > 0 && (
            <div className={look.row}>
              {fills.length > 0 && (
                <Button size="small" disabledFocusable={busy} onClick={() => void take(fills)}>
                  {t(exchangeTexts.takeBlank, { count: fills.length })}
                </Button>
              )}
              <Button size="small" disabledFocusable={busy} onClick={() => void addSheet()}>
                {t(exchangeTexts.asSheet)}
              </Button>
            </div>
          )}
          <ul className={look.list}>
            {open.slice(0, shown).map((difference) => (
              <DifferenceItem
                key={differenceKey(difference)}
                difference={difference}
                busy={busy}
                onKeep={() => keep(difference)}
                onTake={() => void take([difference])}
              />
            ))}
          </ul>
          {open.length > shown && (
            <Link as="button" onClick={() => setShown(shown + SHOWN)}>
              {t(exchangeTexts.more, { count: Math.min(SHOWN, open.length - shown) })}
            </Link>
          )}
          {compared.remarks.length > 0 && (
            <>
              <h2 className={look.heading}>
                {t(exchangeTexts.remarksFound, { count: compared.remarks.length })}
              </h2>
              <ul className={look.bullets}>
                {compared.remarks.map(({ report, topic, text, member }, index) => (
                  <li key={index}>
                    {[report, topic, text].filter((part) => part !== "").join(" · ")}
                    {member !== "" && <span className={look.small}> {member}</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

/** One difference with both texts and the choice. */
function DifferenceItem({
  difference,
  busy,
  onKeep,
  onTake,
}: {
  difference: Difference;
  busy: boolean;
  onKeep: () => void;
  onTake: () => void;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const { kind, sheet, item, column, mine, theirs, mineAt, theirsAt, take } = difference;
  const place = mineAt === null ? null : { sheet, address: mineAt };
  const about = t(exchangeTexts.ofItem, {
    item: item === "" ? sheet : item,
    column,
    address: mineAt ?? theirsAt ?? "",
  });
  const isRow = take?.kind === "append" || take?.kind === "drop";
  return (
    <li className={look.box}>
      <div>
        {item} <span className={look.small}>{column === "" ? sheet : column}</span>{" "}
        {place && <PlaceLink place={place} />}
      </div>
      {isRow && (
        <div className={look.small}>
          {t(kind === "added" ? exchangeTexts.rowNew : exchangeTexts.rowGone)}
        </div>
      )}
      <Changed before={mine} after={theirs} />
      {take ? (
        <div className={look.row}>
          <Button size="small" disabledFocusable={busy} onClick={onKeep}>
            {t(exchangeTexts.kept)}
            <Hidden> {about}</Hidden>
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={onTake}>
            {t(exchangeTexts.taken)}
            <Hidden> {about}</Hidden>
          </Button>
        </div>
      ) : (
        <p className={look.small}>{t(exchangeTexts.cannotTake)}</p>
      )}
    </li>
  );
}
