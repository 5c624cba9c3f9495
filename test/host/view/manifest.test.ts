/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../../host/view/manifest";

const source = readFileSync("manifest.xml", "utf8");
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml");

test.each([
  ["th", "ข้อมูล", "เปิดแผงงาน", "สร้างรายงาน"],
  ["en", "Data", "Open pane", "Make reports"],
] as const)("labels in %s", (language, group, pane, reports) => {
  const { groups, tab } = readManifest(parse(source), language);
  expect(tab).toBe("ITA");
  expect(groups[0]!.label).toBe(group);
  const labels = groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
  expect(labels).toContain(pane);
  expect(labels).toContain(reports);
});

test("buttons know their action, picture and tip", () => {
  const buttons = readManifest(parse(source), "en").groups.flatMap((group) => group.buttons);
  expect(buttons.find(({ id }) => id === "OpenPane")!.action).toEqual({
    kind: "pane",
    page: "/taskpane.html",
  });
  const reports = buttons.find(({ id }) => id === "MakeReports")!;
  expect(reports.action).toEqual({ kind: "pane", page: "/taskpane.html?open=make" });
  const sheets = buttons.find(({ id }) => id === "InsertTemplates")!;
  expect(sheets.action).toEqual({ kind: "command", name: "insertTemplates" });
  expect(reports.icon).toBe("/assets/report-32.png");
  expect(reports.tip).toMatch(/report/);
});

test("the context menu of a cell has its items", () => {
  const menu = readManifest(parse(source), "th").cellMenu!;
  expect(menu.label).toBe("ITA");
  expect(menu.items.map(({ label, action }) => [label, action])).toEqual([
    ["ตรวจเซลล์นี้", { kind: "pane", page: "/taskpane.html?open=cell" }],
    ["จัดข้อความที่เลือก", { kind: "pane", page: "/taskpane.html?open=selection" }],
  ]);
  const without = source.replace('id="ContextMenuCell"', 'id="ContextMenuText"');
  expect(readManifest(parse(without), "th").cellMenu).toBeNull();
});

test("pages and namespace, whatever the origin", () => {
  const moved = source.replaceAll("https://localhost:3000", "https://ita.example.go.th/excel");
  const { paths, namespace } = readManifest(parse(moved), "th");
  expect(namespace).toBe("ITA");
  expect(paths).toEqual({
    pane: "/taskpane.html",
    commands: "/commands.html",
    functions: "/functions.html",
    metadata: "/functions.json",
  });
});

test("a page that is served from elsewhere is named", () => {
  const moved = source.replace("https://localhost:3000/commands.html", "https://other.example/c");
  expect(() => readManifest(parse(moved), "th")).toThrow("https://other.example/c");
});

test("a resource that is not there is named", () => {
  const broken = source.replace('<bt:String id="Tab.Label"', '<bt:String id="Other.Label"');
  expect(() => readManifest(parse(broken), "th")).toThrow('no resource "Tab.Label"');
});

test("an action that the preview cannot do is named", () => {
  const broken = source.replace('xsi:type="ExecuteFunction"', 'xsi:type="RunScript"');
  expect(() => readManifest(parse(broken), "th")).toThrow("RunScript");
});
