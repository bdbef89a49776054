/** Finds the browsers that the tests, the bench and `npm start` drive. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** `chrome` stands for Chromium, Chrome and Edge. */
export type BrowserName = 'chrome' | 'firefox';
export const browserNames = ['chrome', 'firefox'] as const satisfies BrowserName[];

interface Whereabouts {
  /** Environment variables that name the executable; the first that is set must be right. */
  variables: string[];
  /** Commands on PATH, best first. */
  commands: string[];
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Start of the folder's name in Playwright's cache, and the executables in it. */
  playwright: { folder: RegExp; executables: string[] };
  debianPackage: string;
  /** How to get one, said when none is found: one sentence. */
  advice: string;
}

const programFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
  (name) => process.env[name] ?? [],
);

const whereabouts: Record<BrowserName, Whereabouts> = {
  chrome: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: {
      linux: [
        '/usr/lib/chromium/chromium',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: programFolders.flatMap((folder) => [
        path.join(folder, 'Chromium/Application/chrome.exe'),
        path.join(folder, 'Google/Chrome/Application/chrome.exe'),
        path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    },
    playwright: {
      folder: /^chromium-\d/,
      executables: [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win64/chrome.exe',
        'chrome-win/chrome.exe',
      ],
    },
    debianPackage: 'chromium',
    advice:
      'No Chromium, Chrome or Edge was found: run `npx playwright-core install chromium`, or install one and put the path of its executable into CHROMIUM_PATH.',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programFolders.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
    },
    // Playwright's own Firefox is patched and speaks no WebDriver BiDi, so its cache is no place to look.
    playwright: { folder: /^(?!)/, executables: [] },
    debianPackage: 'firefox-esr',
    advice:
      'No Firefox was found: install Firefox 140 or later from https://www.mozilla.org/firefox/ and, if it is in an unusual place, put the path of its executable into FIREFOX_PATH.',
  },
};

/** The path of an installed browser, or `undefined`. Throws when a variable names a file that is not there. */
function findBrowser(name: BrowserName): string | undefined {
  const { variables, commands, places, playwright } = whereabouts[name];
  const variable = variables.find((each) => process.env[each]);
  if (variable) {
    const named = process.env[variable] as string;
    if (!existsSync(named)) throw new Error(`${variable} says ${named}, but there is no such file.`);
    return named;
  }
  return (
    commands.map(findOnPath).find(Boolean) ??
    places[process.platform]?.find((file) => existsSync(file)) ??
    findInPlaywrightCache(playwright)
  );
}

/**
 * The path of a browser; on Debian and its relatives, as root, a missing one is installed with apt-get first.
 * Elsewhere throws an Error whose message is one sentence on how to get one.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstallPackages()) {
    installDebianPackage(whereabouts[name].debianPackage);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(whereabouts[name].advice);
}

function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get') !== undefined;
}

function installDebianPackage(name: string): void {
  process.stderr.write(`${name} is missing: installing it with apt-get …\n`);
  const options = {
    // What apt prints goes to stderr, so that it never mixes with a script's own output.
    stdio: ['ignore', process.stderr, process.stderr] as ['ignore', NodeJS.WriteStream, NodeJS.WriteStream],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 540_000,
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}

function findOnPath(command: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => endings.map((ending) => path.join(folder, command + ending)))
    .find((file) => existsSync(file));
}

function findInPlaywrightCache({ folder, executables }: Whereabouts['playwright']): string | undefined {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
      win32: path.join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[process.platform as string] ??
    path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((name) => folder.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => executables.map((file) => path.join(cache, name, file)))
    .find((file) => existsSync(file));
}
