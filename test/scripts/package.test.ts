import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { releaseFiles } from "../../scripts/package";

test("the release holds the add-in, the manifest beside it, the server samples and the guides", () => {
  const root = mkdtempSync(join(tmpdir(), "ita-package-"));
  for (const path of [
    "dist/taskpane.html",
    "dist/assets/icon-32.png",
    "dist/manifest.xml",
    "docs/hosting/web.config",
    "docs/install.md",
    "docs/member.md",
    "CHANGELOG.md",
    "LICENSE",
    "SECURITY.md",
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  expect(Object.keys(releaseFiles(root)).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "SECURITY.md",
    "addin/assets/icon-32.png",
    "addin/manifest.xml",
    "addin/taskpane.html",
    "hosting/web.config",
    "install.md",
    "manifest.xml",
    "member.md",
  ]);
  expect(releaseFiles(root)["manifest.xml"]).toEqual(releaseFiles(root)["addin/manifest.xml"]);
  rmSync(root, { recursive: true });
});
