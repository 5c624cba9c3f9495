import { paneTexts } from "../locale/pane";
import { say, type Language } from "../core/text";
import { messageOfHash } from "./message-url";

/**
 * Shows the message of the hash in `root` with an OK button that has the focus; OK or Esc close.
 * The text is set as text, never as HTML: anybody can write an address.
 */
export function showMessage(root: HTMLElement, hash: string, close: () => void): void {
  const message = messageOfHash(hash);
  const language: Language = message?.language ?? "th";
  const { ownerDocument: document } = root;
  document.documentElement.lang = language;
  document.title = say(paneTexts.product, language);

  const text = document.createElement("p");
  text.id = "message";
  text.textContent = message?.text ?? say(paneTexts.noMessage, language);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say(paneTexts.ok, language);
  button.setAttribute("aria-describedby", text.id);
  button.addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  // The runtime that would close the window ends after five minutes; the window stays.
  const hint = document.createElement("p");
  hint.textContent = say(paneTexts.mayClose, language);
  hint.style.fontSize = "14px";

  Object.assign(root.style, {
    font: "16px/1.6 'Segoe UI', 'Leelawadee UI', 'Thonburi', 'Noto Sans Thai', Tahoma, sans-serif",
    padding: "16px",
    maxWidth: "40em",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  });
  Object.assign(button.style, { font: "inherit", padding: "4px 24px" });
  root.replaceChildren(text, button, hint);
  button.focus();
  // Hosts give the page itself the focus once it is loaded, which would leave the button without it.
  document.defaultView?.addEventListener("focus", () => button.focus());
}
