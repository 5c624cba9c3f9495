import { wordingOf } from "../ita/rulebook/wording";
import { functionTexts } from "../locale/functions";
import { ok } from "../locale/result";
import { indicator, year } from "./parameters";
import { defineFunction, notAvailable } from "./record";

export const NAME = defineFunction(
  {
    id: "NAME",
    parameters: [indicator, year],
    result: "string",
    compute: (number, rules) => {
      const name = wordingOf(String(number), rules.fiscalYear);
      return name === null ? notAvailable(functionTexts.unconfirmed) : ok(name);
    },
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
