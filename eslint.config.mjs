import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * Import directions between the rooms of src/. Each room may import itself, what is listed, and libraries.
 * The table is the house plan; change it only together with docs/DECISIONS.md.
 */
const ROOMS = {
  thai: [],
  locale: [],
  ita: ["thai", "locale"],
  checks: ["ita", "thai", "locale"],
  sheets: ["ita", "thai", "locale"],
  functions: ["ita", "thai", "locale"],
  excel: ["sheets", "checks", "ita", "thai", "locale"],
  taskpane: ["excel", "sheets", "checks", "ita", "thai", "locale"],
  commands: ["excel", "sheets", "checks", "ita", "thai", "locale"],
};

const EXCEL_GLOBALS = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel, the entries of the pane and the commands, and the host say this name.",
}));
const FUNCTION_GLOBALS = [
  {
    name: "CustomFunctions",
    message: "Only the entry and adapter of src/functions say this name.",
  },
];

function directions(room, allowed) {
  const forbidden = [...Object.keys(ROOMS), "host"].filter(
    (other) => other !== room && !allowed.includes(other),
  );
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
              message: `src/${room} may import only: ${[room, ...allowed].join(", ")}.`,
            },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...(room === "excel" ? [] : EXCEL_GLOBALS),
        ...FUNCTION_GLOBALS,
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-eval": "error",
      "no-implied-eval": "off",
      "@typescript-eslint/no-implied-eval": "error",
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) => directions(room, allowed)),
  {
    // The places where the outside world's names are plugged in.
    files: [
      "src/taskpane/index.tsx",
      "src/commands/*.ts",
      "src/functions/entry.ts",
      "src/functions/adapter.ts",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // A refusal becomes Excel's own error object, which is no subclass of Error.
    files: ["src/functions/adapter.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["scripts/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    ...tseslint.configs.disableTypeChecked,
  },
);
