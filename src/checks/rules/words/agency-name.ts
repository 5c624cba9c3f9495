import { nearNames } from "../../agencyName";
import { defineRule } from "../../rule";

export const agencyName = defineRule({
  id: "agency-name",
  family: "words",
  severity: "warning",
  reads: ["texts", "profile"],
  name: { th: "ชื่อหน่วยงานสะกดผิด", en: "The agency's own name misspelled" },
  text: {
    th: "“{found}” ต่างจากชื่อหน่วยงาน “{name}” หนึ่งตัวอักษร",
    en: "“{found}” is one letter away from the agency's name “{name}”.",
  },
  expected: { th: "{name}", en: "{name}" },
  *look({ texts, agencyName: name, agency }) {
    if (name === null) return;
    for (const cell of texts) {
      const [near] = nearNames(cell.text, name);
      if (!near) continue;
      yield {
        at: cell,
        found: near.written,
        params: { name },
        indicator: cell.owner?.indicator ?? null,
        // A name that was only guessed mends nothing.
        ...(agency &&
          cell.raw.includes(near.written) && {
            fix: { before: cell.raw, after: cell.raw.replaceAll(near.written, name) },
          }),
      };
    }
  },
});
