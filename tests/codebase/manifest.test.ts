import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Manifest, manifestFor } from '../../scripts/build/manifest.ts';
import { root } from './source-files.ts';

const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'));
const manifest = read('manifest.json') as Manifest;

test('the extension asks for these permissions and no others', () => {
  // README.md explains each of them: who changes this list changes that one too.
  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'activeTab',
    'scripting',
    'contextMenus',
  ]);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('optional_host_permissions');
});

test('the README explains every permission', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const unexplained = (manifest.permissions as string[]).filter((name) => !readme.includes(`\`${name}\``));
  expect(unexplained.map((name) => `README.md does not say why Galley needs ${name}`)).toEqual([]);
});

test('web pages and other extensions reach nothing of ours', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('sandbox');
  expect(manifest.externally_connectable).toEqual({ ids: [] });
});

test('extension pages may load only what is in the package', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "frame-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types galley',
    ].join('; '),
  });
});

test('only the detector and the keeper of early posts run on pages by themselves, and only in the top frame', () => {
  expect(manifest.content_scripts).toEqual([
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['content/detector.js'],
      run_at: 'document_idle',
      all_frames: false,
    },
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['content/early-posts.js'],
      run_at: 'document_end',
      all_frames: false,
    },
  ]);
});

test('the shortcuts are these', () => {
  const commands = manifest.commands as Record<string, { suggested_key: { default: string } }>;
  expect(
    Object.fromEntries(Object.entries(commands).map(([name, c]) => [name, c.suggested_key.default])),
  ).toEqual({
    _execute_action: 'Alt+Shift+G',
    'toggle-clean': 'Alt+Shift+K',
    'save-article': 'Alt+Shift+S',
  });
});

test('manifest.json, package.json and package-lock.json agree on the version', () => {
  expect(read('package.json').version).toBe(manifest.version);
  expect(read('package-lock.json').version).toBe(manifest.version);
});

test('each browser gets its own kind of background and nothing else differs', () => {
  const { background: chrome, ...chromeRest } = manifestFor('chrome', manifest);
  const { background: firefox, ...firefoxRest } = manifestFor('firefox', manifest);
  expect(chrome).toEqual({ service_worker: 'background.js' });
  expect(firefox).toEqual({ scripts: ['background.js'] });
  const { externally_connectable: _, ...withoutChromeKey } = chromeRest;
  expect(firefoxRest).toEqual(withoutChromeKey);
});
