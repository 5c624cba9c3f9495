import type { Text } from "../core/text";

/** Texts of the committee's copy in the pane ("จัดชุดส่ง"). */
export const shareTexts = {
  title: { th: "จัดชุดส่งคณะกรรมการ", en: "Copy for the committee" },
  begin: { th: "จัดชุดส่ง…", en: "Committee copy…" },
  intro: {
    th: "สร้างสมุดงานใหม่ที่มีเฉพาะรายงาน เก็บเป็นค่าเท่านั้น เปิดได้โดยไม่ต้องมีส่วนเสริม สมุดงานนี้ไม่เปลี่ยนแปลง",
    en: "Makes a new workbook of reports only, values without formulas, to be opened without the add-in. This workbook stays as it is.",
  },
  reports: { th: "รายงานที่จะส่ง", en: "Reports to hand in" },
  older: { th: "เก่ากว่าข้อมูล", en: "older than its data" },
  noneMade: {
    th: "ยังไม่มีรายงานที่สร้างแล้ว กด “สร้างรายงาน” ด้านล่างก่อน",
    en: "No report was made yet. Press “Make reports” below first.",
  },
  dataSheets: { th: "แผ่นข้อมูล", en: "Data sheets" },
  leftOut: { th: "ไม่รวมในชุดส่ง", en: "Left out" },
  hidden: { th: "รวมไว้แต่ซ่อน", en: "Included, hidden" },
  protect: {
    th: "ป้องกันการแก้ไขรายงาน (ไม่มีรหัสผ่าน)",
    en: "Protect the reports against edits (no password)",
  },
  make: { th: "สร้างชุดส่ง ({count} ฉบับ)", en: "Make the copy ({count} reports)" },
  close: { th: "ปิด", en: "Close" },
  making: { th: "กำลังจัดชุดส่ง", en: "Making the copy" },
  check: { th: "ตรวจสมุดงาน", en: "Checking the workbook" },
  read: { th: "อ่านสมุดงาน", en: "Reading the workbook" },
  write: { th: "เขียนชุดส่ง", en: "Writing the copy" },
  open: { th: "เปิดสมุดงานใหม่", en: "Opening the new workbook" },
  made: {
    th: "เปิดชุดส่งเป็นสมุดงานใหม่แล้ว มีรายงาน {reports} ฉบับ แผ่นอื่น {others} แผ่น พร้อมสารบัญ แบบความเห็นกรรมการ และสรุปผลการตรวจ โปรดบันทึกสมุดงานนั้นก่อนส่ง",
    en: "The copy is open as a new workbook: {reports} reports, {others} other sheets, contents, a form for remarks and a summary of the checks. Save it before you send it.",
  },
  connectionsLeft: {
    th: "ชุดส่งไม่มีการเชื่อมต่อข้อมูลที่สมุดงานนี้มี (ลิงก์ไปไฟล์อื่น แบบสอบถาม หรือ PivotTable) เซลล์ในชุดส่งเก็บค่าที่แสดงอยู่",
    en: "The data connections of this workbook (links to other files, queries or PivotTables) do not go along; cells of the copy keep the values that they show.",
  },

  // --- in place
  inPlace: { th: "หรือส่งไฟล์นี้ทั้งไฟล์", en: "Or hand in this file itself" },
  hide: { th: "ซ่อนแผ่นข้อมูลในไฟล์นี้", en: "Hide data sheets in this file" },
  show: { th: "คืนสภาพ ({count} แผ่น)", en: "Restore ({count} sheets)" },
  showFormulas: { th: "คืนสภาพ (สูตร {formulas} เซลล์)", en: "Restore ({formulas} formulas)" },
  showBoth: {
    th: "คืนสภาพ ({count} แผ่น สูตร {formulas} เซลล์)",
    en: "Restore ({count} sheets, {formulas} formulas)",
  },
  hideHint: {
    th: "สูตร ITA ที่พิมพ์เองบนแผ่นที่ยังแสดงจะเปลี่ยนเป็นค่า ผู้รับที่ไม่มีส่วนเสริมจึงเห็นผลเหมือนกัน กด “คืนสภาพ” เพื่อนำสูตรกลับมา",
    en: "ITA formulas that you typed on sheets in sight become values, so that they show the same without the add-in. Restore brings the formulas back.",
  },
  hid: { th: "ซ่อนแผ่นข้อมูลแล้ว {count} แผ่น", en: "Data sheets hidden: {count}" },
  frozen: {
    th: "ซ่อนแผ่นข้อมูลแล้ว {count} แผ่น และเปลี่ยนสูตร ITA เป็นค่าแล้ว {formulas} เซลล์",
    en: "Data sheets hidden: {count}. ITA formulas made values: {formulas}",
  },
  shown: { th: "แสดงแผ่นข้อมูลแล้ว {count} แผ่น", en: "Data sheets shown again: {count}" },
  restored: {
    th: "แสดงแผ่นข้อมูลแล้ว {count} แผ่น และนำสูตรกลับมาแล้ว {formulas} เซลล์",
    en: "Data sheets shown again: {count}. Formulas restored: {formulas}",
  },
  restoredPartly: {
    th: "แสดงแผ่นข้อมูลแล้ว {count} แผ่น และนำสูตรกลับมาแล้ว {formulas} เซลล์ ส่วนเซลล์ที่แก้ไขหลังจากซ่อน คงไว้ตามที่พิมพ์: {cells}",
    en: "Data sheets shown again: {count}. Formulas restored: {formulas}. Cells edited since keep what was typed: {cells}",
  },
  lost: {
    th: "นำสูตรกลับมาแล้ว {formulas} เซลล์ สูตรที่นำกลับไม่ได้เพราะเซลล์ของสูตรหรือเซลล์ที่สูตรอ้างถึงถูกลบหรือแยกออก: {lost} โปรดพิมพ์สูตรใหม่หากยังต้องใช้",
    en: "Formulas restored: {formulas}. These could not come back, since their cells or what they refer to were deleted or torn apart: {lost}. Enter them again if you still need them.",
  },
  lostAndEdited: {
    th: "นำสูตรกลับมาแล้ว {formulas} เซลล์ เซลล์ที่แก้ไขหลังจากซ่อน คงไว้ตามที่พิมพ์: {cells} สูตรที่นำกลับไม่ได้เพราะเซลล์ของสูตรหรือเซลล์ที่สูตรอ้างถึงถูกลบหรือแยกออก: {lost}",
    en: "Formulas restored: {formulas}. Cells edited since keep what was typed: {cells}. These could not come back, since their cells or what they refer to were deleted or torn apart: {lost}",
  },
} satisfies Record<string, Text>;
