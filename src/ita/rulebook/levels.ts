/** The two systems of levels that NACC has used. */
import type { Level } from "./schema";

/** Levels AA–F: only the total counts. */
export const LETTER_LEVELS: readonly Level[] = [
  { id: "AA", name: "AA", total: 95, eachInstrument: null },
  { id: "A", name: "A", total: 85, eachInstrument: null },
  { id: "B", name: "B", total: 75, eachInstrument: null },
  { id: "C", name: "C", total: 65, eachInstrument: null },
  { id: "D", name: "D", total: 55, eachInstrument: null },
  { id: "E", name: "E", total: 50, eachInstrument: null },
  { id: "F", name: "F", total: 0, eachInstrument: null },
];

/** The five levels of the Rating Score: the upper two also look at every instrument. */
export const RATING_LEVELS: readonly Level[] = [
  { id: "excellent", name: "ผ่านดีเยี่ยม", total: 95, eachInstrument: 95 },
  { id: "good", name: "ผ่านดี", total: 85, eachInstrument: 85 },
  { id: "pass", name: "ผ่าน", total: 85, eachInstrument: null },
  { id: "improve", name: "ต้องปรับปรุง", total: 70, eachInstrument: null },
  { id: "urgent", name: "ต้องปรับปรุงโดยด่วน", total: 0, eachInstrument: null },
];
