import type { Text } from "./text";

/** Names of the reports as the pane and messages show them. */
export const reportNames = {
  summary: { th: "สรุปผลคะแนน", en: "Score summary" },
  "plan-8": { th: "แผนมาตรการ (๘ คอลัมน์)", en: "Plan of measures (8 columns)" },
} satisfies Record<string, Text>;

/** Names of the data sheets as the pane and messages show them. */
export const templateNames = {
  agency: { th: "ข้อมูลหน่วยงาน", en: "Agency profile" },
  scores: { th: "คะแนน", en: "Scores" },
  measures: { th: "มาตรการ", en: "Measures" },
  questions: { th: "คะแนนข้อคำถาม", en: "Question scores" },
} satisfies Record<string, Text>;
