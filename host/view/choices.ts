/** The drop-down of a cell whose validation offers a list. */
import { el } from "./dom";

/** A list box under a cell. Enter or a click takes the entry, Esc or leaving the list takes none. */
export function openChoices(
  entries: readonly string[],
  current: string,
  label: string,
  done: (entry: string | undefined) => void,
): HTMLSelectElement {
  const list = el("select", {
    class: "choices",
    size: Math.min(Math.max(entries.length, 2), 10),
    "aria-label": label,
  });
  for (const entry of entries) list.append(new Option(entry, entry, false, entry === current));
  const finish = (entry: string | undefined): void => {
    if (!list.isConnected) return;
    // Removing the list takes the focus from it, which would finish a second time.
    list.removeEventListener("blur", leave);
    list.remove();
    done(entry);
  };
  const leave = (): void => finish(undefined);
  list.addEventListener("blur", leave);
  list.addEventListener("click", (event) => {
    if (event.target instanceof HTMLOptionElement) finish(event.target.value);
  });
  list.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") finish(list.value);
    else if (event.key === "Escape") finish(undefined);
    else return;
    event.preventDefault();
  });
  return list;
}
