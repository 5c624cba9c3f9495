import type { Text } from "../core/text";

/** Texts of the pane's tab of reports: how each stands, and the making of sets. */
export const reportsTexts = {
  looking: { th: "กำลังดูสถานะรายงาน…", en: "Looking how the reports stand…" },

  // --- how a report stands
  ready: { th: "พร้อม", en: "Ready to be made" },
  current: { th: "สร้างแล้ว", en: "Made" },
  madeOn: { th: "สร้างแล้ว {date}", en: "Made on {date}" },
  outdatedOn: { th: "เก่ากว่าข้อมูล (สร้าง {date})", en: "Older than its data (made on {date})" },
  outdated: { th: "เก่ากว่าข้อมูล", en: "Older than its data" },
  edited: {
    th: "มีผู้แก้ไขด้วยมือ เมื่อสร้างใหม่จะเก็บแผ่นเดิมไว้",
    en: "Edited by hand; made again, this sheet is kept",
  },

  // --- buttons
  make: { th: "สร้าง", en: "Make" },
  makeAgain: { th: "สร้างใหม่", en: "Make again" },
  openSheet: { th: "เปิด", en: "Open" },
  addSheet: { th: "เพิ่มแผ่น", en: "Add sheet" },
  remakeOld: {
    th: "สร้างใหม่เฉพาะที่เก่า ({count})",
    en: "Make the outdated again ({count})",
  },

  // --- sets
  set: { th: "ชุดรายงาน", en: "Set of reports" },
  setAll: { th: "ทุกฉบับที่พร้อม", en: "All that are ready" },
  setExecutive: { th: "ชุดผู้บริหาร", en: "For the executive" },
  setPlan: { th: "ชุดเผยแพร่แผน", en: "For publishing the plan" },
  setResults: { th: "ชุดรายงานผล", en: "For reporting results" },
  setOwn: { th: "เลือกเอง", en: "My own choice" },
  makeSet: { th: "สร้างรายงาน ({count})", en: "Make reports ({count})" },

  // --- making
  making: { th: "กำลังสร้างรายงาน", en: "Making reports" },
  stageRead: { th: "อ่านข้อมูล", en: "Reading the data" },
  stageBuild: { th: "จัดทำรายงาน", en: "Composing the reports" },
  stagePaint: { th: "เขียนลงแผ่นงาน", en: "Writing the sheets" },
  stageDone: { th: "เสร็จแล้ว", en: "Done" },
  stageCount: { th: "{stage} {done}/{total}", en: "{stage} {done}/{total}" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  cancelled: {
    th: "ยกเลิกแล้ว สมุดงานไม่เปลี่ยนแปลง",
    en: "Cancelled. The workbook is unchanged.",
  },
  made: { th: "สร้างรายงานแล้ว {count} ฉบับ", en: "Reports made: {count}" },
  noneMade: { th: "ไม่ได้สร้างรายงาน", en: "No report was made" },
  goToMade: { th: "ไปที่แผ่น “{sheet}”", en: "Go to sheet “{sheet}”" },
} satisfies Record<string, Text>;
