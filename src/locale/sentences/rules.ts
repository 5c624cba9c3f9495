import type { Sentence } from "./sentence";

/** What readers of a report, who see neither the rules sheet nor the add-in, are told of the rules behind it. */
export const rulesSentences = {
  own: {
    th: "ใช้เกณฑ์ที่หน่วยงานกำหนดเอง ได้แก่ {differences}",
    en: "The office's own rules are used: {differences}",
    when: "หน่วยงานกำหนดเกณฑ์เองในแผ่นเกณฑ์ ในสรุปผลคะแนน บทวิเคราะห์ และข้อบกพร่องและประเด็นพัฒนา",
  },
  provisional: {
    th: "จัดทำตามเกณฑ์ รายการ และแบบของปีงบประมาณ พ.ศ. {from} ไปพลางก่อน เนื่องจากขณะจัดทำยังไม่มีข้อมูลของปีงบประมาณ พ.ศ. {year}",
    en: "Made by the rules, list and form of fiscal year {from} for the time being, since those of {year} were not at hand.",
    when: "ปีงบประมาณที่ส่วนเสริมยังไม่มีเกณฑ์",
  },
} satisfies Record<string, Sentence>;
