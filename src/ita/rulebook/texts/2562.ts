/** Texts of FY2562: 48 OIT items, seven separate measures. */
import { likely } from "../facts";
import { sevenMeasures } from "../forms";
import { indicatorNames, SYSTEM } from "../names";
import { itemsOf, questionsOf, remembered, titled, type YearTexts } from "../seeds";
import { asYear, CHANTHABURI_2564, OLD_PAGES } from "../sources";
import { EIT_15, fourLevelScalesOf2564, IIT_30 } from "./form-2562-2565";
import { O1_TO_O41_2564, SEVEN_TITLES_OF_2565 } from "./items-2562-2565";

const NAMES = asYear(2564, CHANTHABURI_2564);

export const texts: YearTexts = {
  indicators: indicatorNames("likely", NAMES, likely(SYSTEM, NAMES)),
  iit: questionsOf(2564, IIT_30),
  eit: EIT_15,
  items: [
    ...itemsOf(2564, O1_TO_O41_2564),
    ...titled("likely", OLD_PAGES, ["มาตรการเผยแพร่ข้อมูลต่อสาธารณะ"]),
    // The seven titles are known, their order from o43 on is not.
    ...remembered([
      "มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม",
      "มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง",
      "มาตรการจัดการเรื่องร้องเรียนการทุจริต",
      "มาตรการป้องกันการรับสินบน",
      "มาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวม",
      "มาตรการตรวจสอบการใช้ดุลพินิจ",
    ]),
  ],
  groupTitles: SEVEN_TITLES_OF_2565,
  scales: fourLevelScalesOf2564(),
  measures: sevenMeasures(),
};
