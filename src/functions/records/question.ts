import { wordingOf } from "../../ita/rulebook/wording";
import { functionTexts } from "../../locale/functions";
import { readCode } from "./itemcode";
import { year } from "../parameters";
import { defineFunction, given, parameter } from "../record";

const code = parameter("code", "รหัส", "value", {
  th: "รหัสข้อคำถามหรือข้อมูล เช่น i1, e2, o10",
  en: "A code such as i1, e2 or o10",
});

export const QUESTION = defineFunction(
  {
    id: "QUESTION",
    parameters: [code, year],
    result: "string",
    eachCell: true,
    compute: (written, rules) => {
      const read = readCode(code, written, null, rules);
      if (!read.ok) return read;
      return given(wordingOf(read.value, rules.fiscalYear), functionTexts.unconfirmed);
    },
  },
  {
    description: {
      th: "ข้อคำถาม IIT/EIT หรือชื่อข้อมูล OIT ตามรหัสในปีนั้น",
      en: "Official Thai text of an IIT or EIT question or an OIT item of that year",
    },
    notes: [
      {
        th: "ให้เฉพาะข้อความที่มีแหล่งอ้างอิง ข้อที่ยังไม่มีจะได้ #N/A “ยังไม่มีข้อความที่ยืนยันแล้ว” ความเชื่อมั่นและที่มาของแต่ละข้ออยู่ในแผ่น “เกณฑ์”",
        en: "Only texts that a source supports are given; the others are #N/A.",
      },
    ],
    examples: [
      { args: ["o43", 2565], gives: "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" },
      {
        args: ["e2", 2568],
        gives: "เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่านและผู้อื่นอย่างเท่าเทียมกัน",
      },
    ],
  },
);
