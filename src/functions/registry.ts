import type { FunctionRecord } from "./record";
import { CHANGE } from "./records/change";
import { CONSISTENT } from "./records/consistent";
import { END } from "./records/end";
import { FISCALYEAR } from "./records/fiscalyear";
import { GAP } from "./records/gap";
import { GRADE } from "./records/grade";
import { INDICATOR } from "./records/indicator";
import { INSTRUMENT } from "./records/instrument";
import { ITEMCODE } from "./records/itemcode";
import { ITEMS } from "./records/items";
import { LEVEL } from "./records/level";
import { MISSING } from "./records/missing";
import { NAME } from "./records/name";
import { NEEDED } from "./records/needed";
import { NUMBER } from "./records/number";
import { OIT } from "./records/oit";
import { PASS } from "./records/pass";
import { QUESTION } from "./records/question";
import { RANK } from "./records/rank";
import { READINGS } from "./records/readings";
import { SCORECARD } from "./records/scorecard";
import { START } from "./records/start";
import { SURE } from "./records/sure";
import { THAI } from "./records/thai";
import { THAIDATE } from "./records/thaidate";
import { TOTAL } from "./records/total";
import { WEAKEST } from "./records/weakest";
import { WEIGHTED } from "./records/weighted";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionRecord[] = [
  LEVEL,
  TOTAL,
  GRADE,
  PASS,
  SCORECARD,
  GAP,
  NEEDED,
  INSTRUMENT,
  WEIGHTED,
  INDICATOR,
  OIT,
  READINGS,
  MISSING,
  WEAKEST,
  RANK,
  CHANGE,
  CONSISTENT,
  NAME,
  QUESTION,
  ITEMS,
  ITEMCODE,
  SURE,
  THAI,
  NUMBER,
  THAIDATE,
  FISCALYEAR,
  START,
  END,
];
