import { Input } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { useWindow } from "./useWindow";

/** Name box and formula bar. */
export function FormulaBar() {
  const { shell, t } = useWindow();
  const { editor } = shell;
  const attach = useCallback(
    (bar: HTMLTextAreaElement | null) => (bar ? editor.attachBar(bar) : undefined),
    [editor],
  );
  return (
    <section className="bar" aria-label={t("inputBar")}>
      <NameBox />
      <span className="fx" aria-hidden>
        fx
      </span>
      <textarea
        ref={attach}
        className="formula"
        rows={1}
        spellCheck={false}
        aria-label={t("formulaBar")}
      />
    </section>
  );
}

/** Shows the active cell; what is typed there and confirmed with Enter is gone to. */
function NameBox() {
  const { shell, state, t } = useWindow();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      size="small"
      spellCheck={false}
      autoComplete="off"
      aria-label={t("nameBox")}
      input={{ className: "name-box" }}
      value={draft ?? state.address}
      onChange={(_, { value }) => setDraft(value)}
      onBlur={() => setDraft(null)}
      onKeyDown={({ key }) => {
        if (key !== "Enter" && key !== "Escape") return;
        if (key === "Enter") shell.goTo(draft ?? state.address);
        else shell.grid.focus();
        setDraft(null);
      }}
    />
  );
}
