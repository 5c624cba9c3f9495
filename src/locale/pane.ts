import type { Text } from "../core/text";

/** Texts of the task pane and of the small message page that the ribbon buttons open. */
export const paneTexts = {
  // --- tabs
  tabs: { th: "งานในแผง", en: "Parts of the pane" },
  helpTab: { th: "วิธีใช้ฟังก์ชัน", en: "Functions" },
  overview: { th: "ภาพรวม", en: "Overview" },

  // --- header
  product: { th: "ITA สำหรับ Excel", en: "ITA for Excel" },
  fiscalYear: { th: "ปีงบประมาณ พ.ศ. {year}", en: "Fiscal year {year} (B.E.)" },
  refresh: { th: "อ่านข้อมูลใหม่", en: "Read the workbook again" },
  refreshed: { th: "อ่านข้อมูลใหม่แล้ว", en: "The workbook was read again." },
  otherLanguage: { th: "English", en: "ไทย" },
  reading: { th: "กำลังอ่านข้อมูล…", en: "Reading the workbook…" },
  readFailed: { th: "อ่านข้อมูลไม่ได้", en: "The workbook could not be read" },
  olderView: {
    th: "ข้อมูลด้านล่างเป็นของการอ่านครั้งก่อน",
    en: "What is shown below is from the last reading.",
  },
  watchUnavailable: {
    th: "บานหน้าต่างนี้ปรับตามข้อมูลเองไม่ได้ เมื่อแก้ข้อมูลแล้วให้กด “อ่านข้อมูลใหม่”",
    en: "The pane cannot follow changes by itself. After editing, press “Read the workbook again”.",
  },

  // --- first step
  welcome: { th: "เริ่มต้นใช้งาน", en: "Get started" },
  welcomeText: {
    th: "ส่วนเสริมนี้คำนวณคะแนนและระดับผลการประเมิน ITA จากข้อมูลในสมุดงาน แล้วจัดทำแผ่นรายงานที่พร้อมพิมพ์และลงนาม เริ่มจากเพิ่มแผ่นข้อมูลสำหรับกรอก แผ่นงานเดิมของท่านจะไม่ถูกแก้ไข",
    en: "This add-in computes ITA scores and levels from the data in the workbook and makes report sheets ready to print and sign. Begin by adding the data sheets to fill in; your own sheets are left as they are.",
  },
  addSheets: { th: "เพิ่มแผ่นข้อมูล", en: "Add data sheets" },
  addingSheets: { th: "กำลังเพิ่มแผ่นข้อมูล…", en: "Adding data sheets…" },
  sheetsMissing: { th: "ยังไม่มีแผ่นข้อมูล: {sheets}", en: "Data sheets not there yet: {sheets}" },

  // --- profile
  profile: { th: "ข้อมูลหน่วยงาน", en: "Agency" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  district: { th: "อำเภอ", en: "District" },
  province: { th: "จังหวัด", en: "Province" },
  resultYear: { th: "ผลการประเมินปีงบประมาณ", en: "Result of fiscal year" },
  planYear: { th: "มาตรการปีงบประมาณ", en: "Measures of fiscal year" },
  signers: { th: "ผู้ลงนาม", en: "Signers" },
  signersCount: { th: "{count} คน", en: "{count}" },
  notFilledIn: { th: "ยังไม่ได้กรอก", en: "not filled in" },
  notWhole: {
    th: "ข้อมูลส่วนนี้ยังไม่ครบ ดูรายการใน “สิ่งที่ต้องแก้ไข”",
    en: "This part is not complete yet; see “To be mended”.",
  },

  // --- problems
  problems: { th: "สิ่งที่ต้องแก้ไข ({count})", en: "To be mended ({count})" },
  fillNext: { th: "กรอกช่องนี้ก่อน:", en: "Fill in first:" },
  blankCells: {
    th: "แผ่น “{sheet}” ยังไม่ได้กรอก {count} ช่อง เริ่มที่เซลล์ {address}",
    en: "Sheet “{sheet}”: {count} cells are not filled in yet, the first is {address}.",
  },
  showCells: { th: "แสดงทุกช่อง", en: "Show them all" },
  hideCells: { th: "ย่อรายการ", en: "Show fewer" },
  showAll: { th: "แสดงทั้งหมด {count} รายการ", en: "Show all {count}" },
  goToCell: { th: "ไปที่เซลล์ {address}", en: "Go to cell {address}" },
  goToSheet: { th: "ไปที่แผ่นงาน", en: "Go to the sheet" },
  goToPlace: {
    th: "ไปที่เซลล์ {address} แผ่น “{sheet}”",
    en: "Go to cell {address} of sheet “{sheet}”",
  },
  goToSheetNamed: { th: "ไปที่แผ่น “{sheet}”", en: "Go to sheet “{sheet}”" },

  // --- scores
  scores: { th: "คะแนน", en: "Scores" },
  total: { th: "คะแนนรวม", en: "Total score" },
  level: { th: "ระดับ {level}", en: "Level: {level}" },
  passLine: {
    th: "เกณฑ์ผ่าน {line} คะแนน (เส้นตั้งในแถบ)",
    en: "Pass line {line} points (upright line in the bars)",
  },
  passed: { th: "ผ่าน", en: "Pass" },
  notPassed: { th: "ต่ำกว่าเกณฑ์", en: "Below the line" },
  whyLevel: { th: "ยังไม่ถึงระดับ {level} เพราะ", en: "Not yet {level} because" },
  belowMinimum: {
    th: "{instrument} {score} ต่ำกว่า {minimum}",
    en: "{instrument} {score} is below {minimum}",
  },
  nearBoundary: {
    th: "{value} {score} ห่างจากเกณฑ์ {boundary} ไม่เกิน 0.01 คะแนน โปรดตรวจทานกับผลที่ประกาศ",
    en: "{value} {score} lies within 0.01 points of {boundary}. Check it against the published result.",
  },
  publishedRounding: {
    th: "{value} ตามประกาศ {published} คำนวณได้ {score} ต่างกันจากการปัดเศษ",
    en: "{value}: published {published}, computed {score}. Rounding explains the difference.",
  },
  publishedDiffers: {
    th: "{value} ตามประกาศ {published} ไม่ตรงกับที่คำนวณได้ {score} โปรดตรวจคะแนนตัวชี้วัดและคะแนนที่ประกาศ",
    en: "{value}: published {published} cannot come from these scores (computed {score}). Check the indicator scores and the published score.",
  },
  instruments: { th: "คะแนนตามเครื่องมือ", en: "Scores by instrument" },
  instrument: { th: "เครื่องมือ", en: "Instrument" },
  score: { th: "คะแนน", en: "Score" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  points: { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted" },
  result: { th: "ผล", en: "Result" },
  indicators: { th: "คะแนนตามตัวชี้วัด", en: "Scores by indicator" },
  iit: { th: "ผู้มีส่วนได้ส่วนเสียภายใน", en: "internal stakeholders" },
  eit: { th: "ผู้มีส่วนได้ส่วนเสียภายนอก", en: "external stakeholders" },
  oit: { th: "การเปิดเผยข้อมูลสาธารณะ", en: "open data" },
  scoresNow: { th: "คะแนนรวม {score} ระดับ {level}", en: "Total score {score}, level {level}" },

  // --- measures
  measures: { th: "มาตรการ", en: "Measures" },
  measuresCount: { th: "มีมาตรการ {count} รายการ", en: "Measures: {count}" },
  noMeasuresYet: { th: "ยังไม่มีมาตรการ", en: "No measure yet" },
  everyIndicatorHasMeasure: { th: "มีมาตรการครบทุกตัวชี้วัด", en: "Every indicator has a measure." },
  indicatorsWithoutMeasure: {
    th: "ตัวชี้วัดที่ยังไม่มีมาตรการ ({count})",
    en: "Indicators without a measure ({count})",
  },

  // --- reports
  reports: { th: "รายงาน", en: "Reports" },
  chooseReports: { th: "เลือกรายงานที่จะสร้าง", en: "Reports to make" },
  makeReports: { th: "สร้างรายงาน", en: "Make reports" },
  makingReports: { th: "กำลังสร้างรายงาน", en: "Making reports" },
  chooseOne: { th: "เลือกรายงานอย่างน้อยหนึ่งรายการ", en: "Choose at least one report." },
  stageRead: { th: "อ่านข้อมูล", en: "Reading the data" },
  stageBuild: { th: "จัดทำรายงาน", en: "Composing the reports" },
  stagePaint: { th: "เขียนลงแผ่นงาน", en: "Writing the sheets" },
  stageCount: { th: "{stage} {done}/{total}", en: "{stage} {done}/{total}" },
  cancelReports: { th: "ยกเลิก", en: "Cancel" },
  contentsSheet: { th: "สารบัญ: {sheet}", en: "Contents: {sheet}" },
  stageDone: { th: "เสร็จแล้ว", en: "Done" },
  reportsMade: { th: "สร้างรายงานแล้ว {count} แผ่น", en: "Reports made: {count}" },
  reportsSkipped: { th: "รายงานที่ไม่ได้สร้าง", en: "Reports left out" },
  noReportMade: { th: "ไม่ได้สร้างรายงาน", en: "No report was made" },

  // --- messages
  couldNotDo: { th: "ยังทำไม่สำเร็จ", en: "That did not work" },
  done: { th: "เสร็จแล้ว", en: "Done" },
  close: { th: "ปิด", en: "Close" },
  ok: { th: "ตกลง", en: "OK" },
  noMessage: { th: "ไม่มีข้อความ", en: "There is no message." },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  unexpected: {
    th: "ส่วนเสริมทำงานผิดพลาด ข้อมูลในสมุดงานไม่หาย โปรดลองอีกครั้ง หากยังพบปัญหาให้แจ้งข้อความนี้แก่ผู้ดูแล: {detail}",
    en: "The add-in met an error of its own. Your data are safe. Try again; if it stays, give this text to your administrator: {detail}",
  },
  paneBroken: { th: "บานหน้าต่างนี้แสดงผลผิดพลาด", en: "The pane could not be shown" },
} satisfies Record<string, Text>;
