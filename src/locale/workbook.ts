import type { Text } from "../core/text";

/** What the add-in says about the workbook: refusals and results of use-cases. `{sheet}` and `{address}` name the place. */
export const workbookTexts = {
  // --- Excel itself
  cellEditMode: {
    th: "Excel กำลังอยู่ระหว่างพิมพ์ในเซลล์ จึงยังไม่ได้ทำอะไรกับสมุดงาน กด Enter หรือ Esc ให้เสร็จก่อน แล้วลองอีกครั้ง",
    en: "A cell is being edited, so nothing was done. Press Enter or Esc first, then try again.",
  },
  workbookProtected: {
    th: "สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มแผ่นงานไม่ได้ ไปที่ รีวิว > ป้องกันสมุดงาน เพื่อยกเลิกการป้องกัน แล้วลองอีกครั้ง",
    en: "The structure of this workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to lift the protection, then try again.",
  },
  accessDenied: {
    th: "Excel ไม่อนุญาตให้แก้ไข จึงไม่ได้แก้ไขอะไร หากแผ่นงานป้องกันไว้ ไปที่ รีวิว > ยกเลิกการป้องกันแผ่นงาน หากไม่ได้ป้องกัน โปรแกรมป้องกันไวรัสอาจปิดกั้นส่วนเสริม โปรดแจ้งผู้ดูแลระบบ",
    en: "Excel did not allow the change, so nothing was changed. If a sheet is protected, choose Review > Unprotect Sheet. If none is, antivirus software may be blocking the add-in: tell your administrator.",
  },
  sheetProtected: {
    th: "แผ่นงาน “{sheet}” ป้องกันไว้ จึงไม่ได้แก้ไขอะไร ไปที่ รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วลองอีกครั้ง",
    en: "The sheet “{sheet}” is protected, so nothing was changed. Choose Review > Unprotect Sheet, then try again.",
  },
  tooMuchAtOnce: {
    th: "ข้อมูลที่จะเขียนครั้งนี้มากกว่าที่ Excel บนเว็บรับได้ จึงยังไม่ได้แก้ไขอะไร โปรดเลือกทีละส่วน หรือเปิดไฟล์นี้ใน Excel บนเครื่อง",
    en: "This is more than Excel on the web takes at once, so nothing was changed. Choose a part at a time, or open the file in Excel on the desktop.",
  },
  excelFailed: {
    th: "Excel ทำคำสั่งนี้ไม่สำเร็จ ({code}) สมุดงานยังเหมือนเดิม โปรดลองอีกครั้ง หากยังไม่สำเร็จให้บันทึกแล้วเปิดไฟล์ใหม่",
    en: "Excel could not carry out the command ({code}). The workbook is unchanged. Try again; if it fails once more, save and reopen the file.",
  },
  cancelled: {
    th: "ยกเลิกแล้ว สมุดงานยังเหมือนเดิม",
    en: "Cancelled. The workbook is unchanged.",
  },
  cleanUpFailed: {
    th: "Excel ทำคำสั่งนี้ไม่สำเร็จ ({code}) และยังเก็บแผ่นงานที่ทำค้างไว้ไม่ได้: {sheets} หากกำลังพิมพ์ในเซลล์ กด Enter หรือ Esc ก่อน ส่วนเสริมจะเก็บแผ่นงานเหล่านี้ให้เมื่อสร้างรายงานครั้งถัดไปหรือเมื่อเปิดแถบ ITA ใหม่",
    en: "Excel could not carry out the command ({code}), and unfinished sheets could not be put away yet: {sheets}. If you are typing in a cell, press Enter or Esc first. The add-in puts these sheets away when you next make reports or open the ITA pane.",
  },
  sheetsUnsure: {
    th: "Excel ทำคำสั่งนี้ไม่สำเร็จ ({code}) และยังตรวจไม่ได้ว่ามีแผ่นงานที่ทำค้างไว้หรือไม่ หากกำลังพิมพ์ในเซลล์ กด Enter หรือ Esc ก่อน แล้วดูแผ่นงานที่ชื่อขึ้นต้นด้วย “ITA {stamp}” หากมี ส่วนเสริมจะเก็บให้เมื่อสร้างรายงานครั้งถัดไปหรือเมื่อเปิดแถบ ITA ใหม่",
    en: "Excel could not carry out the command ({code}), and it could not be seen yet whether unfinished sheets are left. If you are typing in a cell, press Enter or Esc first. Look for sheets whose names begin with “ITA {stamp}”; the add-in puts them away when you next make reports or open the ITA pane.",
  },
  leftToLookAt: {
    th: "Excel หยุดกลางคัน ({code}) และยังตรวจไม่ได้ว่าแก้ไขไปถึงไหน โปรดดูแผ่นงาน “{sheet}” ตั้งแต่เซลล์ {address} เมื่อเปิดแถบ ITA ใหม่ ส่วนเสริมจะคืนค่าเดิมให้เท่าที่ยังไม่มีใครแก้ไข",
    en: "Excel stopped half-way ({code}), and it could not be seen yet how far it came. Look at the sheet “{sheet}” from cell {address} on. When the ITA pane is opened again, the add-in puts back what nobody has edited since.",
  },
  severalAreas: {
    th: "เลือกไว้หลายช่วงพร้อมกัน จึงยังไม่ได้ทำอะไร โปรดเลือกเซลล์เพียงช่วงเดียว แล้วลองอีกครั้ง",
    en: "Several separate ranges are selected, so nothing was done. Select a single range and try again.",
  },
  typedMeanwhile: {
    th: "แผ่น “{sheet}” มีการพิมพ์แก้ไขหลังจากอ่านข้อมูล ({cells}) จึงไม่ได้แก้ไขอะไร ข้อความที่พิมพ์ยังอยู่ โปรดอ่านหรือตรวจใหม่",
    en: "Sheet “{sheet}” was edited after it was read ({cells}), so nothing was changed; what was typed is still there. Read or check again.",
  },
  settingUnsure: {
    th: "Excel หยุดกลางคัน ({code}) จึงไม่แน่ใจว่าบันทึกตัวเลือกนี้ในสมุดงานแล้วหรือยัง โปรดดูอีกครั้ง แล้วเลือกใหม่หากยังไม่เปลี่ยน",
    en: "Excel stopped half-way ({code}), so it is not sure whether this choice was kept in the workbook. Look again, and choose once more if it is not.",
  },
  settingChanged: {
    th: "มีผู้อื่นเปลี่ยนตัวเลือกเดียวกันในสมุดงานนี้พร้อมกัน โปรดดูอีกครั้งแล้วเลือกใหม่",
    en: "Somebody else changed the same choice in this workbook at the same moment. Look again and choose once more.",
  },
  answerTooLarge: {
    th: "แผ่นงานมีข้อมูลมากกว่าที่ Excel บนเว็บส่งได้ จึงอ่านไม่ได้ และไม่ได้แก้ไขอะไร (แผ่นและแถวที่มีข้อมูล: {sheets}) โปรดลบแถวที่ไม่ใช้ซึ่งอยู่ไกลลงไปด้านล่าง หรือเปิดไฟล์นี้ใน Excel บนเครื่อง",
    en: "A sheet holds more than Excel on the web can send, so it could not be read, and nothing was changed (sheets and rows with content: {sheets}). Delete unused rows far down, or open the file in Excel on the desktop.",
  },
  oldSheetKept: {
    th: "Excel ลบแผ่นเดิมไม่ได้ จึงยังอยู่ในชื่อ “{sheets}” โปรดลบเองหากไม่ใช้แล้ว",
    en: "Excel would not delete the former sheet, so it is still there as “{sheets}”. Delete it yourself if you do not need it.",
  },
  putBack: {
    th: "ครั้งก่อนการแก้ไขแผ่นงาน “{sheet}” หยุดกลางคัน ส่วนเสริมคืนค่าเดิมให้แล้ว",
    en: "Last time a change of the sheet “{sheet}” stopped half-way; the add-in has put everything back.",
  },
  putBackPartly: {
    th: "ครั้งก่อนการแก้ไขแผ่นงาน “{sheet}” หยุดกลางคัน ส่วนเสริมคืนค่าเดิมให้ เว้นเซลล์ที่มีผู้แก้ไขแล้ว โปรดดู {cells}",
    en: "Last time a change of the sheet “{sheet}” stopped half-way. The add-in has put it back, but for cells that somebody has edited since. Look at {cells}.",
  },
  sheetsTakenAway: {
    th: "เก็บแผ่นงานที่ทำค้างไว้จากครั้งก่อนแล้ว",
    en: "Unfinished sheets of an earlier run were put away.",
  },
  unreadableFile: {
    th: "เปิดไฟล์ {file} ไม่ได้ เพราะไม่ใช่ไฟล์ .xlsx หรือไฟล์เสียหาย โปรดเปิดใน Excel แล้วบันทึกเป็นชนิด .xlsx ใหม่",
    en: "The file {file} could not be opened: it is not an .xlsx file, or it is damaged. Open it in Excel and save it again as .xlsx.",
  },
  reportUsage: {
    th: "วิธีใช้: npm run report -- IN.xlsx OUT.xlsx|OUT.pdf [--only summary,plan-8]",
    en: "Usage: npm run report -- IN.xlsx OUT.xlsx|OUT.pdf [--only summary,plan-8]",
  },
  noLibreOffice: {
    th: "พิมพ์เป็น PDF ไม่ได้ เพราะไม่พบโปรแกรม LibreOffice ในเครื่องนี้ ติดตั้ง LibreOffice หรือบันทึกเป็น .xlsx แล้วพิมพ์จาก Excel",
    en: "PDF needs LibreOffice, which was not found. Install it, or save an .xlsx file and print that from Excel.",
  },
  notPrinted: {
    th: "LibreOffice พิมพ์เป็น PDF ไม่สำเร็จ ลองอีกครั้ง หรือบันทึกเป็น .xlsx แล้วพิมพ์จาก Excel",
    en: "LibreOffice could not print the PDF. Try again, or save an .xlsx file and print that from Excel.",
  },
  sampleUsage: {
    th: "วิธีใช้: npm run sample -- OUT.xlsx",
    en: "Usage: npm run sample -- OUT.xlsx",
  },
  encryptedFile: {
    th: "เปิดไฟล์ {file} ไม่ได้ เพราะไฟล์มีรหัสผ่าน โปรดเปิดใน Excel เอารหัสผ่านออก (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน > เข้ารหัสลับด้วยรหัสผ่าน) แล้วบันทึกใหม่",
    en: "The file {file} could not be opened: it is protected by a password. Open it in Excel, take the password off (File > Info > Protect Workbook > Encrypt with Password) and save it again.",
  },
  tooLargeFile: {
    th: "เปิดไฟล์ {file} ไม่ได้ เพราะมีข้อมูลมากเกินกว่าที่เปิดนอก Excel ได้ (เช่น เกิน 500,000 เซลล์ 500 แผ่น 10,000 ชื่อ หรือ 160 MB เมื่อคลายไฟล์) โปรดลบแผ่น แถว หรือชื่อที่ไม่ใช้ หรือทำงานนี้ใน Excel",
    en: "The file {file} could not be opened: it holds more than can be opened outside Excel (for instance over 500,000 cells or rows, 500 sheets, 10,000 names, or 160 MB unpacked). Delete sheets, rows or names that are not used, or do this in Excel.",
  },
  tooManyFormulas: {
    th: "ทำงานกับไฟล์ {file} นอก Excel ไม่ได้ เพราะมีสูตรมากกว่า 60,000 เซลล์ โปรดทำงานนี้ใน Excel หรือแปลงสูตรที่ไม่ใช้แล้วเป็นค่า",
    en: "The file {file} holds more than 60,000 cells with formulas, too many to work with outside Excel. Do this in Excel, or turn formulas that are done with into values.",
  },
  missingFile: {
    th: "ไม่พบไฟล์ {file} โปรดตรวจชื่อไฟล์และโฟลเดอร์",
    en: "The file {file} was not found. Check its name and folder.",
  },
  cannotWriteFile: {
    th: "บันทึกไฟล์ {file} ไม่ได้ โปรดตรวจว่าไฟล์ไม่ได้เปิดค้างอยู่และโฟลเดอร์อนุญาตให้บันทึก",
    en: "The file {file} could not be written. Check that it is not open elsewhere and that the folder allows writing.",
  },
  macrosLeft: {
    th: "แมโครของ {file} ไม่ได้ตามไปด้วย เพราะไฟล์ .xlsx เก็บแมโครไม่ได้ หากต้องใช้แมโคร โปรดตั้งชื่อไฟล์ผลลัพธ์ให้ลงท้ายด้วย .xlsm",
    en: "The macros of {file} did not go along, since an .xlsx file holds none. To keep them, give the output file a name that ends with .xlsm.",
  },
  sameFile: {
    th: "ไฟล์ผลลัพธ์ต้องเป็นคนละไฟล์กับไฟล์ต้นทาง โปรดตั้งชื่อใหม่",
    en: "The output file must not be the input file. Choose another name.",
  },
  sheetGone: {
    th: "ไม่พบแผ่นงาน “{sheet}” อาจถูกลบหรือเปลี่ยนชื่อแล้ว โปรดอ่านข้อมูลใหม่",
    en: "The sheet “{sheet}” was not found; it may have been deleted or renamed. Read the workbook again.",
  },

  // --- the data sheets
  noAgencySheet: {
    th: "ไม่พบแผ่นข้อมูลหน่วยงาน กดปุ่ม “เพิ่มแผ่นข้อมูล” แล้วกรอกข้อมูลหน่วยงานก่อน",
    en: "The agency sheet was not found. Press “Add data sheets”, then fill in the agency first.",
  },
  noScoresSheet: {
    th: "ไม่พบแผ่นคะแนน กดปุ่ม “เพิ่มแผ่นข้อมูล” แล้วกรอกคะแนนของตัวชี้วัดให้ครบ",
    en: "The scores sheet was not found. Press “Add data sheets”, then fill in every indicator score.",
  },
  noMeasuresSheet: {
    th: "ไม่พบแผ่นมาตรการ กดปุ่ม “เพิ่มแผ่นข้อมูล” แล้วกรอกมาตรการของแต่ละตัวชี้วัด",
    en: "The measures sheet was not found. Press “Add data sheets”, then fill in the measures.",
  },
  noMeasures: {
    th: "แผ่น “{sheet}” ยังไม่มีมาตรการ กรอกมาตรการอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
    en: "The sheet “{sheet}” holds no measure yet. Fill in at least one row, then try again.",
  },
  labelMissing: {
    th: "แผ่น “{sheet}” ไม่มีหัวข้อ “{label}” โปรดพิมพ์หัวข้อนี้กลับในช่วง {address}",
    en: "The sheet “{sheet}” has no heading “{label}”. Type it back into {address}.",
  },
  fieldBlank: {
    th: "ยังไม่ได้กรอก “{label}” ในแผ่น “{sheet}” เซลล์ {address}",
    en: "“{label}” is empty: sheet “{sheet}”, cell {address}.",
  },
  yearInvalid: {
    th: "“{label}” ในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ต้องเป็นปีงบประมาณ พ.ศ. สี่หลัก เช่น 2568",
    en: "“{label}” in sheet “{sheet}”, cell {address} is “{found}”. It must be a Buddhist-era fiscal year of four digits such as 2568.",
  },
  yearUnknown: {
    th: "ยังไม่มีเกณฑ์ ITA ของปีงบประมาณ {found} (แผ่น “{sheet}” เซลล์ {address}) เลือกปีระหว่าง {first} ถึง {last}",
    en: "There are no ITA rules for fiscal year {found} (sheet “{sheet}”, cell {address}). Choose a year from {first} to {last}.",
  },
  optionInvalid: {
    th: "“{label}” ในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” เลือกค่าจากรายการเท่านั้น ({choices})",
    en: "“{label}” in sheet “{sheet}”, cell {address} is “{found}”. Choose one of: {choices}.",
  },
  indicatorMissing: {
    th: "แผ่น “{sheet}” ไม่มีแถวของตัวชี้วัดที่ {number} {name} ในช่วง {address} โปรดพิมพ์เลขตัวชี้วัดกลับเข้าไป",
    en: "The sheet “{sheet}” has no row for indicator {number} {name} within {address}. Type its number back.",
  },
  indicatorTwice: {
    th: "แผ่น “{sheet}” มีแถวของตัวชี้วัดที่ {number} มากกว่าหนึ่งแถว ดูที่เซลล์ {address} แล้วลบแถวที่ซ้ำ",
    en: "The sheet “{sheet}” has more than one row for indicator {number}; see cell {address} and delete the extra row.",
  },
  levelUnknown: {
    th: "ระดับที่ประกาศในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่ระดับของปี {year} โปรดเลือกจากรายการ ({levels}) หรือเว้นว่าง",
    en: "The announced level in sheet “{sheet}”, cell {address}, is “{found}”, which is no level of FY{year}. Choose one of the list ({levels}) or leave it blank.",
  },
  scoreBlank: {
    th: "ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ {number} {name} ในแผ่น “{sheet}” เซลล์ {address}",
    en: "The score of indicator {number} {name} is empty: sheet “{sheet}”, cell {address}.",
  },
  scoreNotNumber: {
    th: "คะแนนในแผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่ตัวเลข โปรดพิมพ์คะแนน 0 ถึง 100",
    en: "The score in sheet “{sheet}”, cell {address} is “{found}”, which is not a number. Type a score from 0 to 100.",
  },
  scoreOutOfRange: {
    th: "คะแนนในแผ่น “{sheet}” เซลล์ {address} เป็น {found} ต้องอยู่ระหว่าง 0 ถึง 100",
    en: "The score in sheet “{sheet}”, cell {address} is {found}. It must be from 0 to 100.",
  },
  columnMissing: {
    th: "ตารางในแผ่น “{sheet}” ไม่มีคอลัมน์ “{label}” โปรดพิมพ์หัวคอลัมน์นี้กลับในแถว {address}",
    en: "The table in sheet “{sheet}” has no column “{label}”. Type the heading back into row {address}.",
  },
  measureNoIndicator: {
    th: "แผ่น “{sheet}” เซลล์ {address} ยังไม่ได้เลือกตัวชี้วัด เลือกจากรายการ แล้วลองอีกครั้ง",
    en: "No indicator is chosen in sheet “{sheet}”, cell {address}. Choose one from the list and try again.",
  },
  measureUnknownIndicator: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ตรงกับตัวชี้วัดของปี {year} เลือกจากรายการ",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no indicator of fiscal year {year}. Choose from the list.",
  },
  cellError: {
    th: "แผ่น “{sheet}” เซลล์ {address} มีค่าผิดพลาด {found} โปรดแก้สูตรหรือพิมพ์ค่าใหม่",
    en: "Sheet “{sheet}”, cell {address} holds the error {found}. Mend the formula or type the value.",
  },

  // --- results
  templatesAlreadyThere: {
    th: "มีแผ่นข้อมูลครบแล้ว จึงไม่ได้เพิ่มแผ่นใหม่",
    en: "All data sheets are already there; nothing was added.",
  },
  namesMended: {
    th: "แผ่น {sheets} มีชื่อในสมุดงานที่หายไปหรือไม่ชี้ไปที่ใด จึงตั้งชื่อให้ชี้มาที่แผ่นนี้อีกครั้งแล้ว โดยไม่ได้แก้ไขเซลล์ใด",
    en: "Workbook names of {sheets} were lost or pointed to nothing; they point to their sheet again. No cell was changed.",
  },
  namesMendedOnly: {
    th: "ตั้งชื่อในสมุดงานที่หายไปของแผ่น {sheets} ให้อีกครั้งแล้ว แต่ Excel ยังเพิ่มแผ่นข้อมูลที่ขาดไม่ได้ โปรดลองอีกครั้ง",
    en: "The lost workbook names of {sheets} were set again, but Excel could not add the data sheets that are missing. Try again.",
  },
  templatesInserted: {
    th: "เพิ่มแผ่นข้อมูลแล้ว: {sheets}",
    en: "Data sheets added: {sheets}",
  },
  reportUnknown: {
    th: "ไม่รู้จักรายงาน “{id}” รายงานที่มีคือ {known}",
    en: "There is no report “{id}”. The reports are: {known}.",
  },
  reportSkipped: {
    th: "ไม่ได้สร้าง “{report}”: {reason}",
    en: "“{report}” was not made: {reason}",
  },
  nothingMade: {
    th: "ยังสร้างรายงานไม่ได้: {reason}",
    en: "No report could be made: {reason}",
  },
} satisfies Record<string, Text>;
