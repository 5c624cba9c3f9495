/**
 * Builds the add-in into dist/: the pages (pane, ribbon commands, message dialog) and, apart from them, the
 * custom functions with their metadata, page and help.
 *
 *   ORIGIN=https://ita.example.go.th npx webpack           where the files will be served from
 *   npx webpack --env development                          readable code with source maps
 *
 * ORIGIN may hold a path ("https://example.go.th/ita"); left out it is the manifest's own
 * https://localhost:3000.
 */
/* oxlint-disable typescript/no-require-imports -- webpack reads its configuration as CommonJS */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const tsx = require("tsx/cjs/api");
const webpack = require("webpack");

const MANIFEST_ORIGIN = "https://localhost:3000";

/**
 * Content security policy of every page, as a meta element; SECURITY.md gives the reason of each line. Proposed from
 * how office.js loads its parts; not yet checked in a real Excel. frame-ancestors only works as a response header
 * (scripts/hosting.ts).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data: https://*.microsoft.com https://*.office.net",
  "connect-src 'self' https://appsforoffice.microsoft.com https://*.events.data.microsoft.com",
  "frame-src https://appsforoffice.microsoft.com",
].join("; ");

/** Where the add-in will be served from, without a slash at the end. */
function readOrigin(text = process.env.ORIGIN || MANIFEST_ORIGIN) {
  const url = new URL(text);
  const isLocal = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url.protocol !== "https:" && !(isLocal && url.protocol === "http:")) {
    throw new Error(`ORIGIN must begin with https:// (Office refuses anything else): ${text}`);
  }
  if (url.search || url.hash || url.username) {
    throw new Error(`ORIGIN must be an address without user, query and fragment: ${text}`);
  }
  return url.href.replace(/\/+$/, "");
}

/** TypeScript and JSX to JavaScript of `target` by swc; types are checked by tsc apart from the build. */
function swcRule(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          target,
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          // For a target without `{ ...one }` plain Object.assign, without newer built-ins: nothing else is copied so.
          loose: true,
        },
      },
    },
  };
}

/** Shortens the code by swc, which is compiled: webpack's own terser takes most of the time of a build. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

/** What every bundle of this project has in common; `target` is the JavaScript it may use. */
function baseConfig(isDevelopment, target = "es2020") {
  return {
    mode: isDevelopment ? "development" : "production",
    devtool: isDevelopment ? "source-map" : false,
    target: ["web", target],
    context: __dirname,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [swcRule(target)] },
    experiments: { html: false }, // pages stay as html-webpack-plugin writes them, readable for servers
    performance: { hints: false }, // budgets are tests: test/contract/bundle.test.ts
    stats: "errors-warnings",
  };
}

/** A page of the add-in: its template loads office.js, then come the scripts of `chunk`. */
function page(filename, template, chunk) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    minify: false,
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  });
}

/** A module of the sources, for what the build derives from them. */
function load(file) {
  return tsx.require(`./src/${file}.ts`, __filename);
}

/** Emits files made by the TypeScript sources of the functions: metadata in both languages and the help. */
class FunctionTextsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionTextsPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionTextsPlugin", stage }, () => {
        const { FUNCTIONS } = load("functions/registry");
        const { METADATA_FILES, functionsMetadata } = load("functions/metadata");
        const { guidesOf } = load("functions/docs/guide");
        const { helpPage } = load("functions/docs/help-page");
        const emit = (name, text) =>
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        for (const [language, file] of Object.entries(METADATA_FILES)) {
          emit(file, JSON.stringify(functionsMetadata(FUNCTIONS, language), null, 2));
        }
        const guides = guidesOf(FUNCTIONS);
        emit("help.html", helpPage(guides));
        emit("functions-help.json", JSON.stringify(guides)); // for the pane, which loads no functions
      });
    });
  }
}

function pagesConfig(isDevelopment, origin) {
  return {
    ...baseConfig(isDevelopment),
    name: "pages",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: isDevelopment ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    optimization: { minimizer, splitChunks: { chunks: "all" } },
    plugins: [
      page("taskpane.html", "./src/taskpane/taskpane.html", "taskpane"),
      page("commands.html", "./src/commands/commands.html", "commands"),
      page("message.html", "./src/commands/message.html", "message"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(MANIFEST_ORIGIN, origin),
          },
        ],
      }),
    ],
  };
}

/**
 * A compilation of its own: one file without shared chunks, since the functions' runtime loads just that. ES2016,
 * since Microsoft promises no more of that runtime (office-js-docs-pr issue 4496).
 */
function functionsConfig(isDevelopment) {
  return {
    ...baseConfig(isDevelopment, "es2016"),
    name: "functions",
    dependencies: ["pages"], // which empties dist/ first
    optimization: { minimizer },
    entry: { functions: "./src/functions/entry.ts" },
    output: { path: path.join(__dirname, "dist"), filename: "functions.js" },
    plugins: [
      new webpack.DefinePlugin({ "process.env.ITA_FUNCTION_HELP": JSON.stringify("left out") }),
      page("functions.html", "./src/functions/functions.html", "functions"),
      new FunctionTextsPlugin(),
    ],
  };
}

module.exports = (env = {}) => {
  const isDevelopment = Boolean(env.development);
  return [pagesConfig(isDevelopment, readOrigin()), functionsConfig(isDevelopment)];
};
// For webpack.preview.config.js and the tests.
Object.assign(module.exports, { CONTENT_SECURITY_POLICY, baseConfig, readOrigin, functionsConfig });
