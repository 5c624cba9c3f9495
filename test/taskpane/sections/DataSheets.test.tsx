/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { describe as sentence } from "../../../src/locale/describe";
import { rulesTexts } from "../../../src/locale/rules";
import { ok, refuse, type Refusal } from "../../../src/core/result";
import type { Language } from "../../../src/core/text";
import { ADDED_SHEETS, listSheets, type DataSheetId } from "../../../src/sheets/templates/all";
import { LanguageContext } from "../../../src/taskpane/language";
import { DataSheets, type DataSheetsPort } from "../../../src/taskpane/sections/DataSheets";
import { paneTheme } from "../../../src/taskpane/theme";
import { failOnConsoleError, whole } from "../fakes";

failOnConsoleError();
afterEach(cleanup);

function open(
  present: readonly DataSheetId[],
  port: Partial<DataSheetsPort> = {},
  language: Language = "th",
) {
  const said: string[] = [];
  const visited: string[] = [];
  const asked: unknown[] = [];
  render(
    <FluentProvider theme={paneTheme(false)}>
      <LanguageContext value={language}>
        <DataSheets
          snapshot={{ state: { ...whole, sheets: listSheets(present), present }, assessment: null }}
          onGoTo={({ sheet }) => visited.push(sheet)}
          during={(work) => work()}
          show={(intent, what: Refusal) => said.push(`${intent}: ${sentence(what, language)}`)}
          port={{
            insertTemplates: (ids) => {
              asked.push(ids);
              return Promise.resolve(ok({ sheets: ["เกณฑ์"] }));
            },
            scoreAnswers: () =>
              Promise.resolve(ok({ questions: 15, respondents: 240, sheet: "คะแนนข้อคำถาม" })),
            ...port,
          }}
        />
      </LanguageContext>
    </FluentProvider>,
  );
  return { said, visited, asked };
}
async function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole("button", { name }));
  await act(async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
}

test("offers every optional sheet that is not there, and says which are", () => {
  open(["agency", "rules", "questions"]);
  const offered = screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
  expect(offered).toEqual(
    ADDED_SHEETS.filter(({ id }) => id !== "rules" && id !== "questions").map(
      ({ name }) => `เพิ่มแผ่น “${name.th}”`,
    ),
  );
  expect(screen.getAllByText("มีแล้ว")).toHaveLength(2);
});

test("adds the sheet asked for and says its name", async () => {
  const { said, asked } = open(["agency"]);
  await press("เพิ่มแผ่น “เกณฑ์”");
  expect(asked).toEqual([["rules"]]);
  expect(said).toEqual(["success: เพิ่มแผ่นข้อมูลแล้ว: เกณฑ์"]);
});

test("shows why a sheet could not be added", async () => {
  const { said } = open(["agency"], {
    insertTemplates: () => Promise.resolve(refuse(rulesTexts.noAnswersSheet)),
  });
  await press("เพิ่มแผ่น “เกณฑ์”");
  expect(said).toEqual([`error: ${rulesTexts.noAnswersSheet.th}`]);
});

test.each<[string, readonly DataSheetId[], boolean]>([
  ["without answers", ["questions"], false],
  ["without a place for the scores", ["answers-iit"], false],
  ["with IIT answers", ["questions", "answers-iit"], true],
  ["with EIT answers", ["questions", "answers-eit"], true],
])("scores from answers are offered %s: %s", (_, present, offered) => {
  open(present);
  expect(screen.queryByRole("button", { name: "คำนวณคะแนนจากคำตอบ" }) !== null).toBe(offered);
  expect(screen.queryByText(/^เพิ่มแผ่นคำตอบ IIT หรือ EIT/) === null).toBe(offered);
});

test("computes, says what was written and shows the sheet", async () => {
  const { said, visited } = open(["questions", "answers-iit"]);
  await press("คำนวณคะแนนจากคำตอบ");
  expect(said).toEqual(["success: คำนวณคะแนนจากคำตอบของผู้ตอบ 240 คน เขียนลงแผ่นคะแนนข้อคำถาม 15 ข้อ"]);
  expect(visited).toEqual(["คะแนนข้อคำถาม"]);
});

test("a refusal is shown and no sheet is opened; English too", async () => {
  const place = { sheet: "คำตอบ IIT", address: "B8" };
  const { said, visited } = open(
    ["questions", "answers-iit"],
    { scoreAnswers: () => Promise.resolve(refuse(rulesTexts.noAnswers, {}, place)) },
    "en",
  );
  await press("Compute scores from answers");
  expect(said).toEqual([expect.stringContaining("error: Sheet “คำตอบ IIT” holds no answer yet")]);
  expect(visited).toEqual([]);
});
