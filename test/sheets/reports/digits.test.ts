import { keepCodes, keepDates } from "../../../src/sheets/reports/digits";

/** Spaces that a line never ends at are shown as "_". */
const kept = (text: string) => keepDates(text).replace(/\u00a0/g, "_");

test.each([
  ["๓๑ ธ.ค. ๒๕๖๘", "๓๑_ธ.ค._๒๕๖๘"],
  ["๑ - ๓๐ พ.ย. ๒๕๖๔", "๑_- ๓๐_พ.ย._๒๕๖๔"],
  ["๑\n- ๓๐ พ.ย. ๒๕๖๔", "๑_- ๓๐_พ.ย._๒๕๖๔"],
  ["๑ -\n๓๐ พ.ย. ๒๕๖๔", "๑_- ๓๐_พ.ย._๒๕๖๔"],
  ["๑ ต.ค. -\n๓๐ พ.ย. ๒๕๖๔", "๑_ต.ค. - ๓๐_พ.ย._๒๕๖๔"],
  ["31\nมีนาคม 2565", "31_มีนาคม_2565"],
  ["ต.ค. 64 - มี.ค. 65", "ต.ค._64 - มี.ค._65"],
  ["๓๑ มี.ค.\n๒๕๖๕", "๓๑_มี.ค._๒๕๖๕"],
])("%j is printed as %j: no line ends inside of a date", (text, printed) => {
  expect(kept(text)).toBe(printed);
});

test.each([
  "๑ ต.ค. ๒๕๖๔ – ๓๑ มี.ค.๖๕\nทุกเดือน",
  "ครั้งที่ ๑\nตุลาคม",
  "ไตรมาส ๑\n- ติดตามผล",
  "ข้อ ๒\n- ๓๐ วัน",
  "มีนาคม\n๒ ครั้ง",
])("%j is no date that a line break divides", (text) => {
  expect(kept(text).match(/\n/g)).toHaveLength(1);
});

test.each([
  ["จากการประเมิน i ๑ พนักงาน", "จากการประเมิน i_๑ พนักงาน"],
  ["ข้อ e 12 และ o ๑๐", "ข้อ e_12 และ o_๑๐"],
  ["i๗ และ O10", "i๗ และ O10"],
  ["E-service 24 ชั่วโมง", "E-service 24 ชั่วโมง"],
  ["video 2 เรื่อง", "video 2 เรื่อง"],
  ["i ๒๕๖๘", "i ๒๕๖๘"],
])("%j is printed as %j: no line ends inside of a code", (text, printed) => {
  expect(keepCodes(text).replace(/\u00a0/g, "_")).toBe(printed);
});
