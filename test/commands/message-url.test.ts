import fc from "fast-check";
import { messageOfHash, messageUrl } from "../../src/commands/message-url";

const PAGE = "https://ita.example.go.th/add-in/commands.html?et=1";

describe("messageUrl", () => {
  it("points at message.html beside the page and holds the message", () => {
    const url = new URL(messageUrl({ language: "en", text: "Done." }, PAGE));
    expect(url.origin + url.pathname).toBe("https://ita.example.go.th/add-in/message.html");
    expect(url.search).toBe("");
    expect(messageOfHash(url.hash)).toEqual({ language: "en", text: "Done." });
  });

  it("brings every short text through an address", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("th", "en"),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (language, text) => {
          const { hash } = new URL(messageUrl({ language, text }, PAGE));
          expect(messageOfHash(hash)).toEqual({ language, text });
        },
      ),
    );
  });

  it("brings three long Thai sentences through whole", () => {
    const text = "แผ่นงานนี้ป้องกันไว้ จึงยังไม่ได้แก้ไขข้อมูลใด ๆ ในสมุดงาน\n".repeat(6);
    const url = messageUrl({ language: "th", text }, PAGE);
    expect(url.length).toBeLessThanOrEqual(2048);
    expect(messageOfHash(new URL(url).hash)?.text).toBe(text);
  });

  it.each(["ก", "a", "😀"])(
    "cuts a text of %s that Office could not take, and shows that it did",
    (letter) => {
      const url = messageUrl({ language: "th", text: letter.repeat(9000) }, PAGE);
      expect(url.length).toBeLessThanOrEqual(2048);
      expect(url.length).toBeGreaterThan(1800);
      const { text } = messageOfHash(new URL(url).hash)!;
      expect(text).toMatch(new RegExp(`^(${letter})+…$`, "u"));
    },
  );
});

describe("messageOfHash", () => {
  it.each([
    ["nothing", ""],
    ["a bare #", "#"],
    ["no base64", "#ก"],
    ["no JSON", `#${btoa("no")}`],
    ["an unknown language", `#${btoa('["fr","Bonjour"]')}`],
    ["no text", `#${btoa('["en"]')}`],
    ["an object", `#${btoa('{"language":"en","text":"x"}')}`],
    ["broken UTF-8", `#${btoa('["en","\xff"]')}`],
  ])("refuses %s", (_, hash) => {
    expect(messageOfHash(hash)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        messageOfHash(hash);
      }),
    );
  });
});
