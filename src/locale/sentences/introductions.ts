import type { Sentence } from "./sentence";

/** What opens a report. */
export const introductions = {
  analysis: {
    th: "{agency}ได้วิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {year} จำแนกตามเครื่องมือและตัวชี้วัด เพื่อระบุข้อบกพร่องที่ต้องแก้ไขโดยเร่งด่วน ประเด็นที่ต้องพัฒนาให้ดีขึ้น และแนวทางนำผลไปปฏิบัติ ดังนี้",
    en: "{agency} has analysed its ITA result of fiscal year {year} by instrument and indicator, to name what must be mended first, what should become better, and what to do about it.",
    when: "ต้นรายงานการวิเคราะห์",
  },
  weakness: {
    th: "ข้อคำถามและรายการที่ได้คะแนนต่ำกว่า {line} คะแนน หรือได้คะแนนต่ำที่สุดในแต่ละตัวชี้วัด มีจำนวน {count} ข้อ จากทั้งหมด {all} ข้อ",
    en: "{count} of {all} questions and items below {line} points or lowest in their indicator.",
    when: "ต้นรายงานข้อบกพร่องและประเด็นพัฒนา เมื่อมีคะแนนครบทุกข้อ",
  },
  weaknessScored: {
    th: "ข้อคำถามและรายการที่ได้คะแนนต่ำกว่า {line} คะแนน หรือได้คะแนนต่ำที่สุดในแต่ละตัวชี้วัด มีจำนวน {count} ข้อ จากข้อที่มีคะแนน {all} ข้อ",
    en: "{count} of {all} scored questions and items below {line} points or lowest in their indicator.",
    when: "ต้นรายงานข้อบกพร่องและประเด็นพัฒนา เมื่อมีคะแนนบางข้อ",
  },
  result: {
    th: "ตามที่ {agency}ได้วิเคราะห์ผลการประเมิน ITA และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year} นั้น ผลการดำเนินการตามมาตรการสรุปได้ ดังนี้",
    en: "{agency} analysed its ITA result and planned measures for fiscal year {year}; what was done is summed up here.",
    when: "ต้นรายงานผลตามมาตรการ",
  },
} satisfies Record<string, Sentence>;
