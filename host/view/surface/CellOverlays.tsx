import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { OpenChoices } from "../state";
import { useWindow } from "./useWindow";

/** What stands over the grid at the active cell: its drop-down and the hint of its validation. */
export function CellOverlays() {
  const { shell, state } = useWindow();
  const { choices, prompt } = state;
  return (
    <>
      {choices && createPortal(<Choices {...choices} />, shell.choicesSlot)}
      {prompt &&
        createPortal(
          <div role="note">
            <b>{prompt.title}</b> <span>{prompt.message}</span>
          </div>,
          shell.promptSlot,
        )}
    </>
  );
}

/** A list box under a cell. Enter, Tab or a click takes the entry, Esc or leaving the list takes none. */
export function Choices({ entries, current, label, choose }: OpenChoices) {
  const list = useRef<HTMLSelectElement>(null);
  // Taking the list away takes the focus from it, which must not answer a second time.
  const answered = useRef(false);
  useEffect(() => list.current?.focus(), []);

  function finish(entry: string | undefined) {
    if (answered.current) return;
    answered.current = true;
    choose(entry);
  }

  return (
    <select
      ref={list}
      className="choices"
      size={Math.min(Math.max(entries.length, 2), 10)}
      aria-label={label}
      defaultValue={entries.includes(current) ? current : undefined}
      onBlur={() => finish(undefined)}
      onClick={({ target }) => {
        if (target instanceof HTMLOptionElement) finish(target.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "Tab") finish(event.currentTarget.value);
        else if (event.key === "Escape") finish(undefined);
        else return;
        event.preventDefault();
      }}
    >
      {entries.map((entry) => (
        <option key={entry}>{entry}</option>
      ))}
    </select>
  );
}
