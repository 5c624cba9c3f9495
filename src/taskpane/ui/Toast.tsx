import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Refusal } from "../../core/result";
import { describe } from "../../locale/describe";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { Message, type Intent } from "./Message";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  toast: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** An answer to something the officer pressed. Kept as data: it follows the language. */
export interface Notice extends Refusal {
  readonly intent: Intent;
  readonly key: number;
  /** Takes back what it tells of, where that can be done. */
  readonly undo?: () => void;
}

/** The answer at the bottom of the pane: what the officer is looking at stays where it is. */
export function Toast({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { undo } = notice;
  return (
    <section className={styles.toast} aria-label={t(paneTexts.notice)}>
      <Message
        intent={notice.intent}
        actions={
          <>
            {notice.place && <PlaceLink place={notice.place} />}
            {undo && (
              <Button size="small" onClick={undo}>
                {t(paneTexts.takeBack)}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={onClose}>
              {t(paneTexts.close)}
            </Button>
          </>
        }
      >
        {describe(notice, language)}
      </Message>
    </section>
  );
}
