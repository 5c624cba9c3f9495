/** Microsoft's client in node: its browser script, evaluated with the few browser globals it asks for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { OfficeClient } from "./client";

let loaded: OfficeClient | undefined;

/**
 * The client, evaluated once a process (once a test file under jest). The script keeps its page's globals in a
 * context of its own: nothing becomes global here, so that code under test does not take node for a browser.
 */
export function loadClient(): OfficeClient {
  if (loaded) return loaded;
  const require = createRequire(join(process.cwd(), "package.json"));
  const script = readFileSync(
    require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
    "utf8",
  );
  const nothing = (): undefined => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  const page: Record<string, unknown> = {
    // Errors and promises of the client are those of the code that awaits them.
    Error,
    TypeError,
    Promise,
    console,
    setTimeout,
    clearTimeout,
    location: { href: "https://embedded.host/", search: "", hash: "" },
    navigator: { userAgent: "node" },
    addEventListener: nothing,
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      head: element,
      addEventListener: nothing,
      URL: "https://embedded.host/",
      cookie: "",
    },
  };
  for (const self of ["window", "self", "top", "parent"]) page[self] = page;
  createContext(page);
  runInContext(script, page);
  const { Excel, OfficeExtension } = page as unknown as OfficeClient;
  loaded = {
    Excel,
    OfficeExtension,
    setOffice: (office) => void (page.Office = office),
  };
  return loaded;
}
