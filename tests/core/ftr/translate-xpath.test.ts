import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { translateXPath } from '../../../src/core/ftr/translate-xpath.ts';
import { SelectorSchema } from '../../../src/core/profile/profile.ts';
import { byCss, byXPath, named, parse } from './same-elements.ts';

const selectors = (xpath: string) => {
  const translation = translateXPath(xpath);
  return translation.ok ? translation.parts : translation.reason;
};

const page =
  parse(`<!doctype html><html n="0"><head n="1"><meta n="2" name="author" content="A. Writer"></head>
  <body n="3" class="home">
    <header n="4" class="top bar"><h1 n="5">One</h1><a n="6" href="/x" rel="author">By</a></header>
    <div n="7" id="story" class="story main"><p n="8">a</p><p n="9" class="lead">b</p><p n="10" class="lead">c</p>
      <div n="11" class="story"><p n="12">d</p><span n="13" data-a="1">e</span><a n="14" title="zoom">f</a></div>
      <div n="15" class="story-related"><a n="16" href="/more">g</a><ul n="17"><li n="18">h</li><li n="19" class="lead">i</li></ul></div>
    </div>
    <footer n="20"><p n="21">j</p></footer><aside n="22" id="story-2"><p n="23">k</p></aside><div n="24"><p n="25">l</p></div>
  </body></html>`);

/** Each selects something on the page above, so that two empty answers do not pass for the same. */
const translated = [
  "//div[@id='story']",
  "//*[@class='story main']",
  "//div[contains(@class,'story')]",
  "//div[contains(concat(' ',normalize-space(@class),' '),' story ')]",
  "//div[contains(concat(' ', @class, ' '), \" story \")]",
  '//p[1]',
  '//p[last()]',
  '//li[position()=2]',
  '//p[position()>1]',
  '//p[position() < 3]',
  '//div[2]/p',
  '//*[2]',
  '/html/body/div/p',
  '/html/body//p',
  "/html/head/meta[@name='author']/@content",
  "//div[@id='story']/div",
  "//div[@id='story']//p",
  "//div[@id='story']/descendant::p",
  '//footer/following-sibling::*',
  '//footer/following-sibling::*[1]',
  '//footer/following-sibling::*[1][self::aside]',
  '//footer/preceding-sibling::div',
  '//footer/preceding-sibling::*[1]',
  "//a[@title='zoom']/parent::div",
  "//div[@id='story']//a[@title='zoom']/..",
  '//li/ancestor::div',
  '//div[p]',
  '//div[.//li]',
  "//div[p/@class='lead']",
  "//div[ul/li[@class='lead']]",
  '//div[not(@id)]',
  "//div[not(contains(@class, 'story'))]",
  "//*[@id='story' or @class='lead']",
  "//p[@class='lead' or not(@class)]",
  "//div[@id and contains(@class,'main')]",
  "//a[starts-with(@href,'/m')]",
  '//p[following-sibling::div]',
  '//p[preceding-sibling::p]',
  '//p[parent::footer]',
  '//li[ancestor::div[@id="story"]]',
  '//*[self::h1 or self::footer]',
  '//h1 | //footer/p',
  'string(//h1)',
  '//div[@class="story"]/p/following-sibling::a',
  'descendant::li',
  '//div/*[@data-a]',
  '//*[contains(@class, "")]',
  '(//h1 | //h2)',
];

describe('an XPath translated to CSS', () => {
  test.each(translated)('selects the same: %s', (xpath) => {
    const expected = named(byXPath(page, xpath.replace(/^string\((.*)\)$/, '$1')));
    expect(expected).not.toEqual([]);
    expect(named(byCss(page, xpath))).toEqual(expected);
  });

  it('reads as a person would write it', () => {
    expect(selectors("//div[@id='story']//p[contains(concat(' ',@class,' '),' ad ')]")).toEqual([
      { selector: 'div#story p.ad', attribute: null },
    ]);
    expect(selectors("//meta[@name='author']/@content | //*[@class='a b']")).toEqual([
      { selector: 'meta[name="author"][content]', attribute: 'content' },
      { selector: '[class="a b"]', attribute: null },
    ]);
    // Another value is a value; jsdom's XPath takes a missing attribute for one.
    expect(selectors("//a[@href!='/x']")).toEqual([
      { selector: 'a[href]:not([href="/x"])', attribute: null },
    ]);
    // Said only here: jsdom does not count `of` a selector with an attribute.
    expect(selectors("//p[@class='lead'][2]")).toEqual([
      { selector: 'p:nth-child(2 of p[class="lead"])', attribute: null },
    ]);
  });

  test.each([
    ["//p[contains(., 'Read more')]", 'text'],
    ["//p[text()='Read more']", 'text'],
    ['//h1/text()', 'text'],
    ["//p[b='x']", 'text'],
    ['(//p)[1]', 'position'],
    ['//p[2]/following-sibling::p[1]', 'position'],
    ['//div/descendant::p[1]', 'position'],
    ['//li/ancestor::div[1]', 'position'],
    ['//p[0]', 'position'],
    ['//p[position() mod 2 = 1]', 'syntax'],
    ['//p[count(a) > 2]', 'position'],
    ['//footer/following::p', 'axis'],
    ['//p[//a]', 'axis'],
    ["substring-after(//p, 'on:')", 'function'],
    ["//p[string-length(@class) = '3']", 'function'],
    ["//p[contains(@class, concat('a', 'b'))]", 'function'],
    ["//p[contains(concat(' ', @class, ' '), ' a b ')]", 'function'],
    ['//p[$x]', 'syntax'],
    ['//p[', 'syntax'],
    ['', 'syntax'],
    ['//', 'syntax'],
    ["//p[@class='a\"b' and @id=\"c'd\"]//p[@x='{']", 'name'],
    ["//p[@class='a::b']", 'name'],
    ["//div[contains(@class, 'x__3fG7h')]", 'name'],
    ['//svg:path', 'name'],
    ['//p/@*', 'attribute'],
    ['//a[li/ancestor::div]', 'axis'],
    ['//div[ul[li]]/parent::div', 'too-costly'],
    [`//p[${'not('.repeat(20)}@a${')'.repeat(20)}]`, 'too-costly'],
    [`//p[${Array.from({ length: 100 }, (_, n) => `@a${n}`).join(' or ')}]`, 'too-costly'],
    ['/'.repeat(3000), 'too-costly'],
  ])('is left out where CSS cannot say it: %s', (xpath, reason) => {
    expect(selectors(xpath)).toBe(reason);
  });
});

describe('any XPath', () => {
  const name = fc.constantFrom('div', 'p', 'a', '*');
  const value = fc.constantFrom('x', 'y', 'x y');
  const attribute = fc.constantFrom('@class', '@id');
  const simple = fc.oneof(
    attribute,
    name,
    fc.tuple(attribute, value).map(([a, b]) => `${a}='${b}'`),
    fc.tuple(attribute, value).map(([a, b]) => `contains(${a}, '${b}')`),
    name.map((one) => `.//${one}`),
    name.map((one) => `parent::${one}`),
    name.map((one) => `preceding-sibling::${one}`),
    name.map((one) => `following-sibling::${one}`),
    name.map((one) => `self::${one}`),
  );
  const condition = fc.oneof(
    { weight: 3, arbitrary: simple },
    simple.map((one) => `not(${one})`),
    fc.tuple(simple, simple).map(([a, b]) => `${a} or ${b}`),
    fc.tuple(simple, simple).map(([a, b]) => `${a} and not(${b})`),
  );
  const position = fc.constantFrom('', '', '[1]', '[2]', '[last()]', '[position()>1]');
  const step = fc
    .tuple(
      fc.constantFrom(
        '//',
        '/',
        '/descendant::',
        '/following-sibling::',
        '/parent::',
        '/preceding-sibling::',
      ),
      name,
      position,
      fc.array(condition, { maxLength: 2 }),
    )
    .map(
      ([axis, test, nth, conditions]) =>
        `${axis}${test}${nth}${conditions.map((one) => `[${one}]`).join('')}`,
    );
  const xpath = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => `//div${steps.join('')}`);
  const open = fc
    .tuple(fc.constantFrom('div', 'section'), fc.constantFrom('', ' class=x', ' class="x y"', ' id=x'))
    .map(([tag, attributes]) => `<${tag}${attributes}>`);
  const close = fc.constantFrom('</div>', '</section>', '<a class=y></a>', '<a id=x></a>', '<p>');
  // Tags in any order: the parser makes a tree of whatever comes.
  const tree = fc.array(fc.oneof(open, close), { maxLength: 14 }).map((tags) => tags.join(''));

  it('selects the same in CSS wherever it is translated', () => {
    let translations = 0;
    fc.assert(
      fc.property(xpath, tree, (path, body) => {
        if (!translateXPath(path).ok) return;
        translations += 1;
        const document = parse(`<!doctype html><body><div><p class=x>1</p><p>2</p></div>${body}`);
        expect(named(byCss(document, path))).toEqual(named(byXPath(document, path)));
      }),
      { numRuns: 400, seed: 20251125 },
    );
    expect(translations).toBeGreaterThan(100);
  });

  it('never throws, and gives only selectors that a profile may hold', () => {
    const pieces = fc.constantFrom(
      ...'// / . .. @ * [ ] ( ) | :: = != < > + - , or and not( contains( last() div class text() "x" \'y\' 12 : ; { } $ self:: é'.split(
        ' ',
      ),
    );
    const noise = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      xpath,
    );
    fc.assert(
      fc.property(noise, (source) => {
        const translation = translateXPath(source);
        if (!translation.ok) return;
        for (const { selector, attribute } of translation.parts) {
          expect(v.is(SelectorSchema, selector)).toBe(true);
          if (attribute !== null) expect(attribute).toMatch(/^[\w-]+$/);
        }
      }),
      { numRuns: 3000, seed: 20251125 },
    );
  });
});
