/** Parameters that several functions share. */
import { optionalParameter, parameter } from "./record";

export const scores = parameter(
  { name: "scores", kind: "scores" },
  {
    th: "คะแนนตัวชี้วัดเรียงตามลำดับ 1–10 เป็นแถวเดียวหรือคอลัมน์เดียว (0–100)",
    en: "Indicator scores in official order 1–10, one row or one column (0–100)",
  },
);

export const instrument = parameter(
  { name: "instrument", kind: "instrument" },
  { th: 'เครื่องมือ: "IIT", "EIT" หรือ "OIT"', en: 'Instrument: "IIT", "EIT" or "OIT"' },
);

export const year = optionalParameter(
  { name: "year", kind: "year" },
  {
    th: "ปีงบประมาณ พ.ศ. หากไม่ระบุใช้ปีล่าสุด",
    en: "Fiscal year, Buddhist era; the newest year when left out",
  },
);
