import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import type { TabId } from "../PaneContext";
import type { Tab } from "../tabs";

const useStyles = makeStyles({
  strip: { display: "flex", paddingInline: tokens.spacingHorizontalXS },
  tab: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  selected: {
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
});

/** The tabs of the pane in one row. Arrow keys go from one to the next, as in every list of tabs. */
export function TabStrip({
  tabs,
  selected,
  onSelect,
}: {
  tabs: readonly Tab[];
  selected: TabId | null;
  onSelect: (tab: TabId) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const now = buttons.findIndex((button) => button === event.target);
    const last = tabs.length - 1;
    const next = {
      ArrowRight: now === last ? 0 : now + 1,
      ArrowLeft: now === 0 ? last : now - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
    onSelect(tab.id);
  }

  return (
    <div className={styles.strip} role="tablist" aria-label={t(paneTexts.tabs)} onKeyDown={move}>
      {tabs.map(({ id, text }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          {...(id === selected && { "aria-controls": `panel-${id}` })}
          tabIndex={id === selected || (selected === null && index === 0) ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {t(text)}
        </button>
      ))}
    </div>
  );
}
