import type { Text } from "../core/text";

/** What is said about the data sheets of items, results, progress and calendar. */
export const dataSheetTexts = {
  noSheet: {
    th: "ไม่พบแผ่น “{label}” เพิ่มจากหัวข้อ “แผ่นข้อมูลเพิ่มเติม” แล้วกรอกข้อมูลก่อน",
    en: "The sheet “{label}” was not found. Add it under “More data sheets” and fill it in first.",
  },
  empty: {
    th: "แผ่น “{sheet}” ยังไม่มีข้อมูล กรอกอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
    en: "The sheet “{sheet}” holds no data yet. Fill in at least one row, then try again.",
  },
  itemUnknown: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งไม่ใช่รหัสข้อ OIT ของปี {year} พิมพ์รหัส o1 ถึง o{last}",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no OIT item of fiscal year {year}. Type a code from o1 to o{last}.",
  },
  itemTwice: {
    th: "แผ่น “{sheet}” มีข้อ {code} มากกว่าหนึ่งแถว ดูที่เซลล์ {address} แล้วรวมเป็นแถวเดียว",
    en: "The sheet “{sheet}” has more than one row for {code}; see cell {address} and make one row of them.",
  },
  measureBlank: {
    th: "แผ่น “{sheet}” เซลล์ {address} ยังไม่ได้กรอกมาตรการ/กิจกรรมของแถวนี้",
    en: "The measure of this row is empty: sheet “{sheet}”, cell {address}.",
  },
  activityBlank: {
    th: "แผ่น “{sheet}” เซลล์ {address} ยังไม่ได้กรอกกิจกรรมของแถวนี้",
    en: "The activity of this row is empty: sheet “{sheet}”, cell {address}.",
  },
  dateBlank: {
    th: "แผ่น “{sheet}” เซลล์ {address} ยังไม่ได้กรอก“{label}” พิมพ์วันที่ เช่น 1 ต.ค. {year}",
    en: "“{label}” is empty: sheet “{sheet}”, cell {address}. Type a date of the Buddhist era, such as 1/10/{year}.",
  },
  dateInvalid: {
    th: "แผ่น “{sheet}” เซลล์ {address} เป็น “{found}” ซึ่งอ่านเป็นวันที่ไม่ได้ พิมพ์วันที่ เช่น 1 ต.ค. {year}",
    en: "“{found}” in sheet “{sheet}”, cell {address} is no date. Type a date of the Buddhist era, such as 1/10/{year}.",
  },
  dateEra: {
    th: "แผ่น “{sheet}” เซลล์ {address} Excel เก็บเป็นปี ค.ศ. {found} ซึ่งน่าจะตั้งใจพิมพ์ปี พ.ศ. {found} พิมพ์ใหม่โดยใช้ชื่อเดือน เช่น 1 ต.ค. {found}",
    en: "Sheet “{sheet}”, cell {address}: Excel took {found} for a year of the common era. Type the date with the Thai name of the month, or with the year less 543.",
  },
  dateOrder: {
    th: "แผ่น “{sheet}” เซลล์ {address} วันสิ้นสุดอยู่ก่อนวันเริ่มต้น โปรดตรวจวันที่ทั้งสองช่อง",
    en: "Sheet “{sheet}”, cell {address}: the last day lies before the first. Check both dates.",
  },
  dateOutside: {
    th: "แผ่น “{sheet}” เซลล์ {address} กิจกรรมนี้ไม่อยู่ในปีงบประมาณ พ.ศ. {year} โปรดตรวจวันที่",
    en: "Sheet “{sheet}”, cell {address}: this activity lies outside fiscal year {year}. Check the dates.",
  },
  formNotSeen: {
    th: "ยังไม่พบแบบของปีงบประมาณ พ.ศ. {year} จึงทำตามแบบปี {from} ในรายงาน “{report}” หากต้องการแบบนี้ให้เลือกเฉพาะรายงานนี้",
    en: "No form of fiscal year {year} was seen; “{report}” follows the form of {from}. Choose this report by itself if you want it all the same.",
  },
  otherForm: {
    th: "แบบของปีงบประมาณ พ.ศ. {year} มี {columns} คอลัมน์ จึงใช้รายงาน “{report}” แทน หากต้องการแบบนี้ให้เลือกเฉพาะรายงานนี้",
    en: "The form of fiscal year {year} has {columns} columns, so “{report}” is made instead. Choose this report by itself if you want it all the same.",
  },
} satisfies Record<string, Text>;
