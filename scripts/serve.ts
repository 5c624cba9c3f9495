/**
 * Serves dist/ to Excel with the headers of scripts/hosting.ts, for `npm run sideload`: by https with the development
 * certificate of Microsoft's tools where it is installed (Excel asks for https), else by http for a look in a browser.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { headersOf } from "./hosting";

/** Where `office-addin-dev-certs install` puts the certificate of localhost. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/**
 * A server of the built add-in, not yet listening.
 * @param dist folder that holds the built add-in
 * @param certificates folder with localhost.crt and localhost.key; without them the server speaks http
 */
export function addInServer(dist: string, certificates = CERTIFICATES): Server {
  const serve = sirv(dist, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path.replace(/^\//, ""))))
        response.setHeader(name, value);
    },
  });
  const [cert, key] = ["localhost.crt", "localhost.key"].map((file) => join(certificates, file));
  return cert && key && existsSync(cert) && existsSync(key)
    ? createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) }, serve)
    : createServer(serve);
}

if (require.main === module) {
  const port = Number(process.env["PORT"] ?? 3000);
  addInServer(join(process.cwd(), "dist")).listen(port, "127.0.0.1", () => {
    console.log(`ITA add-in: https://localhost:${port}/taskpane.html`);
  });
}
