import { createContext, use } from "react";
import type { CheckRun } from "./run";

/** The checks that run beside the officer's work; one for the whole pane, so that every tab counts the same. */
export const CheckContext = createContext<CheckRun | null>(null);

export function useCheckRun(): CheckRun {
  const run = use(CheckContext);
  if (!run) throw new Error("a part of the pane stands outside of it");
  return run;
}
