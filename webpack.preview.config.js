/**
 * The embedded host's pages for `npm start` (build/preview/). Kept apart from webpack.config.js, so that
 * nothing of the host can reach the production add-in in dist/.
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const modules = path.resolve(__dirname, "node_modules");

module.exports = (_env, { mode = "development" }) => ({
  name: "preview",
  mode,
  devtool: false,
  entry: {
    main: "./src/host/preview/main.ts",
    page: "./src/host/preview/page.ts",
  },
  output: { path: path.resolve(__dirname, "build", "preview"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2020" },
        },
      },
    ],
  },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [{ from: "*.{html,css}", context: "src/host/preview" }],
    }),
  ],
  performance: { hints: false },
});
