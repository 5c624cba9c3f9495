import { GRADE } from "./grade";
import { INSTRUMENT } from "./instrument";
import { NUMBER } from "./number";
import { PASS } from "./pass";
import type { FunctionRecord } from "./record";
import { SCORECARD } from "./scorecard";
import { THAI } from "./thai";
import { TOTAL } from "./total";
import { WEIGHTED } from "./weighted";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionRecord[] = [
  TOTAL,
  GRADE,
  PASS,
  SCORECARD,
  INSTRUMENT,
  WEIGHTED,
  THAI,
  NUMBER,
];
