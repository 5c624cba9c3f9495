/** @jest-environment jsdom */
import { guidesOf } from "../../../src/functions/docs/guide";
import { helpPage } from "../../../src/functions/docs/help-page";
import { FUNCTIONS } from "../../../src/functions/registry";

test("every function has a section with its texts, parameters and examples", () => {
  document.documentElement.innerHTML = helpPage(guidesOf(FUNCTIONS));
  for (const { id, parameters, notes, examples, description } of guidesOf(FUNCTIONS)) {
    const heading = document.getElementById(id);
    expect(heading?.textContent).toContain(`ITA.${id}(`);
    const terms = [...(heading?.parentElement?.querySelectorAll("dt") ?? [])].map(
      (term) => term.textContent,
    );
    expect(terms).toEqual(expect.arrayContaining(parameters.map(({ name }) => name)));
    const text = document.body.textContent ?? "";
    for (const { th, en } of [description, ...notes]) {
      expect(text).toContain(th);
      expect(text).toContain(en);
    }
    for (const { formula } of examples) expect(text).toContain(formula);
  }
  expect(document.querySelector("script")).toBeNull();
});
