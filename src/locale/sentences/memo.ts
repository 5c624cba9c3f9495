import type { Sentence } from "./sentence";

/** The composed text of the covering memo (บันทึกข้อความ). */
export const memoSentences = {
  subject: {
    th: "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {year}",
    en: "Analysis of the Integrity and Transparency Assessment (ITA), fiscal year {year}",
    when: "เรื่อง ของบันทึกข้อความทุกฉบับ",
  },
  announced: {
    th: "ตามที่ สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {year} โดย{agency}ได้ {total} คะแนน อยู่ในระดับ{level} นั้น",
    en: "NACC announced the ITA result of fiscal year {year}: {agency} has {total} points, level {level}.",
    when: "กรอกคะแนนรวมที่ประกาศแล้ว",
  },
  computed: {
    th: "ตามที่ {agency}ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {year} ซึ่งเมื่อคำนวณจากคะแนนรายตัวชี้วัดแล้ว ได้คะแนนรวม {total} คะแนน อยู่ในระดับ{level} นั้น",
    en: "{agency} took part in the ITA of fiscal year {year}; computed from the indicators the total is {total}, level {level}.",
    when: "ยังไม่ได้กรอกคะแนนรวมที่ประกาศ แต่มีคะแนนรายตัวชี้วัดครบ",
  },
  noScores: {
    th: "ตามที่ {agency}ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {year} นั้น",
    en: "{agency} took part in the ITA of fiscal year {year}.",
    when: "ยังไม่มีคะแนนรายตัวชี้วัดครบ",
  },
  ownRules: {
    th: "ทั้งนี้ {rules}",
    en: "{rules}",
    when: "หน่วยงานกำหนดเกณฑ์เองในแผ่นเกณฑ์",
  },
  analysed: {
    th: "{department} ขอเรียนว่า ได้วิเคราะห์ผลการประเมินดังกล่าวเรียบร้อยแล้ว รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้ จึงเห็นควรแจ้งเวียนทุกส่วนราชการเพื่อทราบและถือปฏิบัติ และเผยแพร่ให้ประชาชนทราบต่อไป",
    en: "{department} has analysed the result; the report is attached.",
    when: "ยังไม่มีมาตรการในแผ่นมาตรการ",
  },
  planned: {
    th: "{department} ขอเรียนว่า ได้วิเคราะห์ผลการประเมินดังกล่าว และจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {planYear} จำนวน {count} มาตรการ เรียบร้อยแล้ว รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้ จึงเห็นควรแจ้งเวียนทุกส่วนราชการเพื่อทราบและถือปฏิบัติ และเผยแพร่ให้ประชาชนทราบต่อไป",
    en: "{department} has analysed the result and planned {count} measures for fiscal year {planYear}; the report is attached.",
    when: "มีมาตรการในแผ่นมาตรการ",
  },
  closing: {
    th: "จึงเรียนมาเพื่อโปรดพิจารณา",
    en: "For your consideration.",
    when: "ท้ายบันทึกข้อความทุกฉบับ",
  },
} satisfies Record<string, Sentence>;
