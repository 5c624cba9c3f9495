/** What the preview needs of the add-in's manifest: its ribbon tab and the pages to load. */
import type { Language } from "../../src/core/text";

/** What a ribbon button does. Addresses are paths on the preview's own origin. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly page: string }
  | { readonly kind: "command"; readonly name: string };

/** A button, or an item of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: RibbonAction;
}

export interface RibbonButton extends MenuItem {
  /** Path of the 32-pixel picture. */
  readonly icon: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddIn {
  /** Name shown above the task pane. */
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What the add-in adds to the context menu of a cell, under its own name; null for nothing. */
  readonly cellMenu: { readonly label: string; readonly items: readonly MenuItem[] } | null;
  readonly paths: {
    readonly pane: string;
    readonly commands: string;
    readonly functions: string;
    readonly metadata: string;
  };
  /** What formulas write before the dot, e.g. "ITA". */
  readonly namespace: string;
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Locales as the manifest names them. */
export const LOCALES: Readonly<Record<Language, string>> = { th: "th-TH", en: "en-US" };

/**
 * Reads the manifest as Excel in that language shows it.
 * @throws Error naming the part that is missing or that the preview does not know.
 */
export function readManifest(xml: Document, language: Language): AddIn {
  const all = (scope: Element | Document, name: string): Element[] => [
    ...scope.getElementsByTagNameNS("*", name),
  ];
  const one = (scope: Element | Document, name: string): Element => {
    const found = all(scope, name)[0];
    if (!found) throw new Error(`the manifest has no <${name}>`);
    return found;
  };
  const child = (scope: Element, name: string): Element => {
    const found = [...scope.children].find((element) => element.localName === name);
    if (!found) throw new Error(`<${scope.localName}> in the manifest has no <${name}>`);
    return found;
  };
  /** The value for the language, else the default one. */
  const localised = (element: Element): string => {
    const own = all(element, "Override").find(
      (o) => o.getAttribute("Locale") === LOCALES[language],
    );
    return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(
    [...one(xml, "Resources").querySelectorAll("[id]")].map((e) => [e.id, localised(e)]),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new Error(`the manifest has no resource "${id}"`);
    return value;
  };
  const pane = localised(one(one(xml, "DefaultSettings"), "SourceLocation"));
  const home = new URL(".", pane).href;
  /** Address on the preview's origin, whatever the add-in is built for. */
  const path = (element: Element): string => {
    const url = resource(element);
    if (!url.startsWith(home)) throw new Error(`${url} does not lie beside the task pane`);
    return `/${url.slice(home.length)}`;
  };

  const item = (control: Element): MenuItem => {
    const action = child(control, "Action");
    const kind = action.getAttributeNS(XSI, "type");
    if (kind !== "ShowTaskpane" && kind !== "ExecuteFunction")
      throw new Error(`the preview does not know the action ${kind}`);
    return {
      id: control.id,
      label: resource(child(control, "Label")),
      tip: resource(child(child(control, "Supertip"), "Description")),
      action:
        kind === "ShowTaskpane"
          ? { kind: "pane", page: path(child(action, "SourceLocation")) }
          : { kind: "command", name: child(action, "FunctionName").textContent?.trim() ?? "" },
    };
  };
  const button = (control: Element): RibbonButton => {
    const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
    if (!icon) throw new Error(`the control ${control.id} has no picture of 32 pixels`);
    return { ...item(control), icon: path(icon) };
  };

  const tab = one(xml, "CustomTab");
  const menu = all(xml, "OfficeMenu").find(({ id }) => id === "ContextMenuCell");
  const functions = all(xml, "ExtensionPoint").find((point) => all(point, "Namespace").length > 0);
  if (!functions) throw new Error("the manifest has no custom functions");
  return {
    name: localised(one(xml, "DisplayName")),
    tab: resource(child(tab, "Label")),
    groups: all(tab, "Group").map((group) => ({
      label: resource(child(group, "Label")),
      buttons: all(group, "Control").map(button),
    })),
    cellMenu: menu
      ? { label: resource(one(menu, "Label")), items: all(menu, "Item").map(item) }
      : null,
    paths: {
      pane: `/${pane.slice(home.length)}`,
      commands: path(one(xml, "FunctionFile")),
      functions: path(child(one(functions, "Page"), "SourceLocation")),
      metadata: path(child(one(functions, "Metadata"), "SourceLocation")),
    },
    namespace: resource(one(functions, "Namespace")),
  };
}
