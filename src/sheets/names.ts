/** Workbook names and the table by which the add-in finds its data sheets again, also after they were renamed. */
export const NAMES = {
  agency: "ITA_Agency",
  fiscalYear: "ITA_FiscalYear",
  scores: "ITA_Scores",
  indicatorNames: "ITA_IndicatorNames",
  measuresTable: "ITA_Measures",
  questions: "ITA_Questions",
} as const;

/** Sheet names of the data sheets. */
export const SHEETS = {
  agency: "ข้อมูลหน่วยงาน",
  scores: "คะแนน",
  measures: "มาตรการ",
  questions: "คะแนนข้อคำถาม",
} as const;
