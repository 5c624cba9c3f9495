import type { Text } from "./text";

/** What is said about the rules sheet, question scores and raw answers. `{sheet}` and `{address}` name the place. */
export const rulesTexts = {
  otherYear: {
    th: "แผ่น “{sheet}” เป็นของปีงบประมาณ “{found}” (เซลล์ {address}) แต่ข้อมูลหน่วยงานเป็นปี {year} โปรดแก้ปีในแผ่นข้อมูลหน่วยงาน หรือลบแผ่นนี้แล้วเพิ่มใหม่",
    en: "Sheet “{sheet}” is for fiscal year “{found}” (cell {address}), but the agency profile says {year}. Correct the year in the profile, or delete this sheet and add it again.",
  },

  // --- question scores
  questionUnknown: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่รหัสข้อคำถามของปี {year} โปรดพิมพ์รหัส เช่น i1, e2, o10",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no question code of fiscal year {year}. Type a code such as i1, e2 or o10.",
  },
  questionTwice: {
    th: "แผ่น “{sheet}” มีข้อ {code} มากกว่าหนึ่งแถว ดูที่เซลล์ {address} แล้วลบแถวที่ซ้ำ",
    en: "Sheet “{sheet}” has {code} in more than one row; see cell {address} and delete the extra row.",
  },
  indicatorDiffers: {
    th: "ตัวชี้วัดที่ {number}: คะแนนเฉลี่ยจากแผ่น “{sheet}” เป็น {computed} แต่แผ่นคะแนนเป็น {published} โปรดตรวจคะแนนข้อคำถามและคะแนนตัวชี้วัด",
    en: "Indicator {number}: sheet “{sheet}” gives {computed}, but the scores sheet says {published}. Check the question scores and the indicator score.",
  },
} satisfies Record<string, Text>;
