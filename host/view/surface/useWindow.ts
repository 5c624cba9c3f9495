import { createContext, use, useSyncExternalStore } from "react";
import { say, type TextParams } from "../../../src/core/text";
import type { Shell } from "../shell";
import type { WindowState } from "../state";
import { TEXTS } from "../texts";

/** The window that everything below belongs to. */
export const ShellContext = createContext<Shell | null>(null);

/** The window, what it shows now, and `t`, which gives one of its texts in its language. */
export function useWindow(): {
  shell: Shell;
  state: WindowState;
  t: (key: keyof typeof TEXTS, params?: TextParams) => string;
} {
  const shell = use(ShellContext);
  if (!shell) throw new Error("a part of the window stands outside of it");
  const state = useSyncExternalStore(shell.store.subscribe, shell.store.get);
  return { shell, state, t: (key, params) => say(TEXTS[key], state.language, params) };
}
