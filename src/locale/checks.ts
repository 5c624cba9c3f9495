import type { Text } from "../core/text";

/** What the pane and the scripts say about checks; the rules carry their own sentences. */
export const checkTexts = {
  // --- the check itself
  views: { th: "สิ่งที่จะดู", en: "What to look at" },
  viewFound: { th: "สิ่งที่พบ", en: "Findings" },
  viewImport: { th: "นำเข้าตาราง", en: "Import tables" },
  viewTidy: { th: "จัดตารางที่วางมา", en: "Tidy pasted tables" },
  checkAgain: { th: "ตรวจอีกครั้ง", en: "Check again" },
  checking: { th: "กำลังตรวจ", en: "Checking" },
  nothingFound: { th: "ไม่พบสิ่งที่ต้องแก้ไข", en: "Nothing was found." },
  checked: {
    th: "พบข้อผิดพลาด {errors} คำเตือน {warnings} ข้อสังเกต {infos} เรื่อง ใน {sheets} แผ่น",
    en: "{errors} errors, {warnings} warnings and {infos} notes in {sheets} sheets",
  },
  foundCount: { th: "พบ {count} เรื่อง", en: "Found: {count}" },

  // --- severities and families
  error: { th: "ข้อผิดพลาด", en: "Errors" },
  warning: { th: "คำเตือน", en: "Warnings" },
  info: { th: "ข้อสังเกต", en: "Notes" },
  severityCount: { th: "{severity} {count}", en: "{severity} {count}" },
  completeness: { th: "ความครบถ้วน", en: "Completeness" },
  scores: { th: "คะแนน", en: "Scores" },
  periods: { th: "ระยะเวลา", en: "Periods" },
  words: { th: "ถ้อยคำ", en: "Words" },
  structure: { th: "โครงสร้างตาราง", en: "Structure" },
  workbook: { th: "สมุดงาน", en: "Workbook" },

  // --- the list
  groupBy: { th: "จัดกลุ่มตาม", en: "Group by" },
  bySeverity: { th: "ความสำคัญ", en: "Severity" },
  bySheet: { th: "แผ่นงาน", en: "Sheet" },
  byIndicator: { th: "ตัวชี้วัด", en: "Indicator" },
  noIndicator: { th: "ไม่ระบุตัวชี้วัด", en: "No indicator" },
  indicator: { th: "ตัวชี้วัดที่ {number}", en: "Indicator {number}" },
  show: { th: "แสดง", en: "Show" },
  findings: { th: "รายการที่พบ", en: "Findings" },
  findingsHint: {
    th: "ลูกศรขึ้นลงเลื่อนรายการ Enter เปิดรายการและไปที่เซลล์",
    en: "Arrow keys go through the list, Enter opens an entry and goes to its cell.",
  },
  expected: { th: "ควรเป็น: {expected}", en: "Expected: {expected}" },
  place: { th: "แผ่น “{sheet}” {address}", en: "Sheet “{sheet}” {address}" },
  more: { th: "แสดงอีก {count} รายการ", en: "Show {count} more" },

  nothingAt: {
    th: "ไม่พบสิ่งที่ต้องแก้ไขในแผ่น “{sheet}” {address}",
    en: "Nothing was found in sheet “{sheet}” {address}.",
  },
  selectOneArea: {
    th: "เลือกเซลล์เพียงช่วงเดียว แล้วลองอีกครั้ง",
    en: "Select cells of a single range, then try again.",
  },

  // --- fixing
  fix: { th: "แก้", en: "Fix" },
  fixAll: { th: "แก้ทั้งหมดของเรื่องนี้ ({count})", en: "Fix all of this kind ({count})" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  renew: { th: "คำนวณสูตร ITA ใหม่", en: "Renew ITA formulas" },
  renewed: { th: "เขียนสูตร ITA ใหม่แล้ว {count} เซลล์", en: "ITA formulas renewed: {count}" },
  fixed: { th: "แก้แล้ว {count} เซลล์", en: "Cells fixed: {count}" },
  fixedSome: {
    th: "แก้แล้ว {count} เซลล์ ไม่ได้แก้ {skipped} เพราะเซลล์เปลี่ยนไปหลังตรวจ",
    en: "Cells fixed: {count}. Left alone, because they changed after the check: {skipped}",
  },
  nothingFixed: {
    th: "ไม่ได้แก้เซลล์ใด เพราะเซลล์เปลี่ยนไปหลังตรวจ โปรดตรวจอีกครั้ง",
    en: "No cell was changed, because they changed after the check. Check again.",
  },
  undone: { th: "คืนค่าเดิมแล้ว {count} เซลล์", en: "Cells restored: {count}" },
  undoneSome: {
    th: "คืนค่าเดิมแล้ว {count} เซลล์ ไม่ได้คืน {skipped} เพราะแก้ไขหลังจากนั้น",
    en: "Cells restored: {count}. Left alone, because they were edited since: {skipped}",
  },
  nothingToUndo: { th: "ไม่มีการแก้ที่จะเลิกได้", en: "There is no fix to undo." },

  // --- setting aside
  ignore: { th: "ไม่แก้…", en: "Set aside…" },
  ignoreTitle: { th: "เหตุผลที่ไม่ต้องแก้", en: "Why it is set aside" },
  ignoreReason: { th: "เหตุผล (เก็บไว้ในสมุดงาน)", en: "Reason (kept in the workbook)" },
  ignoreNeedsReason: { th: "พิมพ์เหตุผลก่อน", en: "Type a reason first." },
  ignoreDo: { th: "บันทึกเหตุผล", en: "Keep the reason" },
  ignoredTitle: { th: "รายการที่ไม่ต้องแก้ ({count})", en: "Set aside ({count})" },
  ignoredReason: { th: "เหตุผล: {reason}", en: "Reason: {reason}" },
  restore: { th: "นำกลับมา", en: "Take back" },
  setAside: {
    th: "ไม่แสดง {count} เรื่องนี้อีก เหตุผลเก็บไว้ในสมุดงาน",
    en: "Set aside: {count}. The reason is kept in the workbook.",
  },
  takenBack: { th: "นำกลับมาแล้ว", en: "Taken back." },

  // --- marks
  mark: { th: "ระบายสีเซลล์ที่พบ", en: "Colour the cells found" },
  marksLeft: {
    th: "Excel หยุดกลางคัน ({code}) และยังตรวจไม่ได้ว่าระบายสีไปกี่เซลล์ ข้อความในเซลล์ไม่ถูกแก้ไข กด “ลบสีที่ระบายไว้” เพื่อเริ่มใหม่",
    en: "Excel stopped half-way ({code}), and it could not be seen how many cells are coloured. No text was changed. Press “Take the colours off” to begin again.",
  },
  unmark: { th: "ลบสีที่ระบายไว้", en: "Take the colours off" },
  marked: { th: "ระบายสีแล้ว {count} เซลล์", en: "Cells coloured: {count}" },
  markedSome: {
    th: "ระบายสีแล้ว {count} เซลล์ ไม่ได้ระบาย {skipped} เพราะแผ่นป้องกันไว้หรือมีลวดลาย",
    en: "Cells coloured: {count}. Left alone, because of protection or a pattern: {skipped}",
  },
  unmarked: { th: "ลบสีแล้ว {count} เซลล์", en: "Colours taken off: {count}" },

  // --- npm run verify
  verifyUsage: {
    th: "วิธีใช้: npm run verify -- IN.xlsx [--json]",
    en: "Usage: npm run verify -- IN.xlsx [--json]",
  },
} satisfies Record<string, Text>;
