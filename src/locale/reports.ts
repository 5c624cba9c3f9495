import type { Text } from "../core/text";

/** Names of the reports as the pane and messages show them. */
export const reportNames = {
  cover: { th: "ปก", en: "Cover" },
  memo: { th: "บันทึกข้อความ", en: "Covering memo" },
  summary: { th: "สรุปผลคะแนน", en: "Score summary" },
  analysis: { th: "บทวิเคราะห์รายตัวชี้วัด", en: "Analysis by indicator" },
  weakness: { th: "จุดที่ต้องพัฒนา", en: "Questions to improve" },
  "plan-8": { th: "แผนมาตรการ (๘ คอลัมน์)", en: "Plan of measures (8 columns)" },
  "plan-5": { th: "แผนมาตรการ (๕ คอลัมน์)", en: "Plan of measures (5 columns)" },
  "oit-plan": { th: "แผนรายข้อ OIT", en: "Plan by OIT item" },
  "result-7": { th: "รายงานผลตามมาตรการ", en: "Report on the measures" },
  progress: { th: "ความก้าวหน้า", en: "Progress" },
  calendar: { th: "ปฏิทินการประเมิน", en: "Assessment calendar" },
} satisfies Record<string, Text>;
