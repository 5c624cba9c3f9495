/** Colours as files name them (by value, by the theme, by number) as "#RRGGBB". */
import { child, descendants, number, parseXml, type XmlElement } from "./xml";

/** Office's theme up to 2023, for files that have none: light and dark in the order of the numbers of the format. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Numbered colours 8–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const NUMBERED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme's places in the order of the numbers that cells use. */
const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Colours of a theme part by number. */
function themeColors(theme: string | undefined): readonly string[] {
  if (theme === undefined) return OFFICE_THEME;
  const [scheme] = descendants(parseXml(theme), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const [value] = child(scheme, name)?.children ?? [];
    const hex = value?.attributes["lastClr"] ?? value?.attributes["val"] ?? "";
    return /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : (OFFICE_THEME[i] ?? "000000");
  });
}

/** A colour made lighter (tint above 0) or darker, by the luminance as the format says (18.8.19). */
function tinted(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? ((g - b) / spread + 6) % 6
        : max === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const changed = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = changed - chroma / 2;
  const sector = Math.floor(hue) % 6;
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][sector] ?? [0, 0, 0];
  return parts
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Reads colour elements of one package. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly numbered: readonly string[];

  constructor(theme: string | undefined, styles: XmlElement | undefined) {
    this.theme = themeColors(theme);
    const own = child(child(styles, "colors"), "indexedColors")?.children.map(
      ({ attributes }) => attributes["rgb"]?.slice(-6).toUpperCase() ?? "000000",
    );
    this.numbered = own ?? [...NUMBERED.slice(0, 8), ...NUMBERED];
  }

  /** "#RRGGBB" of `<color rgb=… | theme=… tint=… | indexed=…/>`; undefined for an automatic one. */
  read(color: XmlElement | undefined): string | undefined {
    const { rgb, theme, indexed, tint } = color?.attributes ?? {};
    const themed = number(theme);
    const index = number(indexed);
    const hex =
      rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)
        ? rgb.slice(-6).toUpperCase()
        : themed !== undefined
          ? this.theme[themed]
          : index !== undefined
            ? index === 65
              ? "FFFFFF"
              : index === 64
                ? "000000"
                : this.numbered[index]
            : undefined;
    if (hex === undefined) return undefined;
    const share = number(tint) ?? 0;
    return `#${share === 0 ? hex : tinted(hex, share)}`;
  }
}
