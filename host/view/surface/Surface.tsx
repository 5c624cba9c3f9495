import { Button, FluentProvider } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useCallback, useMemo, type KeyboardEvent } from "react";
import { focusNextRegion } from "../regions";
import type { Shell } from "../shell";
import { windowTheme } from "../theme";
import { CellMenu } from "./CellMenu";
import { CellOverlays } from "./CellOverlays";
import { FormulaBar } from "./FormulaBar";
import { Messages } from "./Messages";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { TitleBar } from "./TitleBar";
import { ShellContext, useWindow } from "./useWindow";

/** The preview's whole window. */
export function Surface({ shell }: { shell: Shell }) {
  return (
    <ShellContext value={shell}>
      <Window />
    </ShellContext>
  );
}

function Window() {
  const { shell, state, t } = useWindow();
  const theme = useMemo(() => windowTheme(state.dark), [state.dark]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "F6") return;
    event.preventDefault();
    focusNextRegion(shell, event.shiftKey ? -1 : 1);
  }

  return (
    <FluentProvider theme={theme}>
      <div
        className={state.dark ? "shell dark" : "shell"}
        lang={state.language}
        onKeyDown={onKeyDown}
      >
        <TitleBar />
        <Ribbon />
        <FormulaBar />
        <div className="work">
          <main className="grid-area" aria-label={t("workbook")}>
            <Adopted element={shell.grid.element} className="grid-slot" />
          </main>
          <TaskPane />
        </div>
        <footer className="foot">
          <SheetTabs />
          <div className="status">
            <span role="status" className="state">
              {state.status}
            </span>
            <span className="traffic">{state.traffic}</span>
            <span className="note">{t("notExcel")}</span>
          </div>
        </footer>
        <CellOverlays />
        <CellMenu />
        <Messages />
      </div>
    </FluentProvider>
  );
}

/** The frame of the task pane: its host's title and close button; the page inside is the add-in's. */
function TaskPane() {
  const { shell, state, t } = useWindow();
  const { name } = state.addIn;
  return (
    <aside
      className="pane"
      hidden={!state.paneShown}
      style={{ width: state.paneWidth }}
      aria-label={t("pane", { name })}
    >
      <div className="pane-head">
        <h2>{name}</h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t("closePane")}
          onClick={() => shell.showPane(false)}
        />
      </div>
      <Adopted element={shell.paneSlot} className="pane-slot" />
    </aside>
  );
}

/** Holds an element that is made elsewhere and lives as long as the window. */
function Adopted({ element, className }: { element: HTMLElement; className: string }) {
  const adopt = useCallback(
    (place: HTMLDivElement | null) => {
      if (place && element.parentElement !== place) place.append(element);
    },
    [element],
  );
  return <div ref={adopt} className={className} />;
}
