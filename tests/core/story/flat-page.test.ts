/** Pages with open shadow roots: what is drawn, in which order, and where reading them ends. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { flattenPage } from '../../../src/core/story/flat-page.ts';
import { drawnText, flatParent, isDrawnWithin } from '../../../src/core/story/flat-tree.ts';
import { measurePage } from '../../../src/core/story/preflight.ts';

function page(body: string): Document {
  const { document } = new JSDOM(`<!doctype html><html><head><title>A page</title></head><body>${body}`)
    .window;
  // Declarative roots, which this parser does not know.
  const attach = (tree: ParentNode): void => {
    for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
      const root = template.parentElement!.attachShadow({
        mode: template.dataset.root as ShadowRootMode,
        clonable: true,
      });
      root.append(template.content.cloneNode(true));
      template.remove();
      attach(root);
    }
  };
  attach(document);
  return document;
}
const root = (markup: string, mode = 'open') => `<template data-root="${mode}">${markup}</template>`;
const flatBody = (document: Document) => flattenPage(document)!.document.body.innerHTML;
const sentence = 'The ferry left the harbour at seven and came back at noon with the post. ';

describe('a flat copy of a page', () => {
  it('has shadow trees in place of children, and in slots what is assigned to them', () => {
    const document = page(
      `<x-a>${root('<h2><slot name="head"></slot></h2><slot></slot><slot name="none"><i>nothing</i></slot>')}<p>one</p>two<b slot="head">first</b><u slot="other">unseen</u></x-a>`,
    );
    expect(flatBody(document)).toBe(
      '<x-a><h2><slot name="head"><b slot="head">first</b></slot></h2><slot><p>one</p>two</slot><slot name="none"><i>nothing</i></slot></x-a>',
    );
  });

  it('passes a slot on into the slot of an inner host', () => {
    const document = page(
      `<x-a>${root(`<x-b>${root('<em><slot></slot></em>')}<slot></slot></x-b>`)}<p>text</p></x-a>`,
    );
    expect(flatBody(document)).toBe('<x-a><x-b><em><slot><slot><p>text</p></slot></slot></em></x-b></x-a>');
    const paragraph = document.querySelector('p')!;
    const emphasis = document.querySelector('x-a')!.shadowRoot!.querySelector('x-b')!.shadowRoot!
      .firstElementChild!;
    expect(isDrawnWithin(paragraph, emphasis)).toBe(true);
    expect(isDrawnWithin(emphasis, paragraph)).toBe(false);
  });

  it('leaves closed roots closed', () => {
    expect(flatBody(page(`<x-a>${root('<p>secret</p>', 'closed')}<p>open</p></x-a>`))).toBe(
      '<x-a><p>open</p></x-a>',
    );
  });

  it('knows of every element which one of the page it stands for, and changes nothing there', () => {
    const document = page(`<x-a class="story">${root('<style>p{}</style><p>text</p>')}</x-a>`);
    const before = document.documentElement.outerHTML;
    const { document: copy, live } = flattenPage(document)!;
    const shadow = document.querySelector('x-a')!.shadowRoot!;
    expect(live(copy.querySelector('p')!)).toBe(shadow.querySelector('p'));
    expect(live(copy.documentElement)).toBe(document.documentElement);
    expect(copy.querySelector('x-a')!.className).toBe('story');
    expect([copy.title, copy.querySelectorAll('style').length]).toEqual(['A page', 0]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(shadow.innerHTML).toBe('<style>p{}</style><p>text</p>');
  });

  it('is not misled by fields and pictures with the names of methods', () => {
    const names = ['nextSibling', 'firstChild', 'shadowRoot', 'childNodes', 'parentNode', 'attributes'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const images = ['createTreeWalker', 'implementation', 'importNode'].map((name) => `<img name="${name}">`);
    const document = page(
      `${images.join('')}<form>${fields}<p>one</p></form><x-a>${root(`<form>${fields}<p>two</p></form>`)}</x-a><p>three</p>`,
    );
    const copy = flattenPage(document)!.document;
    expect([...copy.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('takes no name over that only a parser takes', () => {
    const document = page(`<x-a @click="go" lang="en">${root('text')}</x-a>`);
    expect(flatBody(document)).toBe('<x-a lang="en">text</x-a>');
  });
});

describe('what is around an element as it is drawn', () => {
  it('is its slot, its host, or nothing where no slot takes it', () => {
    const document = page(`<x-a>${root('<slot></slot>')}<p>text</p><u slot="none">unseen</u></x-a>`);
    const host = document.querySelector('x-a')!;
    const slot = host.shadowRoot!.firstElementChild!;
    expect(flatParent(document.querySelector('p')!)).toBe(slot);
    expect(flatParent(slot)).toBe(host);
    expect(flatParent(document.querySelector('u')!)).toBeNull();
    expect(drawnText(host, 100).trim()).toBe('text');
  });
});

describe('the size of a page with shadow roots', () => {
  const sizeOf = (document: Document) => measurePage(document.documentElement);
  /** Hosts inside one another, the innermost with a text. */
  function nested(document: Document, depth: number): void {
    let place: ParentNode = document.body;
    for (let at = 0; at < depth; at += 1) {
      const host = document.createElement('x-a');
      place.append(host);
      place = host.attachShadow({ mode: 'open' });
    }
    place.append(sentence.repeat(5));
  }

  it('counts what stands in them', () => {
    const size = sizeOf(page(`<x-a>${root(`<p>${sentence}</p>`.repeat(50))}</x-a>`));
    expect(size).toEqual({ elements: 54, tooLarge: false, hasShadowText: true });
  });

  it('does not ask for a copy where they hold icons and labels only', () => {
    expect(sizeOf(page(`<x-a>${root('<p>Share</p>')}</x-a>`.repeat(9))).hasShadowText).toBe(false);
    expect(sizeOf(page(`<p>${sentence.repeat(9)}</p>`)).hasShadowText).toBe(false);
    const style = `<style>${'p{color:red}'.repeat(99)}</style>`;
    expect(sizeOf(page(`<x-a>${root(style)}</x-a>`)).hasShadowText).toBe(false);
  });

  it('asks for one where they lay out text of the page', () => {
    expect(sizeOf(page(`<x-a>${root('<slot></slot>')}${sentence.repeat(5)}</x-a>`)).hasShadowText).toBe(true);
    expect(sizeOf(page(`<x-a>${root('<p></p>')}${sentence.repeat(5)}</x-a>`)).hasShadowText).toBe(false);
  });

  it('refuses hosts that are nested without end, and no copy of them is made', () => {
    const document = page('');
    nested(document, 300);
    expect(sizeOf(document).tooLarge).toBe(false);
    expect(flattenPage(document)).not.toBeNull();
    const deep = page('');
    nested(deep, 500);
    expect(sizeOf(deep)).toMatchObject({ tooLarge: true, hasShadowText: false });
    expect(flattenPage(deep)).toBeNull();
  });

  it('refuses what is deep only once a slot puts it there', () => {
    const deep = (inner: string) => `${'<b>'.repeat(250)}${inner}`;
    const document = page('<x-a></x-a>');
    const host = document.querySelector('x-a')!;
    host.innerHTML = deep('text');
    expect(sizeOf(document).tooLarge).toBe(false);
    host.attachShadow({ mode: 'open' }).innerHTML = deep('<slot></slot>');
    expect(sizeOf(document).tooLarge).toBe(true);
  });

  it('refuses a page whose shadow trees are too large', () => {
    const document = page('<x-a></x-a>');
    const box = document.createElement('div');
    for (let at = 0; at < 150_000; at += 1) box.appendChild(document.createElement('i'));
    document.querySelector('x-a')!.attachShadow({ mode: 'open' }).append(box);
    expect(sizeOf(document).tooLarge).toBe(true);
  });
});
