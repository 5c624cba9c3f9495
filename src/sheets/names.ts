/** Workbook names and the table by which the add-in finds its data sheets again, also after they were renamed. */
export const NAMES = {
  agency: "ITA_Agency",
  fiscalYear: "ITA_FiscalYear",
  scores: "ITA_Scores",
  indicatorNames: "ITA_IndicatorNames",
  measuresTable: "ITA_Measures",
  questions: "ITA_Questions",
  rules: "ITA_Rules",
  answersIit: "ITA_AnswersIIT",
  answersEit: "ITA_AnswersEIT",
  itemsTable: "ITA_Items",
  resultsTable: "ITA_Results",
  progressTable: "ITA_Progress",
  calendarTable: "ITA_Calendar",
  history: "ITA_History",
} as const;

/** Sheet names of the data sheets. */
export const SHEETS = {
  agency: "ข้อมูลหน่วยงาน",
  scores: "คะแนน",
  measures: "มาตรการ",
  questions: "คะแนนข้อคำถาม",
  rules: "เกณฑ์",
  answersIit: "คำตอบ IIT",
  answersEit: "คำตอบ EIT",
  items: "ข้อ OIT",
  results: "ผลการดำเนินงาน",
  progress: "ความก้าวหน้า",
  calendar: "ปฏิทิน",
  history: "คะแนนย้อนหลัง",
} as const;
