/** Makes docs/sentences.md: every sentence that reports compose, with its condition, for those who read proofs. */
import { analysisSentences } from "../src/locale/sentences/analysis";
import { indicatorDefinitions } from "../src/locale/sentences/definitions";
import { introductions } from "../src/locale/sentences/introductions";
import { memoSentences } from "../src/locale/sentences/memo";
import { rulesSentences } from "../src/locale/sentences/rules";
import type { Sentence } from "../src/locale/sentences/sentence";
import { summarySentences } from "../src/locale/sentences/summary";

const PARTS: readonly { readonly title: string; readonly sentences: readonly Sentence[] }[] = [
  { title: "บันทึกข้อความ", sentences: Object.values(memoSentences) },
  { title: "ต้นรายงาน", sentences: Object.values(introductions) },
  { title: "เกณฑ์ที่ใช้", sentences: Object.values(rulesSentences) },
  { title: "สรุปผลคะแนน", sentences: Object.values(summarySentences) },
  { title: "บทวิเคราะห์รายตัวชี้วัด", sentences: Object.values(analysisSentences) },
  { title: "สิ่งที่ตัวชี้วัดประเมิน", sentences: indicatorDefinitions },
];

/** The page as Markdown. */
export function sentencesPage(): string {
  const cell = (text: string) => text.trim().replace(/\|/g, "\\|").replace(/\n/g, "<br>");
  const tables = PARTS.map(({ title, sentences }) =>
    [
      `## ${title}`,
      "",
      "| พิมพ์เมื่อ | ข้อความ | English |",
      "| --- | --- | --- |",
      ...sentences.map(({ when, th, en }) => `| ${cell(when)} | ${cell(th)} | ${cell(en)} |`),
    ].join("\n"),
  );
  return [
    "# ข้อความที่รายงานเรียบเรียงให้",
    "",
    "สร้างจาก `src/locale/sentences` ด้วย `npm run docs` คำใน { } คือค่าจากข้อมูลของหน่วยงาน",
    "",
    tables.join("\n\n"),
    "",
  ].join("\n");
}
