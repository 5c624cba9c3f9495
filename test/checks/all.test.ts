import { readFileSync } from "node:fs";
import { RULES } from "../../src/checks/all";
import { checkTexts } from "../../src/locale/checks";
import { describeRules } from "../../scripts/describe-rules";

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("ids are unique and Latin", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s says the same in Thai and English",
  (_id, { name, text, expected }) => {
    for (const { th, en } of [name, text, expected]) {
      // What is nothing but a value is the same in every language.
      if (th.replace(/\{\w+\}/g, "").trim() !== "") expect(th).toMatch(/[ก-๙]/);
      expect(en).not.toMatch(/[ก-๙]/);
      expect(new Set(places(th))).toEqual(new Set(places(en)));
    }
  },
);

test("texts of the pane hold the same places in both languages", () => {
  for (const { th, en } of Object.values(checkTexts)) expect(places(th)).toEqual(places(en));
});

test("docs/checks.md is that of the rules", () => {
  const plain = (text: string) => text.replace(/[ -]+/g, " ");
  expect(plain(readFileSync("docs/checks.md", "utf8"))).toBe(plain(describeRules()));
});
