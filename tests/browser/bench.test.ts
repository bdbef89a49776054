/** The measuring door, used as an outsider uses it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchLine } from '../../scripts/bench/measure-page.ts';
import { browserNames } from '../../scripts/browsers/ensure-browser.ts';
import { samplePages } from '../../scripts/samples/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe.each(browserNames)('the bench in %s', (browser) => {
  let dir: string;
  let lines: Map<string, BenchLine>;
  let progress: string;

  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'galley-bench-test-'));
    const pages = path.join(dir, 'pages', 'papers');
    mkdirSync(pages, { recursive: true });
    const [mayadeen] = samplePages();
    // Were the script not blocked, the headline would be another.
    const script = '<script>document.querySelector("h1").textContent = "A script ran";</script></body>';
    const html = mayadeen?.html.replace('</body>', script) ?? '';
    writeFileSync(path.join(pages, 'a-story.html.gz'), gzipSync(html));
    writeFileSync(path.join(pages, 'a-story.json'), JSON.stringify({ url: mayadeen?.url, lang: 'en' }));
    writeFileSync(path.join(pages, 'b-unreachable.html'), html);
    writeFileSync(path.join(pages, 'b-unreachable.json'), '{"url": "https://127.0.0.1:1/nobody-listens"}');
    writeFileSync(path.join(pages, 'c-nameless.html'), html);
    writeFileSync(
      path.join(pages, 'd-login.html'),
      '<title>Log in</title><form><input type="password"></form>',
    );
    writeFileSync(path.join(pages, 'd-login.json'), '{"url": "http://www.shop.example/login"}');

    const out = path.join(dir, 'new', 'lines.jsonl');
    const args = ['scripts/bench.ts', path.join(dir, 'pages'), '--out', out, '--browser', browser];
    const { stderr } = await run(process.execPath, ['--import', 'tsx', ...args], { cwd: root });
    progress = stderr;
    const parsed = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as BenchLine);
    lines = new Map(parsed.map((line) => [line.id, line]));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('reads, cleans and times an article under its own address, with its scripts blocked', () => {
    const [mayadeen] = samplePages();
    const line = lines.get('a-story');
    expect(line).toMatchObject({ error: null, url: mayadeen?.url, verdict: 'article', language: 'en' });
    expect(line?.headline).toBe(mayadeen?.title);
    expect(line?.text).toContain('\n\nPushilin explained that the situation in the town of Lyman');
    expect(line?.text).not.toContain('Russian forces on the eastern side of Kupyansk on September 10');
    expect(line?.captions.join()).toContain('Russian forces on the eastern side of Kupyansk');
    expect(line?.visible).toContain('Pushilin explained');
    expect(line?.hidden.length).toBeGreaterThan(5);
    expect(line?.hiddenText).toContain('Infographs');
    for (const { text } of line?.hidden ?? []) expect(line?.text).not.toContain(text || 'no text at all');
    expect(Object.values(line?.ms ?? {}).every((ms) => ms > 0)).toBe(true);
    expect(line?.nodes).toBeGreaterThan(100);
  });

  it('gives a line with the error for pages that fail, and goes on', () => {
    expect([...lines.keys()]).toEqual(['a-story', 'b-unreachable', 'c-nameless', 'd-login']);
    expect(lines.get('b-unreachable')).toMatchObject({ verdict: null, text: '', hidden: [] });
    expect(lines.get('b-unreachable')?.error).toBeTruthy();
    expect(lines.get('c-nameless')?.error).toBe('there is no c-nameless.json beside the page');
    expect(lines.get('d-login')).toMatchObject({ error: null, verdict: 'not an article' });
    expect(progress).toContain('4/4 pages, 2 failed');
  });

  it('lets Readability and Defuddle read the same page, as it was before it was cleaned', async () => {
    const [mayadeen] = samplePages();
    const out = path.join(dir, 'peers.jsonl');
    const args = [
      'scripts/bench-peers.ts',
      path.join(dir, 'pages'),
      '--out',
      out,
      '--browser',
      browser,
      '--limit',
      '1',
    ];
    await run(process.execPath, ['--import', 'tsx', ...args], { cwd: root });
    const line = JSON.parse(readFileSync(out, 'utf8')) as BenchLine;
    expect(line).toMatchObject({ id: 'a-story', error: null, headline: mayadeen?.title });
    expect(Object.keys(line.peers ?? {})).toEqual(['readability', 'defuddle']);
    for (const peer of Object.values(line.peers ?? {})) {
      expect(peer.error).toBeNull();
      expect(peer.text).toContain('\n\nPushilin explained that the situation in the town of Lyman');
      // Galley hides the caption in the text, not on the page: a peer that saw a cleaned page would lack more.
      expect(peer.text.length).toBeGreaterThan(0.9 * line.text.length);
      expect(peer.ms?.cold).toBeGreaterThan(0);
      expect(peer.ms?.warm).toBeGreaterThan(0);
    }
  });
});
