/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { LanguageContext } from "../../src/taskpane/language";
import { paneTheme } from "../../src/taskpane/theme";
import { failOnConsoleError } from "./fakes";

failOnConsoleError();
afterEach(cleanup);

describe("ErrorBoundary", () => {
  it.each([
    ["th", /ส่วนเสริมทำงานผิดพลาด.*no level/, "ลองอีกครั้ง"],
    ["en", /The add-in met an error.*no level/, "Try again"],
  ] as const)(
    "shows a sentence (%s) instead of a blank pane, and a way back",
    (language, sentence, again) => {
      let broken = true;
      const Screen = () => {
        if (broken) throw new Error("no level");
        return <p>whole</p>;
      };
      const caught: unknown[] = [];
      render(
        <FluentProvider theme={paneTheme(false)}>
          <LanguageContext value={language}>
            <ErrorBoundary>
              <Screen />
            </ErrorBoundary>
          </LanguageContext>
        </FluentProvider>,
        { onCaughtError: (error) => caught.push(error) },
      );
      expect(caught).toEqual([new Error("no level")]);
      expect(screen.getByText(sentence)).toBe(document.activeElement);
      broken = false;
      fireEvent.click(screen.getByRole("button", { name: again }));
      expect(screen.getByText("whole")).toBeTruthy();
    },
  );
});
