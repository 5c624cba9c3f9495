import { toCustomFunction } from "../../src/functions/adapter";
import { defineFunction, optionalParameter, parameter } from "../../src/functions/record";
import { TOTAL } from "../../src/functions/records/total";
import { ok } from "../../src/core/result";
import { row, SCORES } from "./helper";

/** As in Microsoft's custom-functions-runtime.js: an Error with a code, and the codes' signs. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const runtime = {
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const broken = defineFunction(
  {
    id: "BROKEN",
    parameters: [parameter("value", "ค่า", "value", { th: "", en: "" })],
    result: "number",
    compute: () => {
      throw new TypeError("secret detail");
    },
  },
  { description: { th: "", en: "" }, examples: [] },
);

afterEach(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

describe("in a runtime with CustomFunctions.Error", () => {
  beforeEach(() => Object.assign(globalThis, { CustomFunctions: runtime }));

  test("a value is returned", () => {
    expect(toCustomFunction(TOTAL)(row(SCORES), 2568)).toBe(95.5);
  });

  test.each([
    ["a blank", null, "#N/A", "ยังไม่มีค่าใน คะแนน (scores) กรุณากรอกค่าก่อน"],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
      "#VALUE!",
      expect.stringMatching(/^คะแนน \(scores\) ต้องเป็นแถวเดียวหรือคอลัมน์เดียว /) as string,
    ],
  ])("%s throws the cell error with a Thai sentence", (_, argument, code, message) => {
    const error = thrownBy(() => toCustomFunction(TOTAL)(argument));
    expect(error).toBeInstanceOf(CellError);
    expect(error).toMatchObject({ code, message });
  });

  test("a programming error is thrown as it is in development", () => {
    expect(() => toCustomFunction(broken)("x")).toThrow(new TypeError("secret detail"));
  });

  test("in the shipped file a programming error becomes #VALUE! and tells nothing of itself", () => {
    const mode = jest.replaceProperty(process, "env", { ...process.env, NODE_ENV: "production" });
    const error = thrownBy(() => toCustomFunction(broken)("x"));
    mode.restore();
    expect(error).toBeInstanceOf(CellError);
    expect(error).toMatchObject({
      code: "#VALUE!",
      message: "เกิดข้อผิดพลาดที่ไม่คาดคิดในฟังก์ชันนี้",
    });
  });
});

test("a runtime of CustomFunctionsRuntime 1.1, without Error, gets an ordinary exception", () => {
  Object.assign(globalThis, { CustomFunctions: {} });
  expect(() => toCustomFunction(TOTAL)("")).toThrow("ยังไม่มีค่าใน คะแนน (scores)");
});

test("compute receives null for an optional argument left out", () => {
  const seen: unknown[] = [];
  const spy = defineFunction(
    {
      id: "SPY",
      parameters: [
        parameter("value", "ค่า", "value", { th: "", en: "" }),
        optionalParameter("decimals", "ทศนิยม", "decimals", { th: "", en: "" }),
      ],
      result: "number",
      compute: (value, decimals) => {
        seen.push(value, decimals);
        return ok(0);
      },
    },
    { description: { th: "", en: "" }, examples: [] },
  );
  toCustomFunction(spy)("x");
  expect(seen).toEqual(["x", null]);
});
