/**
 * Draws the add-in's icons into assets/: `npx tsx scripts/icons.ts`.
 * Shapes are signed distances in a unit square, so that every size is drawn sharply from the same
 * description and no drawing program or picture library is needed.
 */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** Distance in units of the icon's side; negative inside the shape. */
type Shape = (x: number, y: number) => number;
type Colour = readonly [red: number, green: number, blue: number];
type Layer = readonly [Shape, Colour];

const box =
  (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };

const line =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) - width / 2;
  };

const union =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const TEAL: Colour = [13, 110, 110];
const WHITE: Colour = [255, 255, 255];
const GOLD: Colour = [255, 196, 77];

const check = (x: number, y: number, size: number, width: number): Shape =>
  union(
    line(x, y + size * 0.5, x + size * 0.35, y + size * 0.82, width),
    line(x + size * 0.35, y + size * 0.82, x + size, y + size * 0.1, width),
  );

const icons: Record<string, { sizes: number[]; layers: Layer[] }> = {
  // The add-in and its pane: a check mark over a score bar.
  icon: {
    sizes: [16, 32, 64, 80],
    layers: [
      [box(0.03, 0.03, 0.97, 0.97, 0.2), TEAL],
      [check(0.24, 0.14, 0.52, 0.13), WHITE],
      [box(0.2, 0.74, 0.8, 0.84, 0.05), GOLD],
    ],
  },
  // Add data sheets: a table and a plus.
  sheets: {
    sizes: [16, 32, 80],
    layers: [
      [box(0.06, 0.09, 0.82, 0.85, 0.06), TEAL],
      [box(0.13, 0.29, 0.4, 0.5), WHITE],
      [box(0.47, 0.29, 0.75, 0.5), WHITE],
      [box(0.13, 0.57, 0.4, 0.78), WHITE],
      [box(0.47, 0.57, 0.75, 0.78), WHITE],
      [box(0.5, 0.5, 1, 1, 0.25), WHITE],
      [box(0.54, 0.54, 0.96, 0.96, 0.21), GOLD],
      [union(line(0.75, 0.64, 0.75, 0.86, 0.08), line(0.64, 0.75, 0.86, 0.75, 0.08)), TEAL],
    ],
  },
  // Make reports: a printed page with a check mark.
  report: {
    sizes: [16, 32, 80],
    layers: [
      [box(0.14, 0.03, 0.86, 0.97, 0.08), TEAL],
      [box(0.21, 0.1, 0.79, 0.9, 0.03), WHITE],
      [box(0.29, 0.2, 0.71, 0.28), TEAL],
      [box(0.29, 0.36, 0.71, 0.42), TEAL],
      [check(0.31, 0.5, 0.4, 0.1), TEAL],
    ],
  },
};

/** RGBA pixels; each pixel is the mean of 8 x 8 samples, so edges come out smooth. */
function draw(layers: readonly Layer[], size: number): Buffer {
  const SAMPLES = 8;
  const topFirst = [...layers].reverse();
  const pixels = Buffer.alloc(size * size * 4);
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = topFirst.find(([shape]) => shape(x, y) <= 0)?.[1];
        if (!colour) continue;
        covered++;
        colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
      }
      const at = (py * size + px) * 4;
      if (covered > 0) sum.forEach((value, channel) => (pixels[at + channel] = value / covered));
      pixels[at + 3] = (255 * covered) / (SAMPLES * SAMPLES);
    }
  }
  return pixels;
}

function png(pixels: Buffer, size: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    checksum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, checksum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const [name, { sizes, layers }] of Object.entries(icons)) {
  for (const size of sizes) {
    writeFileSync(`assets/${name}-${size}.png`, png(draw(layers, size), size));
  }
}
