import { CONSISTENT } from "./records/consistent";
import { END } from "./records/end";
import { FISCALYEAR } from "./records/fiscalyear";
import { GRADE } from "./records/grade";
import { INDICATOR } from "./records/indicator";
import { INSTRUMENT } from "./records/instrument";
import { ITEMCODE } from "./records/itemcode";
import { NAME } from "./records/name";
import { NEEDED } from "./records/needed";
import { NUMBER } from "./records/number";
import { OIT } from "./records/oit";
import { PASS } from "./records/pass";
import { QUESTION } from "./records/question";
import type { FunctionRecord } from "./record";
import { SCORECARD } from "./records/scorecard";
import { START } from "./records/start";
import { THAI } from "./records/thai";
import { THAIDATE } from "./records/thaidate";
import { TOTAL } from "./records/total";
import { WEAKEST } from "./records/weakest";
import { WEIGHTED } from "./records/weighted";

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
  ITEMCODE,
  THAI,
  NUMBER,
  THAIDATE,
  FISCALYEAR,
  START,
  END,
];
