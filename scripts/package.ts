/**
 * `ORIGIN=https://ita.example.go.th npm run package`: the release as one zip in build/: the built add-in for that origin, the
 * server samples and the guide. The build must have run before; the script of package.json sees to it.
 */
import { zipSync, type Zippable } from "fflate";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Every file under a folder, by its path within it. */
function filesUnder(folder: string, within = ""): string[] {
  return readdirSync(join(folder, within)).flatMap((name) => {
    const path = within ? `${within}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
  });
}

/**
 * The zip's content: `addin/` for the web server, `manifest.xml` for Microsoft 365 beside it, `hosting/` and the guides.
 * @param root folder of the project, built
 */
export function releaseFiles(root: string): Zippable {
  const from = (folder: string, to: string): [string, Uint8Array][] =>
    filesUnder(join(root, folder)).map((path) => [
      `${to}/${path}`,
      readFileSync(join(root, folder, path)),
    ]);
  return Object.fromEntries([
    ...from("dist", "addin"),
    ...from("docs/hosting", "hosting"),
    ...["docs/install.md", "docs/member.md", "CHANGELOG.md", "LICENSE", "SECURITY.md"].map(
      (path): [string, Uint8Array] => [path.replace("docs/", ""), readFileSync(join(root, path))],
    ),
    ["manifest.xml", readFileSync(join(root, "dist", "manifest.xml"))],
  ]);
}

if (require.main === module) {
  const root = process.cwd();
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const file = join("build", `ita-for-excel-${version}.zip`);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(join(root, file), zipSync(releaseFiles(root)));
  console.log(file);
}
