/** Small help for making elements. */

type ElementAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes (undefined and false leave one out, true sets it empty) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: ElementAttributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : String(value));
    }
  }
  element.append(...children);
  return element;
}
