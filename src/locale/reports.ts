import type { Text } from "../core/text";

/** Names of the reports: in the pane, in messages, in the list of contents and, with the year, on the tabs. */
export const reportNames = {
  cover: { th: "ปก", en: "Cover" },
  memo: { th: "บันทึกข้อความ", en: "Covering memo" },
  summary: { th: "สรุปผลคะแนน", en: "Score summary" },
  analysis: { th: "บทวิเคราะห์รายตัวชี้วัด", en: "Analysis by indicator" },
  weakness: { th: "ข้อบกพร่องและประเด็นพัฒนา", en: "What to mend and what to improve" },
  "plan-8": { th: "มาตรการส่งเสริมคุณธรรม", en: "Plan of measures" },
  "plan-5": { th: "มาตรการส่งเสริมคุณธรรม (แบบเดิม)", en: "Plan of measures (form up to FY2566)" },
  "oit-plan": { th: "แนวทาง OIT รายข้อ", en: "Plan by OIT item" },
  "result-7": { th: "รายงานผลตามมาตรการ", en: "Report on the measures" },
  progress: { th: "ความก้าวหน้า", en: "Progress" },
  calendar: { th: "ปฏิทินการประเมิน", en: "Assessment calendar" },
} satisfies Record<string, Text>;
