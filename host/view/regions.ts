/** The parts of the window that F6 leads around; Tab stays within the grid. */
import type { Shell } from "./shell";

/** Moves the keyboard to the next part of the window, or with -1 to the one before. */
export function focusNextRegion(shell: Shell, step: 1 | -1): void {
  shell.editor.commit();
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const frame = shell.paneSlot.querySelector("iframe");
  const regions = [
    { part: find(".ribbon"), focus: () => find(".ribbon .command")?.focus() },
    { part: shell.grid.element, focus: () => shell.grid.focus() },
    ...(frame && shell.state.paneShown
      ? [{ part: find(".pane"), focus: () => frame.focus() }]
      : []),
    { part: find(".sheets"), focus: () => find(".tabs [aria-selected=true]")?.focus() },
  ];
  const now = regions.findIndex(({ part }) => part?.contains(document.activeElement));
  regions[(now + step + regions.length) % regions.length]?.focus();
}
