import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";
import { useWindow } from "./useWindow";

/** The sheets of the workbook: a strip of tabs, and a list of them all where the strip is too short. */
export function SheetTabs() {
  const { shell, state, t } = useWindow();
  const strip = useRef<HTMLDivElement>(null);
  const active = state.tabs.find((tab) => tab.active)?.name ?? "";
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (strip.current?.contains(document.activeElement)) tab?.focus();
  }, [active]);

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = state.tabs.findIndex((tab) => tab.active);
    const next = step === undefined ? undefined : state.tabs[index + step];
    if (next) shell.goToSheet(next.name);
  }

  return (
    <div className="sheets">
      <Menu
        checkedValues={{ sheet: [active] }}
        onCheckedValueChange={(_, { checkedItems: [name = ""] }) => shell.goToSheet(name)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" className="all-sheets">
            {t("allSheets", { count: state.tabs.length })}
          </Button>
        </MenuTrigger>
        <MenuPopover className="sheet-list">
          <MenuList>
            {state.tabs.map(({ name }) => (
              <MenuItemRadio key={name} name="sheet" value={name}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div ref={strip} className="tabs" role="tablist" aria-label={t("sheets")} onKeyDown={move}>
        {state.tabs.map(({ name, color, active: selected }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            style={{ "--tab": color || "transparent" } as CSSProperties}
            onClick={() => shell.goToSheet(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
