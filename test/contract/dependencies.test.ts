import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const ROOT = join(__dirname, "../..");
const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
const shipped = installed.filter(([, entry]) => !entry.dev && !entry.devOptional);

/** Licences under which a package may ship with the add-in. */
const MAY_SHIP = /^(MIT|MIT-0|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause)$/;

test("what ships has a licence that allows it", () => {
  expect(shipped.length).toBeGreaterThan(10);
  const others = shipped.filter(([, { license }]) => !MAY_SHIP.test(license ?? ""));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("no tool of the developers has a copyleft licence of the GPL family", () => {
  const names = installed.filter(([, { license }]) => /\b(A|L)?GPL/i.test(license ?? ""));
  expect(names.map(([path]) => path)).toEqual([]);
});

test("every entry of the lock file has an integrity, so that npm installs nothing unverified", () => {
  const bare = installed.filter(
    ([, entry]) => !entry.link && !entry.integrity?.startsWith("sha512-"),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

test("the lock file names no address of a registry", () => {
  expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test("versions in package.json are pinned", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  ) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
