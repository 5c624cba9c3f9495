/** Texts of FY2564, the best documented year. */
import { certain } from "../facts";
import { fiveColumnMeasures } from "../forms";
import { indicatorNames, SYSTEM } from "../names";
import type { YearTexts } from "../seeds";
import { CHANTHABURI_2564 } from "../sources";
import { EIT_15, fourLevelScales, IIT_30 } from "./form-2562-2565";
import { OIT_43_2564, SEVEN_TITLES } from "./items-2562-2565";

export const texts: YearTexts = {
  indicators: indicatorNames("certain", CHANTHABURI_2564, certain(SYSTEM, CHANTHABURI_2564)),
  iit: IIT_30,
  eit: EIT_15,
  items: OIT_43_2564,
  groupTitles: SEVEN_TITLES,
  scales: fourLevelScales(),
  measures: fiveColumnMeasures("certain", "as-2565", false),
};
