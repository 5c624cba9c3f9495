/** What a tab is told when it is opened by another part of the pane. */
export interface TabProps {
  /** What it shall do at once, with a number that makes each asking a new one; null when it was only opened. */
  readonly intention: { readonly what: string; readonly key: number } | null;
}
