import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adaptPage, PreviewRefusal, startPreview } from "../../../scripts/preview";

const PAGE = `<!doctype html><html><head>
<meta
  http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self' https://*.events.data.microsoft.com wss://x.example"
/>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="taskpane.js"></script></head><body></body></html>`;

describe("an add-in page as it is served", () => {
  test("loads the host's client where it would load office.js, before its own scripts", () => {
    const scripts = [...adaptPage(PAGE).matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual(["/office-js/excel-web-16.00.js", "/preview/page.js", "taskpane.js"]);
  });

  test("allows its own origin only", () => {
    const policy = /content="(default-src[^"]*)"/.exec(adaptPage(PAGE))?.[1];
    expect(policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  test.each(["taskpane/taskpane", "commands/commands", "commands/message", "functions/functions"])(
    "the template %s loads office.js the way the server looks for it",
    (template) => {
      const html = readFileSync(join("src", `${template}.html`), "utf8");
      expect(html).toContain("https://appsforoffice.microsoft.com/");
      expect(adaptPage(html)).not.toContain("appsforoffice");
    },
  );
});

describe("server", () => {
  let root: string;
  let server: Server | undefined;

  function write(path: string, text: string): void {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "ita-preview-"));
    write("dist/taskpane.html", PAGE);
    write("dist/manifest.xml", "<OfficeApp/>");
    write("build/preview/index.html", "host page");
    write("build/preview/main.js", "host script");
    write("node_modules/@microsoft/office-js/dist/excel-web-16.00.js", "client");
    write("secret.txt", "secret");
  });

  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    server = undefined;
    rmSync(root, { recursive: true, force: true });
  });

  async function get(path: string): Promise<Response> {
    server ??= await startPreview(0, root);
    return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  }

  test.each([
    ["/", "host page"],
    ["/?sample=none", "host page"],
    ["/preview/main.js", "host script"],
    ["/office-js/excel-web-16.00.js", "client"],
    ["/manifest.xml", "<OfficeApp/>"],
    ["/taskpane.html?x=1", "/preview/page.js"],
  ])("%s", async (path, content) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(content);
  });

  test.each([
    "/secret.txt",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/preview/..%2f..%2fsecret.txt",
    "/nothing",
  ])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("the host's page may load from its own origin only", async () => {
    const policy = (await get("/")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/);
  });

  test("answers this machine only", async () => {
    await get("/");
    expect((server!.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  test("says what is missing when nothing is built", async () => {
    rmSync(join(root, "dist"), { recursive: true });
    await expect(startPreview(0, root)).rejects.toThrow(/taskpane\.html.*npm start/);
  });

  test("says that the port is taken", async () => {
    await get("/");
    const { port } = server!.address() as AddressInfo;
    await expect(startPreview(port, root)).rejects.toThrow(PreviewRefusal);
    await expect(startPreview(port, root)).rejects.toThrow(`Port ${port} is taken`);
  });

  test.each([
    ["0", "dist", "npm start"],
    ["80a", "", "PORT must be a number"],
  ])("as a command with PORT=%s it ends with a sentence and 1", async (port, missing, sentence) => {
    if (missing) rmSync(join(root, missing), { recursive: true });
    const tsx = join(process.cwd(), "node_modules", "tsx", "dist", "loader.mjs");
    const script = join(process.cwd(), "scripts", "preview.ts");
    const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const env = { ...process.env, PORT: port };
      execFile(
        process.execPath,
        ["--import", tsx, script],
        { cwd: root, env },
        (error, _, stderr) => resolve({ code: error?.code, stderr }),
      );
    });
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect(ended.code).toBe(1);
  });
});
