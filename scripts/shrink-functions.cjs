/**
 * Webpack loader for functions.js alone, before TypeScript is compiled: the same program in fewer bytes. It edits the
 * syntax tree of each module; test/contract/bundle.test.ts compares what the shipped file and the sources answer.
 *
 * - Thai texts and patterns of the modules in PACKED_MODULES become constants that `unpack` (src/functions/unpack.ts)
 *   reads from one packed string, together with the official wordings.
 * - A text in two languages becomes the Thai one, and digits are Thai, since the functions write Thai only (adapter.ts).
 * - Guards that throw a RangeError go: they find mistakes of developers, and the tests of the sources keep them.
 * - What only metadata, help and reports read goes: help, types of results, ids of levels and sub-indicators.
 * - Kinds of parameters and places in messages get the short names that webpack.config.js gives to properties.
 *
 * What it does not recognise stays as it is, which costs bytes and nothing else.
 */
/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its loaders as CommonJS */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { require: load } = require("tsx/cjs/api");
const ts = require("typescript");
const { canPack, pack } = load("./pack.ts", __filename);

const SOURCES = path.join(__dirname, "../src");
const MESSAGES = "locale/functions";
const SHAPE = "ita/rulebook/levels";
const UNPACK = "functions/unpack";
const WORDING = "ita/rulebook/wording";
/** Modules whose Thai constants are packed; all of them end up in functions.js. */
const PACKED_MODULES = ["thai/date", "thai/period", "ita/codes", SHAPE, "ita/level", MESSAGES];
const THAI = /[\u0e00-\u0e7f]/;

/** Name of a module as above, from the path of its file. */
function moduleOf(file) {
  return path.relative(SOURCES, file).replace(/\.ts$/, "").split(path.sep).join("/");
}

/** `if (…) throw new RangeError(…)` without more. */
function isGuard(node) {
  if (!ts.isIfStatement(node) || node.elseStatement) return false;
  const then = node.thenStatement;
  const only = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then;
  return ts.isThrowStatement(only) && /^new RangeError\(/.test(only.expression.getText());
}

/** The property of an object in braces, if it has one of that name. */
function propertyOf(node, name) {
  return node.properties.find((one) => one.name?.getText() === name);
}

/** A constant of a module: what stands outside of its functions. */
function isConstant(node) {
  return !ts.findAncestor(node, ts.isFunctionDeclaration);
}

/**
 * The module's source with everything done, in TypeScript still.
 *
 * @param source text of the module
 * @param module its name, e.g. "thai/date"
 * @param shortNames short names of properties, by name
 * @param nameOf gives the name of the constant that a packed text becomes
 */
function shrink(source, module, shortNames, nameOf) {
  const file = ts.createSourceFile(`${module}.ts`, source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const edit = (start, end, text) => edits.push({ start, end, text });
  const replace = (node, text) => edit(node.getStart(), node.getEnd(), text);
  const short = (name) => shortNames[name] ?? name;
  const canBePacked = (node, text) =>
    PACKED_MODULES.includes(module) && isConstant(node) && THAI.test(text) && canPack(text);
  const packed = (text) => nameOf(text.replace(/\{([a-z]+)\}/gi, (_, name) => `{${short(name)}}`));

  /** Keeps of a node what stands in a part of it. */
  const keep = (node, part) => {
    edit(node.getStart(), part.getStart(), "");
    visit(part);
    edit(part.getEnd(), node.getEnd(), "");
    return true;
  };

  /** A rule for each kind of node; true when it has dealt with what is inside, too. */
  const rules = [
    (node) => isGuard(node) && [replace(node, "")],
    // { th, en } and text(th, en) become their Thai side; `say` takes it as it is.
    (node) => {
      if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return false;
      const thai = propertyOf(node, "th");
      if (!thai || !propertyOf(node, "en")) return false;
      return keep(node, thai.initializer ?? thai.name);
    },
    (node) => module === MESSAGES && ts.isCallExpression(node) && keep(node, node.arguments[0]),
    (node) =>
      ts.isConditionalExpression(node) &&
      node.condition.getText() === 'digits === "thai"' &&
      keep(node, node.whenTrue),
    // What runs of a function, without the help about it.
    (node) =>
      ts.isCallExpression(node) &&
      node.expression.getText() === "defineFunction" &&
      keep(node, node.arguments[0]),
    (node) =>
      module === "locale/text" &&
      ts.isParameter(node) &&
      node.name.getText() === "language" && [
        edit(node.getStart(), source.indexOf(",", node.getEnd()) + 1, ""),
      ],
    (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== "say") return false;
      const [text, language, ...params] = node.arguments;
      edit(text.getEnd(), language.getEnd(), "");
      [text, ...params].forEach(visit);
      return true;
    },
    (node) =>
      ts.isElementAccessExpression(node) &&
      node.getText() === "text[language]" && [replace(node, "text")],
    // What is read elsewhere only.
    (node) =>
      ts.isPropertyAssignment(node) &&
      ((module === SHAPE && node.name.getText() === "id") ||
        (module.startsWith("functions/") && /^result: "/.test(node.getText()))) && [
        edit(
          node.getStart(),
          node.getEnd() + /^,?/.exec(source.slice(node.getEnd()))[0].length,
          "",
        ),
      ],
    // Messages are constants beside each other instead of properties of an object.
    (node) => {
      if (module !== MESSAGES || !ts.isVariableStatement(node)) return false;
      const initializer = node.declarationList.declarations[0].initializer;
      if (!initializer || !ts.isSatisfiesExpression(initializer)) return false;
      const { properties } = initializer.expression;
      edit(node.getStart(), properties[0].getStart(), "export const ");
      for (const one of properties) {
        edit(one.name.getEnd(), one.initializer.getStart(), " = ");
        visit(one.initializer);
      }
      edit(properties.at(-1).getEnd(), node.getEnd(), ";");
      return true;
    },
    (node) => {
      if (
        !ts.isImportDeclaration(node) ||
        !/locale\/functions"$/.test(node.moduleSpecifier.getText())
      )
        return false;
      const bindings = node.importClause.namedBindings;
      return [replace(bindings, `* as ${bindings.elements[0].name.getText()}`)];
    },
    // Kinds are looked up as properties of the readers.
    (node) =>
      ts.isCallExpression(node) &&
      /^(?:parameter|optionalParameter)$/.test(node.expression.getText()) &&
      replace(node.arguments[1], JSON.stringify(short(node.arguments[1].text))),
    (node) =>
      ts.isBinaryExpression(node) &&
      node.left.getText() === "kind" &&
      replace(node.right, JSON.stringify(short(node.right.text))),
    (node) =>
      module === WORDING &&
      ts.isCallExpression(node) &&
      node.expression.getText() === "packWording" && [replace(node, nameOf(null))],
    // Thai constants.
    (node) => {
      if (!ts.isArrayLiteralExpression(node) || node.elements.length < 3) return false;
      const texts = node.elements.map((one) => (ts.isStringLiteral(one) ? one.text : ""));
      if (!texts.every((text) => canBePacked(node, text))) return false;
      return [replace(node, `${packed(texts.join("|"))}.split("|")`)];
    },
    (node) =>
      ts.isStringLiteral(node) &&
      canBePacked(node, node.text) && [replace(node, packed(node.text))],
    (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return false;
      const [, pattern, flags] = /^\/(.*)\/(\w*)$/.exec(node.text);
      if (!canBePacked(node, pattern)) return false;
      return [replace(node, `new RegExp(${packed(pattern)}${flags && `, "${flags}"`})`)];
    },
    (node) => {
      const isChunk =
        ts.isNoSubstitutionTemplateLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node);
      if (!isChunk) return false;
      const end = node.getEnd() - (/\$\{$/.test(node.getText()) ? 2 : 1);
      const tagged = ts.findAncestor(node, (one) => ts.isTaggedTemplateExpression(one));
      const text = tagged ? source.slice(node.getStart() + 1, end) : node.text;
      if (!canBePacked(node, text)) return false;
      return [edit(node.getStart() + 1, end, `\${${packed(text)}}`)];
    },
  ];
  const visit = (node) => {
    if (!rules.some((rule) => rule(node))) ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
      source,
    );
}

/** The packed texts: constants `text0`, `text1`, … and then the lines of the official wordings. */
function catalogue(shortNames) {
  const names = new Map();
  const nameOf = (text) => {
    if (!names.has(text)) names.set(text, `text${names.size}`);
    return names.get(text);
  };
  for (const module of PACKED_MODULES) {
    shrink(readFileSync(path.join(SOURCES, `${module}.ts`), "utf8"), module, shortNames, nameOf);
  }
  const { packWording } = load(path.join(SOURCES, `${WORDING}.ts`), __filename);
  const text = [...names.keys(), ...packWording()].join("\n");
  const stream = pack(text);
  const { unpack } = load(path.join(SOURCES, `${UNPACK}.ts`), __filename);
  if (unpack(stream, text.length) !== text) throw new Error("the texts do not come back");
  return {
    names: names.set(null, "wording"),
    declaration:
      `export const [${[...names.values()].join(", ").replace(/wording$/, "...wording")}] =\n` +
      `  unpack(${JSON.stringify(stream)}, ${text.length}).split("\\n");\n`,
  };
}

const catalogues = new Map();

module.exports = function shrinkModule(source) {
  const { shortNames } = this.getOptions();
  const module = moduleOf(this.resourcePath);
  const key = JSON.stringify(shortNames);
  if (!catalogues.has(key)) catalogues.set(key, catalogue(shortNames));
  const { names, declaration } = catalogues.get(key);
  if (module === UNPACK) return `${source}\n${declaration}`;
  const used = new Set();
  const code = shrink(source, module, shortNames, (text) => {
    used.add(names.get(text));
    return names.get(text);
  });
  if (used.size === 0) return code;
  const from = JSON.stringify(path.join(SOURCES, UNPACK));
  return `import { ${[...used].join(", ")} } from ${from};\n${code}`;
};
