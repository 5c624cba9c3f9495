/**
 * The embedded host's pages for `npm start` (build/preview/). Kept apart from webpack.config.js, so that
 * nothing of the host can reach the production add-in in dist/.
 */
/* oxlint-disable typescript/no-require-imports -- webpack reads its configuration as CommonJS */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { baseConfig } = require("./webpack.config.js");

module.exports = {
  // Libraries as they are for users (a third smaller, a tenth quicker to open), but readable.
  ...baseConfig(false),
  optimization: { minimize: false },
  name: "preview",
  devtool: false,
  entry: { main: "./host/preview/main.tsx", page: "./host/preview/page.ts" },
  output: { path: path.join(__dirname, "build", "preview"), filename: "[name].js", clean: true },
  plugins: [new CopyPlugin({ patterns: [{ from: "*.{html,css}", context: "host/preview" }] })],
};
