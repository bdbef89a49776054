import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/bench/score/lines.ts';
import { readTruths } from '../../../scripts/bench/score/truth.ts';

let dir: string;
const write = (name: string, content: unknown) => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), JSON.stringify(content));
};

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'galley-truth-'));
  write('papers/a.json', { url: 'https://a.example/', body: 'Text.' });
  write('papers/nowhere.json', { body: 'Text.' });
  write('shops/b.json', { url: 'https://b.example/', kind: 'shop' });
  write('doubtful.json', { 'papers/a': ['not in the page'] });
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the truth of a collection', () => {
  it('is found by id, with its corpus and its doubts', () => {
    const truths = readTruths(dir);
    expect([...truths.keys()].sort()).toEqual(['a', 'b']);
    expect(truths.get('a')).toMatchObject({ corpus: 'papers', doubtful: true, body: 'Text.' });
    expect(truths.get('b')).toMatchObject({ corpus: 'shops', doubtful: false, kind: 'shop' });
  });

  it('has its doubts also when only one corpus is given', () => {
    expect(readTruths(path.join(dir, 'papers')).get('a')).toMatchObject({ corpus: 'papers', doubtful: true });
  });

  it('does not guess between two pages of one id', () => {
    write('shops/a.json', { url: 'https://c.example/' });
    expect(() => readTruths(dir)).toThrow('cannot be told apart');
  });
});

describe('lines of the bench', () => {
  it('are read with what older ones lack, and refused with their place', () => {
    const line = { id: 'a', byline: [], text: '', captions: [], visible: '', hidden: [], ms: null };
    writeFileSync(path.join(dir, 'lines.jsonl'), `${JSON.stringify(line)}\n\n{"id": "b"}\n`);
    expect(() => readLines(path.join(dir, 'lines.jsonl'))).toThrow(
      'lines.jsonl:3 is no line of the bench: byline',
    );
    writeFileSync(path.join(dir, 'lines.jsonl'), JSON.stringify(line));
    expect(readLines(path.join(dir, 'lines.jsonl'))).toMatchObject([{ id: 'a', dek: null, peers: {} }]);
  });
});
