import { CODE } from "./code";
import { CONSISTENT } from "./consistent";
import { DATE } from "./date";
import { END } from "./end";
import { FISCALYEAR } from "./fiscalyear";
import { GRADE } from "./grade";
import { INDICATOR } from "./indicator";
import { INSTRUMENT } from "./instrument";
import { NAME } from "./name";
import { NEEDED } from "./needed";
import { NUMBER } from "./number";
import { OIT } from "./oit";
import { PASS } from "./pass";
import { QUESTION } from "./question";
import type { FunctionRecord } from "./record";
import { SCORECARD } from "./scorecard";
import { START } from "./start";
import { THAI } from "./thai";
import { TOTAL } from "./total";
import { WEAKEST } from "./weakest";
import { WEIGHTED } from "./weighted";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionRecord[] = [
  TOTAL,
  GRADE,
  PASS,
  SCORECARD,
  INSTRUMENT,
  WEIGHTED,
  INDICATOR,
  OIT,
  WEAKEST,
  NEEDED,
  CONSISTENT,
  NAME,
  QUESTION,
  CODE,
  THAI,
  NUMBER,
  DATE,
  FISCALYEAR,
  START,
  END,
];
