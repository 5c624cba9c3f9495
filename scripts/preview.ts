/**
 * The preview server: shows the built add-in inside the embedded host, in an ordinary browser and offline.
 *
 * It serves dist/ as it was built, the host's own pages from build/preview/ and, from node_modules, Microsoft's Excel
 * client. The add-in's pages are changed in two places only while they are served: the script tag of office.js
 * becomes the client and the host's connection to it, and their content security policy loses every foreign origin.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Microsoft's script as the add-in's pages load it inside Excel. */
const OFFICE_JS =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/i;
const CLIENT =
  '<script src="/office-js/excel-web-16.00.js"></script><script src="/preview/page.js"></script>';
/** Everything the preview's own page may load comes from here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Why the preview cannot start, as a sentence for the person at the terminal. */
export class PreviewRefusal extends Error {
  override readonly name = "PreviewRefusal";
}

/** An add-in page as the preview serves it: the host's client instead of office.js, and no foreign origin. */
export function adaptPage(html: string): string {
  return html
    .replace(OFFICE_JS, CLIENT)
    .replace(
      /(<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*\bcontent=")([^"]*)"/i,
      (_, start: string, policy: string) =>
        `${start}${policy.replace(/\s+(?:https?|wss?):[^\s;]*/g, "")}"`,
    );
}

/**
 * Starts the server on this machine only.
 * @param port 0 takes any free port.
 * @throws {PreviewRefusal} when something is not built or the port is taken.
 */
export async function startPreview(port: number, root = process.cwd()): Promise<Server> {
  const dist = join(root, "dist");
  const preview = join(root, "build", "preview");
  const client = join(root, "node_modules", "@microsoft", "office-js", "dist");
  for (const file of [join(dist, "taskpane.html"), join(preview, "main.js")]) {
    if (!existsSync(file)) {
      throw new PreviewRefusal(
        `The preview needs ${file}, which is not there. Run "npm start", or build the add-in first.`,
      );
    }
  }
  const fresh = { dev: true, etag: true };
  const [serveDist, servePreview] = [sirv(dist, fresh), sirv(preview, fresh)];
  const serveClient = sirv(client, fresh);

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const missing = (): void => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    };
    const under = (folder: string, serve: typeof serveDist): void => {
      request.url = pathname.slice(folder.length);
      serve(request, response, missing);
    };
    response.setHeader("cache-control", "no-cache");
    response.setHeader("x-content-type-options", "nosniff");
    if (pathname.startsWith("/preview/")) return under("/preview", servePreview);
    if (pathname.startsWith("/office-js/")) return under("/office-js", serveClient);
    if (pathname === "/") {
      response.setHeader("content-security-policy", POLICY);
      return servePreview(request, response, missing);
    }
    const page = /^\/([\w-]+\.html)$/.exec(pathname)?.[1];
    if (page && existsSync(join(dist, page))) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(adaptPage(readFileSync(join(dist, page), "utf8")));
      return;
    }
    serveDist(request, response, missing);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new PreviewRefusal(
              `Port ${port} is taken. Choose another one, e.g. PORT=3001 npm start.`,
            )
          : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

/** `tsx scripts/preview.ts`: serves until it is stopped. PORT chooses the port, 3000 when not given. */
async function main(): Promise<void> {
  const port = Number(process.env["PORT"] ?? 3000);
  try {
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new PreviewRefusal(
        `PORT must be a number from 0 to 65535, not "${process.env["PORT"]}".`,
      );
    }
    const server = await startPreview(port);
    const address = server.address();
    const actual = typeof address === "object" && address ? address.port : port;
    console.log(`ITA preview: http://localhost:${actual}/`);
  } catch (error) {
    if (!(error instanceof PreviewRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
