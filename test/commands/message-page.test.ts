/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { showMessage } from "../../src/commands/message-page";
import { messageUrl } from "../../src/commands/message-url";

// Browsers have them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

function hashOf(language: "th" | "en", text: string): string {
  return new URL(messageUrl({ language, text }, "https://ita.example/commands.html")).hash;
}

function show(hash: string): { root: HTMLElement; close: jest.Mock } {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById("root")!;
  const close = jest.fn();
  showMessage(root, hash, close);
  return { root, close };
}

describe("the message page", () => {
  it.each([
    ["th", "เพิ่มแผ่นข้อมูลแล้ว", "ตกลง"],
    ["en", "Data sheets added", "OK"],
  ] as const)("shows the message (%s) with the focus on its button", (language, text, button) => {
    const { root, close } = show(hashOf(language, text));
    expect(document.documentElement.lang).toBe(language);
    expect(root.querySelector("p")?.textContent).toBe(text);
    expect(document.activeElement?.textContent).toBe(button);
    expect(close).not.toHaveBeenCalled();
    (document.activeElement as HTMLButtonElement).click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("gives the button the focus back when the host gives it to the page", () => {
    show(hashOf("en", "text"));
    const button = document.activeElement as HTMLButtonElement;
    button.blur();
    expect(document.activeElement).toBe(document.body);
    window.dispatchEvent(new FocusEvent("focus"));
    expect(document.activeElement).toBe(button);
  });

  it("closes with Esc", () => {
    const { close } = show(hashOf("th", "ข้อความ"));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(close).not.toHaveBeenCalled();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("never takes the message for HTML", () => {
    const { root } = show(hashOf("en", "<img src=x onerror=alert(1)>"));
    expect(root.querySelector("img")).toBeNull();
    expect(root.querySelector("p")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  it("says that there is no message in a foreign address", () => {
    const { root } = show("#foreign");
    expect(root.querySelector("p")?.textContent).toBe("ไม่มีข้อความ");
  });
});
