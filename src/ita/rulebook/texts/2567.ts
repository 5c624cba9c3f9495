/** Texts of FY2567: 35 OIT items, of which only the first four were seen; the surveys as in FY2568. */
import { likely, unverified, UNKNOWN_TEXT } from "../facts";
import { sevenTopicMeasures } from "../forms";
import { indicatorNames, WORK } from "../names";
import { questionsOf, remembered, titled, type YearTexts } from "../seeds";
import { ADJACENT, MEMORY, SONG_2567, VALAYA_2567 } from "../sources";
import { EIT_9_2568, IIT_15_2568, sixLevelScales } from "./form-2567-2569";

export const texts: YearTexts = {
  indicators: indicatorNames("likely", ADJACENT, likely(WORK, ADJACENT)),
  iit: questionsOf(2568, IIT_15_2568),
  eit: questionsOf(2568, EIT_9_2568),
  items: [
    ...titled("certain", `${SONG_2567}; ${VALAYA_2567}`, ["โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่"]),
    ...titled("certain", VALAYA_2567, ["ข้อมูลการติดต่อ"]),
    ...remembered([
      "ข่าวประชาสัมพันธ์",
      "Q&A",
      "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
      "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
      "รายงานผลการดำเนินงานประจำปี",
      "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
      "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
      "ข้อมูลสถิติการให้บริการ",
      "E–Service",
      "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
      "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
      "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
      "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
      "การขับเคลื่อนจริยธรรม",
      "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
      "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
      "การสร้างวัฒนธรรม No Gift Policy",
      "รายงานผลตามนโยบาย No Gift Policy",
      "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
      "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี",
      "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
      "แผนปฏิบัติการป้องกันการทุจริต",
      "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ]),
  ],
  // Five sub-indicators of indicator 9 and the title of the first were seen, not what they hold.
  groupTitles: [likely("ข้อมูลพื้นฐาน", SONG_2567), ...Array.from({ length: 6 }, () => UNKNOWN_TEXT)],
  scales: sixLevelScales(),
  measures: sevenTopicMeasures(unverified({ plan: ["o34"], report: ["o35"] }, MEMORY), false),
};
