/**
 * @jest-environment jsdom
 *
 * The manifest by the rules that Excel enforces when it loads one (office-js docs: manifest element ordering,
 * resource limits). Microsoft's own validator needs the internet: `npm run validate`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KEPT } from "../../src/excel/kept";
import { METADATA_FILES } from "../../src/functions/metadata";
import { openingOf } from "../../src/taskpane/opening";

const ROOT = join(__dirname, "../..");
const BASE = "https://localhost:3000/";
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "application/xml");
const root = manifest.documentElement;

const all = (name: string, within: Element = root) => [...within.getElementsByTagNameNS("*", name)];
const children = (element: Element) => [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const typeOf = (element: Element) => attribute(element, "xsi:type");
const resources = all("Resources")[0]!;
const resourceIds = (kind: string) => all(kind, resources).map((one) => attribute(one, "id"));

test("is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(root.localName).toBe("OfficeApp");
});

/** Allowed children of an element, in the order they must come; the same name may repeat. */
const ORDER: [element: string, order: string[]][] = [
  [
    "OfficeApp",
    [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
  ],
  ["VersionOverrides", ["Description", "Requirements", "Hosts", "Resources"]],
  ["AllFormFactors", ["ExtensionPoint"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ["CustomTab", ["Group", "Label"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["OfficeMenu", ["Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action", "Items"]],
  ["Items", ["Item"]],
  ["Item", ["Label", "Supertip", "Icon", "Action"]],
  ["Action", ["TaskpaneId", "SourceLocation", "FunctionName"]],
  ["Supertip", ["Title", "Description"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
];

test.each(ORDER)("the children of %s come in the order of the schema", (name, order) => {
  const elements = name === "OfficeApp" ? [root] : all(name);
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) {
    const places = children(element).map((child) => order.indexOf(child));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("the host has its form factors in order, and no shared runtime", () => {
  const host = all("Host").find((one) => typeOf(one) === "Workbook")!;
  expect(children(host)).toEqual(["AllFormFactors", "DesktopFormFactor"]);
});

test("the functions' extension point names script, page, metadata and namespace in order", () => {
  const point = all("ExtensionPoint").find((one) => typeOf(one) === "CustomFunctions")!;
  expect(children(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  const namespaceId = attribute(all("Namespace", point)[0]!, "resid");
  const namespace = all("String", resources).find((one) => attribute(one, "id") === namespaceId);
  expect(attribute(namespace!, "DefaultValue")).toBe("ITA");
});

test("identity, locale, floor and permission", () => {
  const text = (name: string) => all(name)[0]?.textContent;
  expect(text("Id")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(text("Version")).toMatch(/^\d+(\.\d+){3}$/);
  expect(text("DefaultLocale")).toBe("th-TH");
  expect(text("Permissions")).toBe("ReadWriteDocument");
  const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.9"],
    ["CustomFunctionsRuntime", "1.1"],
  ]);
});

test("the version is one that Microsoft's validator takes: four parts, the first from 1", () => {
  // "Manifest Version Too Low: unsupported version number less than 1.0", whatever package.json says.
  expect(all("Version")[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

describe("resources", () => {
  const kindOf: Record<string, string> = {
    "bt:Image": "Image",
    SourceLocation: "Url",
    FunctionFile: "Url",
    LearnMoreUrl: "Url",
    Label: "ShortStrings",
    Title: "ShortStrings",
    Namespace: "ShortStrings",
    Description: "LongStrings",
  };
  const idsIn = (kind: string) =>
    kind.endsWith("Strings")
      ? all("String", all(kind, resources)[0]).map((one) => attribute(one, "id"))
      : resourceIds(kind);
  const users = [...root.querySelectorAll("[resid]")];

  test("every reference finds a resource of the right kind", () => {
    expect(users.length).toBeGreaterThan(20);
    for (const user of users) {
      const kind = kindOf[user.tagName];
      expect([user.tagName, kind]).toEqual([user.tagName, expect.any(String)]);
      expect(idsIn(kind!)).toContain(attribute(user, "resid"));
    }
  });

  test("ids are short, unique and all used", () => {
    const ids = [...resourceIds("Image"), ...resourceIds("Url"), ...resourceIds("String")];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(users.map((user) => attribute(user, "resid")))).toEqual(new Set(ids));
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s hold at most %d characters in both languages", (kind, most) => {
    for (const string of all("String", all(kind, resources)[0])) {
      const values = [
        attribute(string, "DefaultValue"),
        ...all("Override", string).map((one) => attribute(one, "Value")),
      ];
      for (const value of values) {
        expect(value.trim()).not.toBe("");
        expect(value.length).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe("English", () => {
  /** The namespace is part of formulas and therefore the same in every language. */
  const texts = [...all("DisplayName"), ...all("String", resources), all("Description")[0]!].filter(
    (one) => attribute(one, "id") !== "Functions.Namespace",
  );

  test("stands beside every Thai text, once", () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const [override, ...more] = all("Override", text);
      expect(more).toEqual([]);
      expect(attribute(override!, "Locale")).toBe("en-US");
      expect(attribute(override!, "Value")).toMatch(/^[\x20-\x7e]+$/);
      const thai = attribute(text, "DefaultValue");
      if (thai !== "ITA") expect(thai).toMatch(/[\u0e00-\u0e7f]/);
    }
  });

  test("overrides inside the resources have the prefix that Excel demands there", () => {
    for (const override of all("Override")) {
      expect(override.prefix).toBe(resources.contains(override) ? "bt" : null);
    }
  });

  test("overrides the functions' metadata", () => {
    const metadata = all("Url", resources).find(
      (one) => attribute(one, "id") === "Functions.Metadata.Url",
    )!;
    expect(attribute(metadata, "DefaultValue")).toBe(BASE + METADATA_FILES.th);
    expect(attribute(all("Override", metadata)[0]!, "Value")).toBe(BASE + METADATA_FILES.en);
  });
});

describe("icons", () => {
  const sizeOf = (url: string) => {
    const file = join(ROOT, url.slice(BASE.length));
    expect([file, existsSync(file)]).toEqual([file, true]);
    const png = readFileSync(file);
    expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  test("of the add-in are 32 and 64 pixels", () => {
    expect(sizeOf(attribute(all("IconUrl")[0]!, "DefaultValue"))).toEqual([32, 32]);
    expect(sizeOf(attribute(all("HighResolutionIconUrl")[0]!, "DefaultValue"))).toEqual([64, 64]);
  });

  test("of groups, buttons, menus and their items are 16, 32 and 80 pixels", () => {
    const icons = all("Icon");
    const shown = ["Group", "Control", "Item"].flatMap((name) => all(name));
    expect(icons).toHaveLength(shown.length);
    for (const icon of icons) {
      const images = all("Image", icon);
      expect(images.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const resource = all("Image", resources).find(
          (one) => attribute(one, "id") === attribute(image, "resid"),
        )!;
        const size = Number(attribute(image, "size"));
        expect(sizeOf(attribute(resource, "DefaultValue"))).toEqual([size, size]);
      }
    }
  });
});

test("every address is on the one origin that the build replaces", () => {
  const urls = source.match(/"https?:[^"]*"/g)!.map((quoted) => quoted.slice(1, -1));
  const foreign = urls.filter(
    (url) => !url.startsWith(BASE) && !url.startsWith("http://schemas.microsoft.com/"),
  );
  expect(foreign).toEqual(["http://www.w3.org/2001/XMLSchema-instance"]);
});

/** What an action does: the function it runs, or the page it shows in the pane. */
function actionOf(control: Element): string {
  const action = all("Action", control)[0]!;
  if (typeOf(action) === "ExecuteFunction") return all("FunctionName", action)[0]!.textContent;
  const id = attribute(all("SourceLocation", action)[0]!, "resid");
  const url = all("Url", resources).find((one) => attribute(one, "id") === id)!;
  return attribute(url, "DefaultValue").slice(BASE.length);
}

test("the ribbon tab has a button for every part of the work, each of which opens the pane there", () => {
  expect(all("CustomTab")).toHaveLength(1);
  const groups = all("Group").map((group) => all("Control", group).map(actionOf));
  expect(groups).toEqual([
    ["taskpane.html", "insertTemplates", "taskpane.html?open=import"],
    ["taskpane.html?open=checks", "taskpane.html?open=make", "taskpane.html?open=share"],
    ["taskpane.html?open=help"],
  ]);
});

test("the context menu of a cell is one menu of items, as many as the extension point allows", () => {
  const [menu, ...more] = all("OfficeMenu");
  expect(more).toEqual([]);
  expect(attribute(menu!, "id")).toBe("ContextMenuCell");
  const [control, ...others] = [...menu!.children];
  expect(others).toEqual([]);
  expect(typeOf(control!)).toBe("Menu");
  const items = all("Item", control);
  expect(items.map(actionOf)).toEqual(["taskpane.html?open=cell", "taskpane.html?open=selection"]);
});

test("every word after ?open= is one that the pane knows", () => {
  const words = [...source.matchAll(/\?open=([^"]*)"/g)].map(([, word]) => word!);
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) expect([word, openingOf(`?open=${word}`)]).not.toContain(null);
});

test("all buttons share one pane, which is the one that opens with a workbook", () => {
  // Microsoft, "Automatically open a task pane with a document": of several actions with this id the first counts.
  const ids = all("TaskpaneId").map((one) => one.textContent);
  expect(new Set(ids)).toEqual(new Set([KEPT.openPane]));
  const shown = all("Action").filter((action) => typeOf(action) === "ShowTaskpane");
  expect(ids).toHaveLength(shown.length);
  expect(actionOf(shown[0]!.parentElement!)).toBe("taskpane.html");
});

test("ids of tab, groups, buttons and items are unique and short enough", () => {
  const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
    all(name).map((one) => attribute(one, "id")),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.]{0,31}$/);
});
