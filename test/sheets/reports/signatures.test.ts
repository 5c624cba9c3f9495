import { breakAtSpace } from "../../../src/sheets/reports/signatures";

const LONG = "ว่าที่ร้อยตรีหญิงนามสมมุติตัวอย่าง";
const FAMILY = "สกุลสมมุติวงศ์วรรณโสภณพัฒนา";

test.each([
  { text: `(${LONG} ${FAMILY})`, printed: `(${LONG}\n${FAMILY})` },
  { text: "(นายสมมุติ ตัวอย่าง)", printed: "(นายสมมุติ ตัวอย่าง)" },
  { text: `${LONG}${FAMILY}${LONG}`, printed: `${LONG}${FAMILY}${LONG}` },
  { text: `${LONG}${FAMILY} ${LONG}`, printed: `${LONG}${FAMILY} ${LONG}` },
  { text: `${LONG}\n${LONG} ${FAMILY}`, printed: `${LONG}\n${LONG} ${FAMILY}` },
])("$text: a family name is not divided where two lines hold the name", ({ text, printed }) => {
  expect(breakAtSpace(text, 200)).toBe(printed);
});
