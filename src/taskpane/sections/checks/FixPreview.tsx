import { areaAddress } from "../../../cells/a1";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { differences } from "../../../checks/cleanup/differences";
import type { Fix } from "../../../checks/rule";
import { checkTexts } from "../../../locale/checks";
import { useLanguage } from "../../language";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, whiteSpace: "pre-wrap" },
  long: { maxHeight: "40vh", overflowY: "auto" },
  removed: { backgroundColor: tokens.colorPaletteRedBackground2 },
  added: { backgroundColor: tokens.colorPaletteGreenBackground2, textDecorationLine: "none" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What will change, cell by cell, before anything does. */
export function FixPreview({
  fixes,
  busy,
  onApply,
  onCancel,
}: {
  fixes: readonly Fix[];
  busy: boolean;
  onApply: () => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={t(checkTexts.fixTitle, { count: fixes.length })}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {t(checkTexts.fixTitle, { count: fixes.length })}
      </h3>
      <div className={styles.long} tabIndex={0}>
        <ol className={styles.list}>
          {fixes.map((fix) => {
            const address = areaAddress(fix);
            return (
              <li key={`${fix.sheet}!${address}`}>
                {t(checkTexts.place, { sheet: fix.sheet, address })}
                <div lang="th">
                  {differences(fix.before, fix.after).map(({ text, change }, index) =>
                    change === "same" ? (
                      <span key={index}>{text}</span>
                    ) : change === "removed" ? (
                      <del key={index} className={styles.removed}>
                        {text}
                      </del>
                    ) : (
                      <ins key={index} className={styles.added}>
                        {text}
                      </ins>
                    ),
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {t(checkTexts.apply)}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onCancel}>
          {t(checkTexts.cancel)}
        </Button>
      </div>
    </div>
  );
}
