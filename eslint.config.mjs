import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const EXCEL_GLOBALS = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel and the entries of the pane and the commands say this name.",
}));
const FUNCTION_GLOBALS = [
  {
    name: "CustomFunctions",
    message: "Only the entry and adapter of src/functions say this name.",
  },
];

/** A name of the outside world may be said only where it is plugged in. */
const GLOBALS = [
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/taskpane/index.tsx", "src/commands/*.ts"],
    rules: { "no-restricted-globals": ["error", ...EXCEL_GLOBALS, ...FUNCTION_GLOBALS] },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/index.tsx", "src/commands/*.ts"],
    rules: { "no-restricted-globals": ["error", ...FUNCTION_GLOBALS] },
  },
  {
    files: ["src/functions/entry.ts", "src/functions/adapter.ts"],
    rules: { "no-restricted-globals": ["error", ...EXCEL_GLOBALS] },
  },
];

/** What one function and one file may hold, so that each can be read in one look. Comments and blanks are free. */
const LIMITS = {
  "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
  "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
};

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
  ...GLOBALS,
  { files: ["src/**/*.{ts,tsx}", "host/**/*.{ts,tsx}", "scripts/**/*.ts"], rules: LIMITS },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "host/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
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
    files: ["scripts/**/*.{ts,mjs}", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Types of test code are checked by tsc; what the linter adds there is that no promise is left alone. Working out the
    // types behind every value of every test would cost half of the linter's time.
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    ...tseslint.configs.disableTypeChecked,
  },
);
