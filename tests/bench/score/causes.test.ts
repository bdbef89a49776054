import { describe, expect, it } from 'vitest';
import { findLeaks, findLosses, sumCauses } from '../../../scripts/bench/score/causes.ts';
import { compareTexts } from '../../../scripts/bench/score/shingles.ts';

const story = 'The ferry left the harbour at night.\n\nNobody on board had seen its captain since noon.';
const caption = 'The Constance off the north mole';

interface Given {
  text: string;
  truth?: string;
  visible?: string;
  hiddenText?: string | null;
  hidden?: { kind: string; reason: string; words: number; text: string }[];
  without?: string[];
}

function causes({ text, truth = story, visible = '', hiddenText = '', hidden = [], without = [] }: Given) {
  const fields = {
    headlines: ['Night ferry'],
    deks: [],
    captions: [caption],
    authors: ['Ilse Roe'],
    dates: [],
  };
  const comparison = compareTexts(text, truth);
  const page = { line: { hidden, hiddenText, visible }, fields, text, truth, without };
  const named = (list: { cause: string }[]) => list.map(({ cause }) => cause);
  return { leaks: named(findLeaks(comparison, page)), losses: named(findLosses(comparison, page)) };
}

describe('why words leaked', () => {
  it.each([
    ['caption', `${caption}\n\n${story}`],
    ['byline', `Ilse Roe\n\n${story}`],
    ['before the story: short blocks', `Share this story\n\n${story}`],
    ['after the story: short blocks', `${story}\n\nMore from the coast`],
    [
      'after the story: whole paragraphs',
      `${story}\n\n${'Subscribe to our letter about boats today. '.repeat(3)}`,
    ],
    ['inside the story: short blocks', story.replace('\n\n', '\n\nMore from the coast\n\n')],
    ['inside the story: part of a paragraph', story.replace('at night', 'at night (see our map)')],
    ['another text than the story', 'Seven lighthouses that you should see before winter comes'],
  ])('%s', (cause, text) => {
    expect(causes({ text }).leaks).toEqual([cause]);
  });

  it('a phrase the truth names, and a block the plan hid yet saved', () => {
    const text = `${story}\n\nMore from the coast this week`;
    expect(causes({ text, without: ['More from the coast'] }).leaks).toEqual([
      'a phrase the truth names as foreign',
    ]);
    const hidden = [{ kind: 'related', reason: 'label', words: 6, text: 'More from the coast this week' }];
    expect(causes({ text, hidden }).leaks).toEqual(['saved, though hidden on the page as related (label)']);
  });
});

describe('why words were lost', () => {
  const [first = '', second = ''] = story.split('\n\n');

  it('no article, or another one', () => {
    expect(causes({ text: '' }).losses).toEqual(['no article found']);
    expect(causes({ text: 'Seven lighthouses to see' }).losses).toEqual([
      'another text was taken for the story',
    ]);
  });

  it('hidden by the plan, of which the line has only the beginning', () => {
    const hidden = [{ kind: 'ad', reason: 'name', words: 9, text: 'Nobody on board had seen its capt' }];
    expect(causes({ text: first, hidden }).losses).toEqual(['hidden as ad (name)']);
  });

  it('taken for a caption', () => {
    expect(causes({ text: first, truth: `${first}\n\n${caption}` }).losses).toEqual(['taken for caption']);
  });

  it('never in the story, seen on the page or not', () => {
    expect(causes({ text: first, visible: story }).losses).toEqual([
      'after what was kept, still seen on the page',
    ]);
    expect(causes({ text: second, visible: second }).losses).toEqual([
      'before what was kept, not shown by the page itself',
    ]);
    expect(causes({ text: first, visible: first, hiddenText: null }).losses).toEqual([
      'after what was kept, not seen on the cleaned page',
    ]);
    expect(causes({ text: first, visible: first, hiddenText: `More ${second}` }).losses).toEqual([
      'after what was kept, inside a block the plan hid',
    ]);
    expect(causes({ text: first }).losses).toEqual(['after what was kept']);
  });
});

it('the causes that took most words come first', () => {
  const cause = (name: string, words: number) => ({ cause: name, words, text: '' });
  expect(sumCauses([cause('ad', 3), cause('caption', 4), cause('ad', 2)])).toEqual([
    { cause: 'ad', words: 5 },
    { cause: 'caption', words: 4 },
  ]);
});
