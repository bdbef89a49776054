/**
 * Shows Galley to a newcomer: builds it, serves the sample pages from this machine under their real addresses, and
 * opens a real browser on them with Galley installed.
 *
 *   npm start [-- --browser chrome|firefox] [--headless]
 *
 * Where there is no screen, or with `--headless`, it walks through the whole story by itself instead: open, click,
 * clean, save, close, open again, read offline; and says where the screenshots are.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browsers/driver.ts';
import { type BrowserName, browserNames } from './browsers/ensure-browser.ts';
import { build } from './build.ts';
import { samplePages } from './samples/index.ts';
import { tellHeadlessStory } from './start/headless-story.ts';
import { startSampleSite } from './start/sample-site.ts';

const outputDir = fileURLToPath(new URL('../output/start', import.meta.url));

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      headless: { type: 'boolean', default: false },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error('Usage: npm start [-- --browser chrome|firefox] [--headless]');
  const { [browser]: extensionDir } = await build();
  console.log(`Galley is built: ${path.relative(process.cwd(), extensionDir)}`);
  if (hasScreen() && !values.headless) {
    await openWindow(browser, extensionDir);
    return;
  }
  console.log('There is no window to show, so this walks through the story by itself.');
  const shownDir = path.relative(process.cwd(), outputDir);
  await tellHeadlessStory({ browser, extensionDir, outputDir: shownDir, say: (step) => console.log(step) });
  console.log(`\nAll of it worked. The screenshots are in ${shownDir}.`);
}

async function openWindow(browser: BrowserName, extensionDir: string): Promise<void> {
  const site = await startSampleSite();
  const driver = await launchBrowser(browser, { extensionDir, site, headless: false, viewport: null });
  const [first, ...others] = samplePages();
  for (const { url } of others) await driver.openPage(url);
  if (first) await driver.openPage(first.url);
  console.log(`
${browser === 'chrome' ? 'Chromium' : 'Firefox'} is open with ${samplePages().length} sample pages. Click Galley in the toolbar (in Chromium first the
puzzle piece), or press Alt+Shift+G: the page is cleaned; Save keeps it; Esc brings the page back.
This browser has its own empty profile and no network. Close it, or press Ctrl+C here, to end.`);
  await driver.ended;
  await driver.close();
  await site.close();
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
