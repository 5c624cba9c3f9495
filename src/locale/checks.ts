import type { Text } from "../core/text";

/** What the pane and the scripts say about checks; the rules carry their own sentences. */
export const checkTexts = {
  tab: { th: "ตรวจทาน", en: "Check" },

  // --- the check itself
  check: { th: "ตรวจทั้งสมุดงาน", en: "Check the workbook" },
  checkAgain: { th: "ตรวจอีกครั้ง", en: "Check again" },
  checking: { th: "กำลังตรวจ", en: "Checking" },
  nothingFound: { th: "ไม่พบสิ่งที่ต้องแก้ไข", en: "Nothing was found." },
  checked: {
    th: "พบ {errors} ข้อผิดพลาด {warnings} คำเตือน {infos} ข้อสังเกต ใน {sheets} แผ่น",
    en: "{errors} errors, {warnings} warnings and {infos} notes in {sheets} sheets",
  },
  changed: {
    th: "เทียบกับครั้งก่อน: พบใหม่ {fresh} หายไป {gone}",
    en: "Since the last check: {fresh} new, {gone} gone",
  },
  fresh: { th: "ใหม่", en: "new" },
  goneTitle: { th: "หายไปจากครั้งก่อน ({count})", en: "Gone since the last check ({count})" },

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
  byRule: { th: "เรื่องที่ตรวจ", en: "Rule" },
  bySheet: { th: "แผ่นงาน", en: "Sheet" },
  byIndicator: { th: "ตัวชี้วัด", en: "Indicator" },
  noIndicator: { th: "ไม่ระบุตัวชี้วัด", en: "No indicator" },
  indicator: { th: "ตัวชี้วัดที่ {number}", en: "Indicator {number}" },
  show: { th: "แสดง", en: "Show" },
  findings: { th: "รายการที่พบ", en: "Findings" },
  findingsHint: {
    th: "ใช้ลูกศรขึ้นลงเพื่อเลื่อนรายการ Enter เพื่อไปที่เซลล์",
    en: "Arrow keys go through the list, Enter goes to the cell.",
  },
  expected: { th: "ควรเป็น: {expected}", en: "Expected: {expected}" },
  place: { th: "แผ่น “{sheet}” {address}", en: "Sheet “{sheet}” {address}" },
  more: { th: "แสดงอีก {count} รายการ", en: "Show {count} more" },
  previous: { th: "ก่อนหน้า", en: "Previous" },
  next: { th: "ถัดไป", en: "Next" },
  back: { th: "กลับไปเซลล์เดิม", en: "Back to where I was" },
  position: { th: "{index} จาก {count}", en: "{index} of {count}" },

  // --- fixing
  fix: { th: "แก้ให้", en: "Fix" },
  fixAll: { th: "แก้ทั้งหมดของเรื่องนี้ ({count})", en: "Fix all of this kind ({count})" },
  fixTitle: { th: "จะแก้ {count} เซลล์", en: "{count} cells will change" },
  before: { th: "เดิม", en: "Before" },
  after: { th: "ใหม่", en: "After" },
  apply: { th: "แก้ตามนี้", en: "Make these changes" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  undo: { th: "เลิกการแก้ครั้งล่าสุด", en: "Undo the last fix" },
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
  ignore: { th: "ไม่ต้องแก้…", en: "Set aside…" },
  ignoreTitle: { th: "เหตุผลที่ไม่ต้องแก้", en: "Why it is set aside" },
  ignoreReason: { th: "เหตุผล (เก็บไว้ในสมุดงาน)", en: "Reason (kept in the workbook)" },
  ignoreNeedsReason: { th: "พิมพ์เหตุผลก่อน", en: "Type a reason first." },
  ignoreDo: { th: "บันทึกเหตุผล", en: "Keep the reason" },
  ignoredTitle: { th: "รายการที่ไม่ต้องแก้ ({count})", en: "Set aside ({count})" },
  ignoredReason: { th: "เหตุผล: {reason}", en: "Reason: {reason}" },
  restore: { th: "นำกลับมา", en: "Take back" },

  // --- marks
  mark: { th: "ทำเครื่องหมายในเซลล์ที่แสดง", en: "Mark the cells shown" },
  marksLeft: {
    th: "Excel หยุดกลางคัน ({code}) และยังตรวจไม่ได้ว่าทำเครื่องหมายไปกี่เซลล์ ข้อความในเซลล์ไม่ถูกแก้ไข กด “ลบเครื่องหมายทั้งหมด” เพื่อเริ่มใหม่",
    en: "Excel stopped half-way ({code}), and it could not be seen how many cells are marked. No text was changed. Press “Take all marks off” to begin again.",
  },
  unmark: { th: "ลบเครื่องหมายทั้งหมด", en: "Take all marks off" },
  marked: { th: "ทำเครื่องหมายแล้ว {count} เซลล์", en: "Cells marked: {count}" },
  markedSome: {
    th: "ทำเครื่องหมายแล้ว {count} เซลล์ ไม่ได้ทำ {skipped} เพราะแผ่นป้องกันไว้หรือมีลวดลาย",
    en: "Cells marked: {count}. Left alone, because of protection or a pattern: {skipped}",
  },
  unmarked: { th: "ลบเครื่องหมายแล้ว {count} เซลล์", en: "Marks taken off: {count}" },

  // --- npm run verify
  verifyUsage: {
    th: "วิธีใช้: npm run verify -- IN.xlsx [--json]",
    en: "Usage: npm run verify -- IN.xlsx [--json]",
  },
} satisfies Record<string, Text>;
