import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { palettes, type Palette } from './tokens.ts';

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

/** Text and the grounds it stands on. */
const PAIRS: [keyof Palette, (keyof Palette)[]][] = [
  ['ink', ['surface', 'ground', 'column', 'brandBg', 'hover']],
  ['ink2', ['surface', 'ground', 'column', 'goodBand', 'badBand']],
  ['ink3', ['surface', 'ground']],
  ['onColumn', ['column']],
  ['brand', ['surface', 'ground', 'goodBand']],
  ['brandInk', ['brandBg']],
  ['onBrand', ['brand']],
  ['good', ['goodBg', 'goodBand', 'surface']],
  ['warn', ['warnBg', 'surface']],
  ['bad', ['badBg', 'badBand', 'surface', 'column']],
  ['teal', ['tealBg']],
];

describe.each(Object.entries(palettes))('the %s palette', (_name, palette) => {
  it.each(PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'has %s readable on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it('is the only place with colours', () => {
  const root = join(__dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(tsx?|css)$/.test(file) && !/tokens(\.spec)?\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const coloured = files.filter((file) =>
    /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|\brgb\(/i.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(coloured).toEqual([]);
});
