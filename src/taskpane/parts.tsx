import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { paneTexts } from "../locale/pane";
import type { Place } from "../core/result";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Refusals are sentences, often two: they wrap, and their links stand below them.
  message: { alignItems: "start", paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  words: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Goes to a place of the workbook. */
export type GoTo = (place: Place) => void;

/** A card with a heading; screen readers find it as a region of that name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Text for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>;
}

/** A live region: what it holds is read out politely whenever it changes. */
export function Announcement({ text }: { text: string }) {
  return (
    <div role="status" className={useStyles().hidden}>
      {text}
    </div>
  );
}

/** A link that shows a place in the workbook. `children` replaces the usual words. */
export function PlaceLink({
  place,
  onGoTo,
  children,
}: {
  place: Place;
  onGoTo: GoTo;
  children?: ReactNode;
}) {
  const { t } = useLanguage();
  const { sheet, address } = place;
  const short = address ? t(paneTexts.goToCell, { address }) : t(paneTexts.goToSheet);
  const full = address
    ? t(paneTexts.goToPlace, { address, sheet })
    : t(paneTexts.goToSheetNamed, { sheet });
  return (
    <Link
      as="button"
      {...(children === undefined && { "aria-label": full })}
      onClick={() => onGoTo(place)}
    >
      {children ?? short}
    </Link>
  );
}

/**
 * A message. With `focus` the keyboard goes to it as soon as it appears, so that an answer to a press is
 * read at once; a new `key` makes a new message of it.
 */
export function Message({
  intent,
  title,
  children,
  actions,
  focus = false,
}: {
  intent: "info" | "success" | "warning" | "error";
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  focus?: boolean;
}) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message}>
      <MessageBarBody className={styles.body}>
        <div ref={ref} className={styles.words} {...(focus && { tabIndex: -1 })}>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
        </div>
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
