/** Texts of FY2563: the forms of FY2564. */
import { likely } from "../facts";
import { fiveColumnMeasures } from "../forms";
import { indicatorNames, SYSTEM } from "../names";
import { itemsOf, questionsOf, type YearTexts } from "../seeds";
import { asYear, CHANTHABURI_2564 } from "../sources";
import { EIT_15, fourLevelScalesOf2564, IIT_30 } from "./form-2562-2565";
import { OIT_43_2564, SEVEN_TITLES_OF_2565 } from "./items-2562-2565";

const NAMES = asYear(2564, CHANTHABURI_2564);

export const texts: YearTexts = {
  indicators: indicatorNames("likely", NAMES, likely(SYSTEM, NAMES)),
  iit: questionsOf(2564, IIT_30),
  eit: EIT_15,
  items: itemsOf(2564, OIT_43_2564),
  groupTitles: SEVEN_TITLES_OF_2565,
  scales: fourLevelScalesOf2564(),
  measures: fiveColumnMeasures("likely", "as-2565", false),
};
