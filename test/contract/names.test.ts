import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const DECLARED =
  /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class) (\w+)|^export (?:async )?(?:function\*?|const) (\w+)/gm;

/** Every name that files of src/ and host/ declare for others, and every type, with the files that declare it. */
function declarations(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const room of ["src", "host"])
    for (const path of readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(path)) continue;
      const file = `${room}/${path}`;
      for (const [, type, value] of readFileSync(join(ROOT, file), "utf8").matchAll(DECLARED)) {
        const name = type ?? value ?? "";
        names.set(name, [...(names.get(name) ?? []), file]);
      }
    }
  return names;
}

test("no name means two things: what is exported, and every type, has a name of its own", () => {
  const names = declarations();
  expect(names.size).toBeGreaterThan(1_000);
  const isShared = (file: string, name: string) =>
    new RegExp(`^export .*\\b${name}\\b`, "m").test(readFileSync(join(ROOT, file), "utf8"));
  const twice = [...names].filter(([name, files]) => {
    // A year's texts are a table with one file a year.
    const homes = new Set(files.map((file) => file.replace(/texts\/25\d\d\.ts$/, "texts/YEAR.ts")));
    return homes.size > 1 && files.some((file) => isShared(file, name));
  });
  expect(twice.map(([name, files]) => `${name}: ${files.join(", ")}`)).toEqual([]);
});
