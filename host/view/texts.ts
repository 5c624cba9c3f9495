import type { Text } from "../../src/core/text";

/** What the preview itself says; the add-in's own texts are the add-in's. */
export const TEXTS = {
  title: { th: "ตัวอย่างในเบราว์เซอร์", en: "Browser preview" },
  notExcel: {
    th: "หน้านี้เป็นตัวอย่างสำหรับทดลองใช้ ไม่ใช่โปรแกรม Excel",
    en: "This page is for trying the add-in. It is not Excel.",
  },
  open: { th: "เปิดไฟล์ .xlsx", en: "Open .xlsx" },
  save: { th: "บันทึกเป็น .xlsx", en: "Save as .xlsx" },
  sampleFile: { th: "สมุดงาน ITA ตัวอย่าง.xlsx", en: "ITA sample workbook.xlsx" },
  emptyFile: { th: "สมุดงานใหม่.xlsx", en: "New workbook.xlsx" },
  language: { th: "ภาษา", en: "Language" },
  ribbon: { th: "แถบคำสั่ง", en: "Ribbon" },
  nameBox: { th: "ตำแหน่งเซลล์", en: "Cell address" },
  formulaBar: { th: "แถบสูตร", en: "Formula bar" },
  grid: { th: "แผ่นงาน {sheet}", en: "Sheet {sheet}" },
  regions: { th: "กด F6 เพื่อไปยังส่วนถัดไปของหน้าต่าง", en: "F6 goes to the next part of the window." },
  row: { th: "แถว {row}", en: "Row {row}" },
  column: { th: "คอลัมน์ {column}", en: "Column {column}" },
  cellEditor: { th: "แก้ไขเซลล์ {address}", en: "Edit cell {address}" },
  sheets: { th: "แผ่นงานทั้งหมด", en: "Sheets" },
  pane: { th: "แผงงานของ {name}", en: "Task pane of {name}" },
  closePane: { th: "ปิดแผงงาน", en: "Close the task pane" },
  dialog: { th: "ข้อความจาก {name}", en: "Message from {name}" },
  choose: { th: "เลือกจากรายการ", en: "Choose from the list" },
  broken: { th: "เปิดตัวอย่างไม่สำเร็จ: {reason}", en: "The preview could not start: {reason}" },
  close: { th: "ปิด", en: "Close" },
  retry: { th: "แก้ไข", en: "Edit" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  loading: { th: "กำลังเปิดสมุดงาน", en: "Opening the workbook" },
  ready: { th: "พร้อม", en: "Ready" },
  editing: {
    th: "กำลังพิมพ์ กด Enter เพื่อยืนยัน หรือ Esc เพื่อยกเลิก",
    en: "Typing. Enter keeps it, Esc drops it.",
  },
  working: { th: "กำลังทำงาน: {name}", en: "Working: {name}" },
  saved: { th: "บันทึก {file} แล้ว", en: "{file} is saved." },
  opened: { th: "เปิด {file} แล้ว", en: "{file} is open." },
  traffic: {
    th: "คำสั่งล่าสุด: รับส่ง {trips} รอบ {size}",
    en: "Last action: {trips} round trips, {size}",
  },
  locked: {
    th: "เซลล์ {address} ถูกป้องกันไว้ ยกเลิกการป้องกันแผ่นงานก่อนแก้ไข",
    en: "Cell {address} is protected. Unprotect the sheet before editing.",
  },
  refused: {
    th: "เซลล์ {address} ไม่รับข้อมูลนี้: {reason}",
    en: "Cell {address} does not take this entry: {reason}",
  },
  unreadable: {
    th: "เปิดไฟล์ {file} ไม่ได้ ตรวจสอบว่าเป็นไฟล์ .xlsx ที่สมบูรณ์และไม่มีรหัสผ่าน สมุดงานเดิมยังอยู่ครบ",
    en: "{file} cannot be opened. Make sure it is a complete .xlsx without a password. The present workbook is unchanged.",
  },
  notDone: { th: "ทำคำสั่งไม่สำเร็จ: {reason}", en: "The command did not work: {reason}" },
} as const satisfies Record<string, Text>;
