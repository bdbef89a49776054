/** What every profile would do to every page of the fixtures, its own and others'. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { RuleLayer } from '../../src/core/profile/active-rules.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { isNote } from '../../src/core/story/notes.ts';
import type { Atom, PageItem, TextBlock } from '../../src/core/story/read-page.ts';
import { readStory } from '../../src/core/story/read-story.ts';
import { markupRendering } from '../../src/core/story/rendering.ts';
import type { Story } from '../../src/core/story/story.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { allFixtures } from '../fixtures/index.ts';

const fixtures = allFixtures().filter(({ scripted }) => !scripted);
const open = ({ html, url }: Fixture) => new JSDOM(html, { url }).window.document;

/** A block that no profile may hide: a caption or credit with its picture, or a correction, editor's or paywall note. */
interface Guarded {
  block: TextBlock;
  picture: Atom | null;
}

function guardedIn({ pictures, body }: Story): Guarded[] {
  const captions = [...pictures.values()].flatMap(({ atom, captions: blocks }) =>
    blocks.map((block) => ({ block, picture: atom })),
  );
  const isNoteBlock = (item: PageItem): item is TextBlock => item.type === 'text' && isNote(item.text);
  return [...captions, ...body.filter(isNoteBlock).map((block) => ({ block, picture: null }))];
}

function readBy(document: Document, url: string, layers: RuleLayer[]): Story | null {
  return readStory({ document, url, rendering: markupRendering, profile: null, layout: null, layers });
}

const hidesOf = ({ layouts }: Profile) => layouts.flatMap(({ hide = [] }) => hide);
const everyText = (story: Story) =>
  new Set(
    [...story.body, ...story.dek, ...[...story.pictures.values()].flatMap(({ captions }) => captions)].map(
      (item) => (item.type === 'text' ? item.text : ''),
    ),
  );

describe.each(fixtures)(
  'no profile hides captions, credits, corrections or paywall notices of $name',
  (fixture) => {
    const document = open(fixture);
    const story = readBy(document, fixture.url, []);
    const guarded = story === null ? [] : guardedIn(story);

    test('none has a rule for nothing but such a block', () => {
      const containers = new Set(guarded.map(({ block }) => block.container));
      const offences = profiles.flatMap(({ id, layouts }) =>
        layouts.flatMap(({ name, hide = [] }) =>
          hide.flatMap(({ selector }) =>
            [...document.querySelectorAll(selector)]
              .filter((box) => {
                const inside = story?.view.texts.filter(({ container }) => box.contains(container)) ?? [];
                const isCaptionOfHidden = guarded.some(
                  ({ block, picture }) =>
                    picture !== null && box.contains(picture.element) && box.contains(block.container),
                );
                return (
                  inside.length > 0 &&
                  !isCaptionOfHidden &&
                  inside.every(({ container }) => containers.has(container))
                );
              })
              .map((box) => `${id}/${name} hides “${box.textContent?.trim().slice(0, 60)}” by ${selector}`),
          ),
        ),
      );
      expect(offences).toEqual([]);
    });

    test('and those that stand in a box some rule hides are kept all the same', () => {
      const lost = profiles.flatMap((profile) => {
        const hide = hidesOf(profile);
        const boxes = hide.flatMap(({ selector }) => [...document.querySelectorAll(selector)]);
        const touched = guarded.filter(
          ({ block, picture }) =>
            boxes.some((box) => box.contains(block.container)) &&
            // Whose picture goes as well captions nothing.
            !boxes.some((box) => picture !== null && box.contains(picture.element)),
        );
        if (touched.length === 0) return [];
        const layer: RuleLayer = { origin: 'bundled', profile: profile.id, hide, keep: [] };
        const kept = everyText(readBy(open(fixture), fixture.url, [layer])!);
        return touched
          .filter(({ block }) => !kept.has(block.text))
          .map(({ block }) => `${profile.id}: ${block.text}`);
      });
      expect(lost).toEqual([]);
    });
  },
);
