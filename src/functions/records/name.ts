import { wordingOf } from "../../ita/rulebook/wording";
import { functionTexts } from "../../locale/functions";
import { indicator, year } from "../parameters";
import { defineFunction, given } from "../record";

export const NAME = defineFunction(
  {
    id: "NAME",
    parameters: [indicator, year],
    result: "string",
    eachCell: true,
    compute: (number, rules) =>
      given(wordingOf(String(number), rules.fiscalYear), functionTexts.unconfirmed),
  },
  {
    description: {
      th: "ชื่อทางการของตัวชี้วัดในปีนั้น",
      en: "Official Thai name of an indicator in that year",
    },
    examples: [
      { args: [1, 2568], gives: "การปฏิบัติหน้าที่" },
      { args: [8, 2564], gives: "การปรับปรุงระบบการทำงาน" },
    ],
  },
);
