/** @jest-environment jsdom */
import { formulaOf, helpPage } from "../../src/functions/help-page";
import { FUNCTIONS } from "../../src/functions/table";

test.each([
  ["TOTAL", [[[90, 80]], 2568], "=ITA.TOTAL({90,80},2568)"],
  ["GRADE", [90, null, 2565], "=ITA.GRADE(90,,2565)"],
  ["TOTAL", [[[90], [80]]], "=ITA.TOTAL({90;80})"],
  ["THAI", ['ระดับ "ผ่าน"'], '=ITA.THAI("ระดับ ""ผ่าน""")'],
])("%s%j is written %s", (id, args, formula) => {
  expect(formulaOf(id, args)).toBe(formula);
});

test("every function has a section with its texts, parameters and examples", () => {
  document.documentElement.innerHTML = helpPage(FUNCTIONS);
  for (const { id, parameters, help } of FUNCTIONS) {
    const heading = document.getElementById(id);
    expect(heading?.textContent).toContain(`ITA.${id}(`);
    const terms = [...(heading?.parentElement?.querySelectorAll("dt") ?? [])].map(
      (term) => term.textContent,
    );
    expect(terms).toEqual(expect.arrayContaining(parameters.map(({ name }) => name)));
    const text = document.body.textContent ?? "";
    expect(text).toContain(help?.description.th);
    expect(text).toContain(help?.description.en);
    for (const { args } of help?.examples ?? []) expect(text).toContain(formulaOf(id, args));
  }
  expect(document.querySelector("script")).toBeNull();
});
