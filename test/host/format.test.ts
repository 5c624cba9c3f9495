import { formatValue, typedText } from "../../host/format";

const DATE = 44480; // 11 October 2021, B.E. 2564

test.each([
  [93.09, "[$-D00041E]0.00", "๙๓.๐๙"],
  [1234.5, "[$-D00041E]#,##0.00", "๑,๒๓๔.๕๐"],
  [0.125, "[$-D00041E]0.0%", "๑๒.๕%"],
  [DATE, "[$-D07041E]d mmmm yyyy", "๑๑ ตุลาคม ๒๕๖๔"],
  [DATE, "[$-D07041E]d mmm yyyy", "๑๑ ต.ค. ๒๕๖๔"],
  [DATE, "[$-D07041E]d mmm yy", "๑๑ ต.ค. ๖๔"],
  [DATE, "[$-D07041E]mmmm yyyy", "ตุลาคม ๒๕๖๔"],
  [DATE, "[$-107041E]d mmmm yyyy", "11 ตุลาคม 2564"],
  [DATE, "[$-107041E]d mmm yyyy;@", "11 ต.ค. 2564"],
  [DATE, '[$-D07041E]"วันที่" d mmmm "พ.ศ." yyyy', "วันที่ ๑๑ ตุลาคม พ.ศ. ๒๕๖๔"],
  [44926.9, "[$-107041E]d/m/yyyy", "31/12/2565"],
  [44927, "[$-107041E]d/m/yyyy", "1/1/2566"],
  [DATE, "[$-41E]d mmmm yyyy", "11 ตุลาคม 2021"],
  [DATE, "d/m/bbbb", "11/10/2564"],
  [DATE, "d/m/yyyy", "11/10/2021"],
  [93.095, "0.00", "93.10"],
  [1.005, "0.00", "1.01"],
  [84.995, "0.00", "85.00"],
  [-1.005, "0.00", "-1.01"],
  [0.0005, "0.0%", "0.1%"],
  [0, "0.00", "0.00"],
  [1234567, "General", "1234567"],
  ["ข้อความ", "0.00", "ข้อความ"],
  ["12", "@", "12"],
  [true, "General", "TRUE"],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [null, "0.00", ""],
  [-3, "0;[Red]-0", "-3"],
])("%j under %s shows %s", (value, format, shown) => {
  expect(formatValue(value, format)).toBe(shown);
});

test.each([
  [DATE, "[$-D07041E]d mmmm yyyy", "11/10/2021"],
  [0.125, "0.0%", "12.5%"],
  [93.0912, "0.00", "93.0912"],
  ["ก", "@", "ก"],
  [null, "0", ""],
])("%j under %s is typed %s", (value, numberFormat, typed) => {
  expect(typedText(value, { numberFormat })).toBe(typed);
});
