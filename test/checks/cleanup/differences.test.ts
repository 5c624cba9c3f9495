import fc from "fast-check";
import { differences } from "../../../src/checks/cleanup/differences";

const marked = (before: string, after: string) =>
  differences(before, after)
    .map(({ text, change }) =>
      change === "same" ? text : change === "added" ? `{${text}}` : `[${text}]`,
    )
    .join("");

describe("differences", () => {
  test.each([
    ["ทรัพย์สิน ของราชการ", "ทรัพย์สินของราชการ", "ทรัพย์สิน[ ]ของราชการ"],
    ["พ.ศ.๒๕๖๘", "พ.ศ. ๒๕๖๘", "พ.ศ.{ }๒๕๖๘"],
    ["<p>ก</p>", "ก", "[<p>]ก[</p>]"],
    ["๑. ก ๒. ข", "๑. ก\n๒. ข", "๑. ก[ ]{\n}๒. ข"],
    ["", "ใหม่", "{ใหม่}"],
    ["เดิม", "", "[เดิม]"],
    ["เหมือนกัน", "เหมือนกัน", "เหมือนกัน"],
  ])("%j and %j", (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test("the pieces make up both texts", () => {
    const text = fc
      .array(fc.constantFrom("ก", " ", "๑", "<p>", "\n", "คู่มือ", "a"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        const without = (change: string) =>
          found
            .filter((one) => one.change !== change)
            .map((one) => one.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
        found.forEach((one, index) => expect(one.change).not.toBe(found[index + 1]?.change));
      }),
    );
  });

  test("very long texts are still told apart", () => {
    const before = "ก ".repeat(3000);
    const after = `ข ${"ค ".repeat(3000)}`;
    expect(differences(before, after).map((one) => one.change)).toEqual([
      "removed",
      "added",
      "same",
    ]);
  });
});
