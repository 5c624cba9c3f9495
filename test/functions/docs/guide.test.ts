import { formulaOf, guidesOf } from "../../../src/functions/docs/guide";
import { FUNCTIONS } from "../../../src/functions/registry";

test.each([
  ["TOTAL", [[[90, 80]], 2568], "=ITA.TOTAL({90,80},2568)"],
  ["GRADE", [90, null, 2565], "=ITA.GRADE(90,,2565)"],
  ["TOTAL", [[[90], [80]]], "=ITA.TOTAL({90;80})"],
  ["THAI", ['ระดับ "ผ่าน"'], '=ITA.THAI("ระดับ ""ผ่าน""")'],
])("%s%j is written %s", (id, args, formula) => {
  expect(formulaOf(id, args)).toBe(formula);
});

const guides = guidesOf(FUNCTIONS);
const guide = (id: string) => guides.find((one) => one.id === id)!;

test("optional arguments stand in brackets", () => {
  expect(guide("GRADE").syntax).toBe("ITA.GRADE(total, [instruments], [year])");
  expect(guide("NUMBER").syntax).toBe("ITA.NUMBER(text)");
});

test("results are shown as cells show them", () => {
  expect(guide("PASS").examples.map(({ gives }) => gives)).toEqual([[["TRUE"]], [["FALSE"]]]);
  expect(guide("WEAKEST").examples[1]!.gives).toEqual([["EIT", "84.65"]]);
});

test("notes are complete in both languages, without a place left open", () => {
  const notes = guides.flatMap((one) => one.notes);
  expect(notes.length).toBeGreaterThan(5);
  for (const { th, en } of notes) {
    expect(th).toMatch(/[ก-ฮ]/);
    expect(en).not.toMatch(/[ก-ฮ]/);
    expect(th + en).not.toMatch(/[{}]/);
  }
});

test("a record built without its texts has no guide", () => {
  const bare = { ...FUNCTIONS[0]! };
  Reflect.deleteProperty(bare, "help");
  expect(() => guidesOf([bare])).toThrow(`${FUNCTIONS[0]!.id} has no texts`);
});
