/** The ribbon tab of the add-in, as its manifest describes it. */
import { button, el } from "./dom";
import type { AddIn, RibbonAction } from "./manifest";

/** Draws the tab with its groups; `run` is called with what the pressed button does. */
export function drawRibbon(
  addIn: AddIn,
  label: string,
  run: (action: RibbonAction, label: string) => void,
): HTMLElement {
  const tab = el(
    "button",
    {
      type: "button",
      role: "tab",
      id: "ribbon-tab",
      "aria-selected": "true",
      "aria-controls": "ribbon-panel",
    },
    addIn.tab,
  );
  const groups = addIn.groups.map((group) => {
    const buttons = group.buttons.map(({ id, label: text, tip, icon, action }) => {
      const control = button("", () => run(action, text), {
        class: "command",
        id: `ribbon-${id}`,
        title: tip,
        "aria-label": text,
        "aria-description": tip,
      });
      control.append(
        el("img", { src: icon, alt: "", width: 32, height: 32 }),
        el("span", {}, text),
      );
      return control;
    });
    return el(
      "div",
      { class: "group", role: "group", "aria-label": group.label },
      el("div", { class: "commands" }, ...buttons),
      el("div", { class: "group-name", "aria-hidden": "true" }, group.label),
    );
  });
  return el(
    "section",
    { class: "ribbon", "aria-label": label },
    el("div", { class: "ribbon-tabs", role: "tablist", "aria-label": label }, tab),
    el(
      "div",
      { class: "groups", role: "tabpanel", id: "ribbon-panel", "aria-labelledby": "ribbon-tab" },
      ...groups,
    ),
  );
}
