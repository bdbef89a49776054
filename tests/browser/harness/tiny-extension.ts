import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Tiny extension for the drivers',
  version: '1',
  browser_specific_settings: { gecko: { id: 'tiny@drivers.example' } },
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['content.js'] }],
  permissions: ['storage', 'activeTab', 'scripting'],
  host_permissions: ['http://*/*', 'https://*/*'],
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
    'count-press': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Count a press' },
  },
  // As strict as Galley's own, so that the drivers are proved under it.
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; require-trusted-types-for 'script'; trusted-types tiny",
  },
};

const background = `
const api = globalThis.browser ?? chrome;
const bornAs = crypto.randomUUID();
api.runtime.onMessage.addListener((message, sender, respond) => { respond({ bornAs }); });
api.commands.onCommand.addListener(async () => {
  const { presses = 0 } = await api.storage.local.get('presses');
  await api.storage.local.set({ presses: presses + 1 });
});
`;

const popupPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tiny popup</title>
<link rel="stylesheet" href="popup.css"><main><h1>Tiny</h1><button id="mark">Mark the page</button>
<label>Name <input id="name"></label><p id="said">nothing yet</p></main><script src="popup.js"></script></html>`;

const popupStyle = `main { inline-size: 320px; } @media (prefers-color-scheme: dark) { main { color: white; background: black; } }`;

const popupScript = `
const api = globalThis.browser ?? chrome;
document.querySelector('#mark').addEventListener('click', async (event) => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => { document.documentElement.dataset.marked = 'yes'; } });
  document.querySelector('#said').textContent = 'marked, trusted ' + event.isTrusted;
});
`;

/** Writes an extension that does one of everything a driver must reach; gives the folder, which the caller removes. */
export function writeTinyExtension(): string {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), 'galley-tiny-')), 'extension');
  mkdirSync(dir);
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'content.js': 'document.documentElement.dataset.content = "ran";',
    'popup.html': popupPage,
    'popup.css': popupStyle,
    'popup.js': popupScript,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
  return dir;
}
