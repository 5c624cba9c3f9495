import type { Text } from "../core/text";

/**
 * What is said where a score is no score. `{found}` is what stands in the cell, `{points}` the score that was meant;
 * `{sheet}` and `{address}` name the place, `{name}` an argument of a function.
 */
export const unitTexts = {
  allFractions: {
    th: "คะแนนทั้งหมดเป็นสัดส่วนของ 1 (เช่น {found}) ไม่ใช่คะแนน 0 ถึง 100 โปรดคูณด้วย 100 (เป็น {points})",
    en: "All scores are fractions of 1 (such as {found}) instead of points from 0 to 100. Multiply them by 100 ({points}).",
  },
  oneFraction: {
    th: "คะแนน {found} น้อยกว่าคะแนนอื่นมาก น่าจะเป็นสัดส่วนของ 1 โปรดพิมพ์เป็นคะแนน 0 ถึง 100 (เป็น {points})",
    en: "The score {found} lies far below the others and looks like a fraction of 1. Type it as points from 0 to 100 ({points}).",
  },
  allPercent: {
    th: "คะแนนมีรูปแบบร้อยละ (แสดงเป็น {shown} แต่เก็บเป็น {found}) สูตรในแผ่นนี้คำนวณจากคะแนน 0 ถึง 100 โปรดเปลี่ยนเป็นตัวเลข เช่น {points}",
    en: "The scores have a percent format (shown as {shown}, stored as {found}), but the formulas of this sheet compute with points from 0 to 100. Change them to numbers such as {points}.",
  },
  onePercent: {
    th: "คะแนนนี้มีรูปแบบร้อยละ (แสดงเป็น {shown} แต่เก็บเป็น {found}) สูตรในแผ่นนี้คำนวณจากคะแนน 0 ถึง 100 โปรดเปลี่ยนเป็นตัวเลข {points}",
    en: "This score has a percent format (shown as {shown}, stored as {found}), but the formulas of this sheet compute with points from 0 to 100. Change it to the number {points}.",
  },
  allFractionsAt: {
    th: "คะแนนในแผ่น “{sheet}” เซลล์ {address} เป็นสัดส่วนของ 1 (เช่น {found}) ไม่ใช่คะแนน 0 ถึง 100 จึงยังคำนวณระดับไม่ได้ โปรดคูณด้วย 100 (เป็น {points})",
    en: "The scores in sheet “{sheet}”, cells {address} are fractions of 1 (such as {found}) instead of points from 0 to 100, so no level can be given. Multiply them by 100 ({points}).",
  },
  oneFractionAt: {
    th: "คะแนนในแผ่น “{sheet}” เซลล์ {address} เป็น {found} น้อยกว่าคะแนนอื่นมาก น่าจะเป็นสัดส่วนของ 1 โปรดพิมพ์เป็นคะแนน 0 ถึง 100 (เป็น {points})",
    en: "The score in sheet “{sheet}”, cell {address} is {found}, far below the others: it looks like a fraction of 1. Type it as points from 0 to 100 ({points}).",
  },
} satisfies Record<string, Text>;
