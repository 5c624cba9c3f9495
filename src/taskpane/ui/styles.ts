import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that many parts of the pane share; what only one part needs stands with it. */
export const useLook = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  /** Takes what room a row leaves, and breaks words rather than push its neighbours out. */
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  box: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  start: { alignSelf: "start" },
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  poor: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, verticalAlign: "-0.15em" },
});
