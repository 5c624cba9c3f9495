/**
 * What a web server must answer with the files of dist/, as data, and the samples of server configurations made from it.
 * The preview server sends the same headers, so that a test asks a real server. `npm run docs` writes docs/hosting/.
 *
 * Sources: Excel on the web fetches the functions' metadata from its own origin (Office Add-ins docs, "Deploy custom
 * functions": CORS and a MIME type for .json); office.js shows the pages in frames of Microsoft's hosts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Hosts of Office on the web that show the pane in a frame. */
const FRAME_ANCESTORS =
  "frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://*.cloud.microsoft";

/** Files that Excel on the web fetches from another origin. */
export const SHARED_FILES = ["functions.js", "functions.json", "functions.en-US.json"] as const;

/** MIME type a file must come with; servers of Windows do not know .json by themselves. */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  png: "image/png",
};

const EVERYWHERE = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" };
const PAGES = { "Content-Security-Policy": FRAME_ANCESTORS };
const SHARED = { "Access-Control-Allow-Origin": "*" };

/**
 * Headers of one file of dist/.
 * @param path path within dist/, e.g. "functions.json" or "assets/icon-32.png"
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return {
    ...EVERYWHERE,
    ...(TYPES[extension] && { "Content-Type": TYPES[extension] }),
    ...(extension === "html" && PAGES),
    ...((SHARED_FILES as readonly string[]).includes(path) && SHARED),
  };
}

const HINT = [
  "ITA for Excel: headers that Excel needs. Made by `npm run docs` from scripts/hosting.ts; change that file.",
  "Replace ita.example.go.th and the folder by your own; the certificate must be one that the officers' machines trust.",
];
const pairs = (headers: object) => Object.entries(headers) as [string, string][];
const comment = (start: string, end = "") =>
  HINT.map((line) => `${start} ${line}${end}\n`).join("");

function nginx(): string {
  const lines = (headers: object, indent: string) =>
    pairs(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join("");
  const types = pairs(TYPES).map(([extension, type]) => {
    const plain = type.split(";")[0] ?? type;
    return `    ${plain} ${extension};\n`;
  });
  // A location with add_header of its own inherits none, so each names all of them.
  return `${comment("#")}server {
  listen 443 ssl;
  server_name ita.example.go.th;
  root /srv/ita;
  charset utf-8;
  charset_types ${[...new Set(Object.values(TYPES))].flatMap((type) => (type.includes("charset") && !type.startsWith("text/html") ? [type.split(";")[0]] : [])).join(" ")};
  types {
${types.join("")}  }

  location / {
${lines(EVERYWHERE, "    ")}  }
  location ~ \\.html$ {
${lines({ ...EVERYWHERE, ...PAGES }, "    ")}  }
  location ~ ^/(${SHARED_FILES.join("|").replaceAll(".", "\\.")})$ {
${lines({ ...EVERYWHERE, ...SHARED }, "    ")}  }
}
`;
}

function apache(): string {
  const lines = (headers: object, indent = "") =>
    pairs(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
      .join("");
  const types = pairs(TYPES).map(([extension, type]) => `AddType "${type}" .${extension}\n`);
  return `${comment("#")}# A file .htaccess beside taskpane.html, or the same lines within <Directory>; needs mod_headers and mod_mime.
${types.join("")}${lines(EVERYWHERE)}<FilesMatch "\\.html$">
${lines(PAGES, "  ")}</FilesMatch>
<FilesMatch "^(${SHARED_FILES.join("|").replaceAll(".", "\\.")})$">
${lines(SHARED, "  ")}</FilesMatch>
`;
}

function iis(): string {
  // A header that the server sends already would be a second one of its name, which IIS refuses (500.19).
  const add = (headers: object, indent: string) =>
    pairs(headers)
      .map(
        ([name, value]) =>
          `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${value}" />\n`,
      )
      .join("");
  const location = (path: string, headers: object) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${add(headers, "          ")}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
  const types = pairs(TYPES)
    .map(
      ([extension, type]) => `      <remove fileExtension=".${extension}" />
      <mimeMap fileExtension=".${extension}" mimeType="${type}" />
`,
    )
    .join("");
  const pages = ["taskpane.html", "commands.html", "message.html", "functions.html", "help.html"];
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
${comment(" ")}  A file web.config beside taskpane.html.
-->
<configuration>
  <system.webServer>
    <staticContent>
${types}    </staticContent>
    <httpProtocol>
      <customHeaders>
${add(EVERYWHERE, "        ")}      </customHeaders>
    </httpProtocol>
  </system.webServer>
${pages.map((page) => location(page, PAGES)).join("")}${SHARED_FILES.map((file) => location(file, SHARED)).join("")}</configuration>
`;
}

/** For hosts of static sites that read a file "_headers" (a block of headers for each path). */
function staticHost(): string {
  const block = (path: string, headers: object) =>
    `${path}\n${pairs(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return `${comment("#")}# A file _headers beside taskpane.html. MIME types are right by themselves.
${block("/*", EVERYWHERE)}${block("/*.html", { ...PAGES, "Content-Type": TYPES["html"] })}${SHARED_FILES.map(
    (file) => block(`/${file}`, { ...SHARED, "Content-Type": headersOf(file)["Content-Type"] }),
  ).join("")}`;
}

/** The samples, by file name in docs/hosting/. */
export function hostingSamples(): Readonly<Record<string, string>> {
  return {
    "nginx.conf": nginx(),
    "apache.htaccess": apache(),
    "web.config": iis(),
    _headers: staticHost(),
  };
}

function main(): void {
  const folder = join(process.cwd(), "docs", "hosting");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostingSamples()))
    writeFileSync(join(folder, name), text);
}

if (require.main === module) main();
