/**
 * Webpack loader for functions.js alone, before TypeScript is compiled: the same program in fewer bytes.
 *
 * - Thai texts in double quotes become calls of `exchange` with one-byte letters, in the modules that hold texts.
 * - English beside a Thai text goes, since the functions say Thai only (adapter.ts).
 * - Messages of RangeErrors go: only developers see them; a cell says `functionTexts.unexpected` (adapter.ts).
 *
 * What the patterns do not recognise stays as it is, which costs bytes and nothing else.
 */
/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its loaders as CommonJS */
const path = require("node:path");
const { require: load } = require("tsx/cjs/api");

const TEXTS =
  /[\\/](locale[\\/]functions|ita[\\/]level|ita[\\/]rulebook[\\/]shape|thai[\\/]date)\.ts$/;
const EXCHANGE = path.join(__dirname, "../src/thai/exchange");
/** Comments (left alone) or a text in double quotes without escapes. */
const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/.*|"[^"\\\n]*"/g;

module.exports = function shrink(source) {
  const { exchange } = load(`${EXCHANGE}.ts`, __filename);
  const short = source
    .replace(/new RangeError\((?:`[^`]*`|"[^"]*"|[\s,])*\)/g, "RangeError()")
    .replace(/\ben: "[^"\\\n]*"/g, 'en: ""');
  if (!TEXTS.test(this.resourcePath)) return short;
  const packed = short.replace(COMMENT_OR_TEXT, (found) =>
    found[0] === '"' && /[\u0e00-\u0e7f]/.test(found)
      ? `/* #__PURE__ */ exchange(${JSON.stringify(exchange(found.slice(1, -1)))})`
      : found,
  );
  return `import { exchange } from ${JSON.stringify(EXCHANGE)};\n${packed}`;
};
