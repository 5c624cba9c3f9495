import fc from "fast-check";

const WORDS = [
  "การปฏิบัติหน้าที่",
  "งบประมาณ",
  "จัดทำคู่มือ",
  "E-Service",
  "ประชาชน",
  "(No Gift Policy)",
  "ตรวจสอบได้",
  "๑๕ วัน",
  "และ",
  "รายงานผล",
];
/** Official-sounding texts of up to 160 words, with lists. */
export const text = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 160 })
  .chain((words) =>
    fc
      .constantFrom(" ", "")
      .map((gap) =>
        words.map((word, index) => (index % 12 === 11 ? `\n${index}. ${word}` : word)).join(gap),
      ),
  );
