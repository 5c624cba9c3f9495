/** Texts of FY2565: No Gift Policy becomes o34. */
import { likely } from "../facts";
import { fiveColumnMeasures } from "../forms";
import { indicatorNames, WORK } from "../names";
import { questionsOf, titled, type YearTexts } from "../seeds";
import { BOTH_SPELLINGS, CHANTHABURI_2564, CHIANGMAI_2565 } from "../sources";
import { EIT_15, fourLevelScalesOf2564, IIT_30 } from "./form-2562-2565";
import { O1_TO_O33, O39_TO_O41, O42_O43, SEVEN_TITLES } from "./items-2562-2565";

export const texts: YearTexts = {
  indicators: indicatorNames(
    "certain",
    CHIANGMAI_2565,
    likely(WORK, `${BOTH_SPELLINGS} ${CHIANGMAI_2565}; ${CHANTHABURI_2564}`),
  ),
  iit: questionsOf(2564, IIT_30),
  eit: EIT_15,
  items: titled("certain", CHIANGMAI_2565, [
    ...O1_TO_O33,
    "นโยบายไม่รับของขวัญ (No Gift Policy)",
    "การมีส่วนร่วมของผู้บริหาร",
    "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
    "การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม",
    ...O39_TO_O41,
    ...O42_O43,
  ]),
  groupTitles: SEVEN_TITLES,
  scales: fourLevelScalesOf2564(),
  measures: fiveColumnMeasures("certain", "certain", false),
};
