/** `@cj-tech-master/excelts` (pinned) as the host's library. Only this folder names it. */
import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { WorkbookEngine } from "../engine";
import { calculate } from "./calculate";
import { open } from "./open";
import { save } from "./save";

export const excelts: WorkbookEngine = {
  calculate,
  open,
  save,
  isFormula(formula) {
    try {
      parse(tokenize(formula.replace(/^=/, "")));
      return true;
    } catch {
      return false;
    }
  },
};
