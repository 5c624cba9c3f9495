import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersOf, hostingSamples, SHARED_FILES } from "../../scripts/hosting";
import { addInServer } from "../../scripts/serve";
import { METADATA_FILES } from "../../src/functions/metadata";

const SAMPLES = join(__dirname, "../../docs/hosting");
const FILES = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions.en-US.json",
  "functions-help.json",
  "manifest.xml",
  "assets/icon-32.png",
];

test("what Excel on the web fetches from another origin may be read there", () => {
  expect(SHARED_FILES).toEqual(["functions.js", ...Object.values(METADATA_FILES)]);
});

test.each(Object.entries(hostingSamples()))("docs/hosting/%s is current", (name, text) => {
  expect(readFileSync(join(SAMPLES, name), "utf8")).toBe(text);
});

test.each(Object.entries(hostingSamples()))("%s names every header", (_, text) => {
  for (const file of FILES.filter((one) => one.startsWith("functions") || one.endsWith(".html"))) {
    for (const [name, value] of Object.entries(headersOf(file))) {
      if (name === "Content-Type") expect(text).toContain(value.split(";")[0]);
      else expect(text).toMatch(new RegExp(`${name}["']?[ :=].*${value.replace(/[*.]/g, "\\$&")}`));
    }
  }
});

describe("the repository's own server", () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ita-hosting-"));
    mkdirSync(join(folder, "assets"));
    for (const file of FILES) writeFileSync(join(folder, file), "{}");
    server = addInServer(folder, folder);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  test.each(FILES)("answers with the headers of %s", async (file) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/${file}`, {
      headers: { origin: "https://excel.cloud.microsoft", connection: "close" },
    });
    expect(response.status).toBe(200);
    const expected = headersOf(file);
    for (const [name, value] of Object.entries(expected))
      expect([name, response.headers.get(name)]).toEqual([name, value]);
    expect(response.headers.get("access-control-allow-origin")).toBe(
      expected["Access-Control-Allow-Origin"] ?? null,
    );
  });
});
