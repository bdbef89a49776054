/** A story of a paper that Galley does not know, with two blocks that only its reader can judge. */
export const harbourUrl = 'https://www.harbour.example/world/ferry';

const paragraphs = Array.from(
  { length: 9 },
  (_, index) =>
    `<p>Paragraph ${index} tells of the ferry that came back to the harbour after a long winter, and of the people who waited for it on the quay with flags and soup.</p>`,
);

export const harbourPage = `<!doctype html><html lang="en"><head><title>Ferry returns</title>
<meta property="og:type" content="article"><meta property="og:title" content="Ferry returns to the harbour">
<meta name="author" content="Ada Writer"></head><body><header><nav><a href="/">Home</a></nav></header>
<main><article class="story"><h1>Ferry returns to the harbour</h1><p class="byline">By Ada Writer</p>
<time datetime="2025-11-20T08:00:00Z">20 November 2025</time>${paragraphs.join('\n')}
<p class="promo-line">Read also: ten things about boats that nobody has ever told you before now, in many pictures.</p>
</article></main><footer>Footer words</footer></body></html>`;

/** A rule of the reader's. */
export const ownRule = (selector: string, words: string) => ({
  id: 'b1f0c2d4-0000-4000-8000-000000000001',
  verb: 'hide',
  selector,
  scope: { of: 'site' },
  words,
  madeAt: '2025-11-21T08:00:00.000Z',
});

/** A site configuration of which one line cannot be said in CSS. */
export const siteConfig = `title: //h1
body: //article[@class='story']
strip: //p[contains(concat(' ', @class, ' '), ' promo-line ')]
strip: //p[contains(., 'Subscribe')]
http_header(user-agent): Somebody else
test_url: https://www.harbour.example/world/ferry`;

/** A profile of Galley's format for the same paper. */
export const galleyProfile = {
  id: 'harbour-post',
  outlet: 'The Harbour Post',
  hosts: ['harbour.example', 'www.harbour.example'],
  languages: ['en'],
  layouts: [
    {
      name: 'story',
      lastSeen: '2025-11-20',
      when: ['article.story'],
      root: ['article.story'],
      hide: [{ kind: 'promo', selector: 'article.story>p.promo-line', why: 'a link among the paragraphs' }],
    },
  ],
};

/** Selectors as hostile authors write them; none may become a rule. */
export const hostileSelectors = [
  'p{}body{background:url(https://canary.example/1)}',
  '*{background:url(//canary.example/2)',
  'p,} @import "https://canary.example/3";{',
  '</style><script>throw 1</script>',
  '/*',
  'p /* x',
  'p:is(',
  'a::before',
  'a[href="*/{}*{color:red}"]',
  'p\\7d body\\7b color:red',
  '<!-- p',
  'p:not(*{color:red})',
  'p:hover',
  'body *:has(*:has(*))',
  `${'div '.repeat(60)}p`,
  'html',
  '*',
  'body > *',
];
