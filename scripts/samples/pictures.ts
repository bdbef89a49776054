import { deflateSync } from 'node:zlib';

/** A one-pixel placeholder, as lazy pages put in `src` until the reader scrolls there. */
export const placeholderPicture =
  'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** The path of a picture that `drawPicture` makes; the name decides what is on it. */
export function picturePath(name: string, width: number, height: number): string {
  return `/media/${name}-${width}x${height}.png`;
}

const pictureAddress = /\/media\/([a-z0-9-]+)-(\d{2,4})x(\d{2,4})\.png(?:[?#].*)?$/;

/** The PNG that stands at an address made by `picturePath`, on any host; undefined for other addresses. */
export function pictureAt(url: string): Buffer | undefined {
  const match = pictureAddress.exec(url);
  return match ? drawPicture(match[1]!, Number(match[2]), Number(match[3])) : undefined;
}

/** A landscape: sky, a sun and three ranges of hills, always the same for the same name. */
function drawPicture(name: string, width: number, height: number): Buffer {
  const random = randomFrom(name);
  const hue = random() * 360;
  const sky = [colour(hue, 0.35, 0.82), colour(hue + 25, 0.45, 0.6)] as const;
  const sun = { x: width * (0.2 + 0.6 * random()), y: height * (0.2 + 0.2 * random()), r: height * 0.09 };
  const ranges = [0.5, 0.64, 0.8].map((base, index) => ({
    colour: colour(hue + 150 + 15 * index, 0.25, 0.42 - 0.11 * index),
    top: ridge(random, base * height, height * 0.1, width),
  }));
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    const line = y * (width * 3 + 1);
    const down = y / height;
    for (let x = 0; x < width; x++) {
      let pixel = mix(sky[0], sky[1], down);
      if ((x - sun.x) ** 2 + (y - sun.y) ** 2 < sun.r ** 2) pixel = [255, 240, 205];
      for (const range of ranges) if (y > range.top(x)) pixel = range.colour;
      rows.set(pixel, line + 1 + x * 3);
    }
  }
  return encodePng(rows, width, height);
}

type Colour = [number, number, number];

function mix(from: Colour, to: Colour, part: number): Colour {
  return [0, 1, 2].map((i) => Math.round(from[i]! + (to[i]! - from[i]!) * part)) as Colour;
}

function colour(hue: number, saturation: number, lightness: number): Colour {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  }) as Colour;
}

function ridge(random: () => number, base: number, swing: number, width: number): (x: number) => number {
  const waves = [1, 2.3, 4.7].map((f) => ({
    f: (f * 2 * Math.PI) / width,
    phase: random() * 6.3,
    size: swing / f,
  }));
  return (x) => base + waves.reduce((sum, wave) => sum + wave.size * Math.sin(x * wave.f + wave.phase), 0);
}

function randomFrom(name: string): () => number {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return (state >>> 0) / 2 ** 32;
  };
}

function encodePng(rows: Buffer, width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A publisher's name drawn as a picture, as most mastheads are: the page's text does not have it. */
export function logoPicture(name: string, ink: string): string {
  const words = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const width = 30 + [...name].length * 15;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="44" viewBox="0 0 ${width} 44"><rect y="6" width="8" height="32" fill="${ink}"/><text x="18" y="31" font-family="Georgia,serif" font-weight="700" font-size="26" fill="${ink}">${words}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
