/**
 * Draws the PNG icons from the SVG files beside them: `npm run icons`. The PNGs are committed, so this only needs
 * to run after a change of a drawing.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browsers/ensure-browser.ts';

const folder = fileURLToPath(new URL('../icons/', import.meta.url));

/** The drawing, the name of its PNGs and their sizes in pixels. The states' names are the toolbar's (background). */
const drawings = [
  { svg: 'icon.svg', png: 'galley', sizes: [16, 32, 48, 128] },
  { svg: 'article.svg', png: 'article', sizes: [16, 32] },
  { svg: 'maybe.svg', png: 'maybe', sizes: [16, 32] },
  { svg: 'unknown.svg', png: 'unknown', sizes: [16, 32] },
];

const browser = await chromium.launch({ executablePath: ensureBrowser('chrome') });
try {
  const page = await browser.newPage();
  for (const { svg, png, sizes } of drawings) {
    const source = readFileSync(folder + svg).toString('base64');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>
         <img src="data:image/svg+xml;base64,${source}">`,
      );
      await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
      await page.screenshot({ path: `${folder}${png}-${size}.png`, omitBackground: true });
      console.log(`icons/${png}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}
