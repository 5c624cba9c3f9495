/** Parameters that several functions share. */
import { optionalParameter, parameter } from "./record";

export const scores = parameter("scores", "คะแนน", "scores", {
  th: "คะแนนตัวชี้วัดเรียงตามลำดับ 1–10 เป็นแถวเดียวหรือคอลัมน์เดียว (0–100)",
  en: "Indicator scores in official order 1–10, one row or one column (0–100)",
});

export const instrument = parameter("instrument", "เครื่องมือ", "instrument", {
  th: 'เครื่องมือ: "IIT", "EIT" หรือ "OIT"',
  en: 'Instrument: "IIT", "EIT" or "OIT"',
});

export const indicator = parameter("indicator", "ตัวชี้วัด", "indicator", {
  th: "ลำดับตัวชี้วัด (1–10)",
  en: "Number of the indicator (1–10)",
});

export const date = parameter("date", "วันที่", "date", {
  th: "วันที่ของ Excel หรือวันที่ไทยเป็นข้อความ",
  en: "An Excel date, or a Thai date as text",
});

export const items = parameter("items", "คะแนนข้อ OIT", "items", {
  th: "คะแนนข้อมูล OIT ทุกข้อของปีนั้นเรียงจาก o1 เป็นแถวเดียวหรือคอลัมน์เดียว (0–100)",
  en: "Scores of all OIT items of the year from o1 on, one row or one column (0–100)",
});

export const oitRule = optionalParameter("rule", "วิธีเฉลี่ย", "oitRule", {
  th: 'วิธีเฉลี่ย: "items" ทุกข้อ หรือ "groups" ตัวชี้วัดย่อย หากไม่ระบุใช้วิธีของปีนั้น',
  en: 'Mean of all "items", or of the sub-indicators ("groups"); the year\'s rule when left out',
});

export const year = optionalParameter("year", "ปีงบประมาณ", "year", {
  th: "ปีงบประมาณ พ.ศ. หากไม่ระบุใช้ปีล่าสุด",
  en: "Fiscal year, Buddhist era; the newest year when left out",
});
