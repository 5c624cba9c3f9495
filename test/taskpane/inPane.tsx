/** Parts of the pane drawn by themselves, with everything that the pane gives them. */
import { FluentProvider } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Language } from "../../src/core/text";
import type { WorkbookPort } from "../../src/excel/port";
import { describe as sentence } from "../../src/locale/describe";
import { CheckContext } from "../../src/taskpane/checks/CheckContext";
import { CheckRun } from "../../src/taskpane/checks/run";
import { LanguageContext } from "../../src/taskpane/language";
import { PaneContext, type PaneTools, type TabId } from "../../src/taskpane/PaneContext";
import { paneTheme } from "../../src/taskpane/theme";
import type { FollowedWorkbook } from "../../src/taskpane/workbook/follower";
import { assessment, FakePort, whole } from "./fakes";

// Looking for roles is slow in jsdom, more so while other tests run beside.
jest.setTimeout(60_000);

/** Lets promises that are already settled run their course. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

/** Words of an element, white space as one space. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Draws a part of the pane; answers what it said and which tabs it opened. */
export function renderInPane(
  part: ReactElement,
  {
    port = new FakePort(),
    snapshot = { state: whole, assessment },
    language = "th",
    assess = () => Promise.resolve(assessment),
  }: {
    port?: WorkbookPort;
    snapshot?: FollowedWorkbook | null;
    language?: Language;
    assess?: PaneTools["assess"];
  } = {},
) {
  const said: string[] = [];
  const undos: (() => void)[] = [];
  const opened: [TabId, string | undefined][] = [];
  const run = new CheckRun(port);
  const tools: PaneTools = {
    port,
    snapshot,
    assess,
    goTo: async (place) => void (await port.goTo(place)),
    during: (work) => work(),
    refresh: () => Promise.resolve(true),
    show: (intent, what, undo) => {
      said.push(`${intent}: ${sentence(what, language)}`);
      if (undo) undos.push(undo);
    },
    open: (tab, what) => opened.push([tab, what]),
  };
  const view = render(
    <FluentProvider theme={paneTheme(false)}>
      <LanguageContext value={language}>
        <PaneContext value={tools}>
          <CheckContext value={run}>{part}</CheckContext>
        </PaneContext>
      </LanguageContext>
    </FluentProvider>,
  );
  return { ...view, said, undos, opened, run };
}
