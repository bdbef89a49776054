import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { readFiles, root } from './source-files.ts';

/**
 * Ways to turn text into markup or code. Text reaches a page by `textContent`, markup only through the sanitiser,
 * code not at all.
 */
const doors = {
  innerHTML: /\.innerHTML\s*=(?!=)/g,
  outerHTML: /\.outerHTML\s*=(?!=)/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  'document.write': /\bdocument\.write(ln)?\s*\(/g,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/g,
  createContextualFragment: /\bcreateContextualFragment\b/g,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/g,
  eval: /(?<![\w.$])eval\s*\(/g,
  'new Function': /\bnew\s+Function\b|(?<![\w.$])Function\s*\(\s*['"`]/g,
  'timer with text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/g,
} as const;
type Door = keyof typeof doors;

/** Packages that have such a door in them, and why we may ship it. Any other door fails this test. */
const known: Readonly<Record<string, { doors: readonly Door[]; because: string }>> = {
  '@mozilla/readability': {
    doors: ['innerHTML'],
    because: 'moves markup within its own clone of the page, which is never shown and runs no script',
  },
  dompurify: {
    doors: ['innerHTML', 'outerHTML', 'insertAdjacentHTML'],
    because: 'parses inside an inert document; that is how it sanitises',
  },
  preact: {
    doors: ['innerHTML', 'dangerouslySetInnerHTML'],
    because: 'only when given dangerouslySetInnerHTML, which this very test keeps out of src',
  },
};

/** The code as the browser gets it: without comments and types. */
function codeOf(path: string, text: string): string {
  const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  return transformSync(text, { loader, legalComments: 'none', jsx: 'preserve' }).code;
}

function doorsIn(code: string): Door[] {
  return (Object.keys(doors) as Door[]).filter((door) => code.search(doors[door]) !== -1);
}

test('our own code turns no text into markup or code', () => {
  const wrong = readFiles('src').flatMap(({ path, text }) =>
    doorsIn(codeOf(path, text)).map(
      (door) => `${path} uses ${door}: write text with textContent, and markup through core/sanitiser`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('pages have no script or style of their own in the markup', () => {
  const wrong = readFiles('src', /\.html$/).flatMap(({ path, text }) => [
    ...(/<script(?![^>]*\ssrc=)/i.test(text)
      ? [`${path} has an inline script, which the extension's CSP stops`]
      : []),
    ...(/<style|\sstyle=/i.test(text)
      ? [`${path} has an inline style, which the extension's CSP stops`]
      : []),
    ...(/\son\w+=/i.test(text)
      ? [`${path} has an inline event handler, which the extension's CSP stops`]
      : []),
    ...(/(?:src|href)=["']?(?:https?:)?\/\//i.test(text) ? [`${path} loads something from elsewhere`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('packages in the bundles have no door we do not know of', async () => {
  const { inputs } = await bundle();
  const wrong = [...new Set(Object.values(inputs).flat())].flatMap((path) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (!name || !/\.[cm]?js$/.test(path)) return [];
    return doorsIn(codeOf(path, readFileSync(join(root, path), 'utf8')))
      .filter((door) => !known[name]?.doors.includes(door))
      .map((door) => `${path} uses ${door}: find out why, and list it in this test only if it is harmless`);
  });
  expect(wrong).toEqual([]);
});

test('the bundles load no code from elsewhere', async () => {
  const { files } = await bundle();
  const wrong = [...files]
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([name, bytes]) => {
      const code = Buffer.from(bytes).toString('utf8');
      return [
        ...(/\bimport\s*\(/.test(code) ? [`${name} imports code at run time`] : []),
        ...(/\bimportScripts\s*\(/.test(code) ? [`${name} calls importScripts`] : []),
        ...[...code.matchAll(/["'`](?:https?:)?\/\/[\w.-]+\/[^"'`\s]*\.m?js\b/g)].map(
          (match) => `${name} names a script elsewhere: ${match[0]}`,
        ),
        ...doorsIn(code)
          .filter((door) => door === 'eval' || door === 'new Function' || door === 'document.write')
          .map((door) => `${name} contains ${door}`),
      ];
    });
  expect(wrong).toEqual([]);
});
