import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";

/** Requirement set of every member of the Excel API, e.g. "Range.copyFrom" → "ExcelApi 1.9", from Microsoft's types. */
let table: Map<string, string> | undefined;

function readTable(): Map<string, string> {
  const require = createRequire(join(process.cwd(), "package.json"));
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const sets = new Map<string, string>();
  const visit = (node: ts.Node, inExcel: boolean): void => {
    if (ts.isModuleDeclaration(node)) {
      const isExcel = inExcel || node.name.text === "Excel";
      node.forEachChild((child) => visit(child, isExcel));
    } else if (ts.isModuleBlock(node)) node.forEachChild((child) => visit(child, inExcel));
    else if (inExcel && ts.isClassDeclaration(node) && node.name) {
      const own = setOf(node);
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const name = `${node.name.text}.${member.name.text}`;
        const set = setOf(member) ?? own;
        // of overloads the oldest counts
        if (set && !(sets.has(name) && compareSets(sets.get(name)!, set) <= 0)) sets.set(name, set);
      }
    }
  };
  source.forEachChild((child) => visit(child, false));
  return sets;
}

function setOf(node: ts.Node): string | undefined {
  const { jsDoc = [] } = node as ts.Node & { jsDoc?: ts.JSDoc[] };
  const text = jsDoc.map((doc) => doc.getText()).join("\n");
  return /\[Api set: ([A-Za-z]+ [\d.]+|[A-Za-z]+ BETA[^\]]*|[A-Za-z]+Online [\d.]+)/.exec(
    text,
  )?.[1];
}

/** Compares "ExcelApi 1.9" and "ExcelApi 1.10" by their versions; any other set counts as newer than all. */
export function compareSets(a: string, b: string): number {
  const rank = (set: string): number => {
    const [, major, minor] = /^ExcelApi (\d+)\.(\d+)$/.exec(set) ?? [];
    return major ? Number(major) * 1000 + Number(minor) : Infinity;
  };
  return rank(a) - rank(b);
}

/** The requirement set of "Class.member", or undefined when Microsoft's types name none. */
export function apiSetOf(member: string): string | undefined {
  table ??= readTable();
  return table.get(member);
}

/** Members of a list (see `Host.usedMembers`) that are newer than the set, e.g. "ExcelApi 1.9". */
export function newerThan(members: readonly string[], floor: string): string[] {
  return members.filter((member) => {
    const set = apiSetOf(member);
    return set !== undefined && compareSets(set, floor) > 0;
  });
}
