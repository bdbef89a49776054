/** A profile and a fixture to fill in: they compile, and the tests say what is missing. */

export interface Names {
  id: string;
  /** As a variable. */
  name: string;
  host: string;
}

export function blankProfile({ id, name, host, today }: Names & { today: string }): string {
  const bare = host.replace(/^www\./, '');
  const hosts = bare === host ? [host] : [host, bare];
  return `import type { Profile } from '../core/profile/profile.ts';

export const ${name}: Profile = {
  id: '${id}',
  outlet: '',
  hosts: [${hosts.map((each) => `'${each}'`).join(', ')}],
  languages: [],
  layouts: [
    {
      name: 'article',
      lastSeen: '${today}',
      when: ['article [itemprop="articleBody"]'],
      root: ['article [itemprop="articleBody"]'],
      headline: ['article h1'],
      hide: [{ kind: 'related', selector: '.related', why: '' }],
    },
  ],
};
`;
}

export function blankFixture({ id, name, host }: Names): string {
  return `import type { Fixture } from '../fixture.ts';
import { h, links, newsArticle, type PublisherStory, publisherPage, tell } from './publisher-page.ts';

const story: PublisherStory = {
  headline: '',
  bylines: [],
  published: '',
  text: [],
};

const menu: string[] = [];

export const ${name}Fixtures: Fixture[] = [
  publisherPage({
    name: '${id}/article',
    url: 'https://${host}/',
    outlet: '',
    lang: 'en',
    story,
    head: newsArticle(story),
    body: \`<header><nav>\${links(menu)}</nav></header>
<main><article>
<h1>\${h(story.headline)}</h1>
<div itemprop="articleBody">
\${tell(story.text)}
</div>
</article></main>\`,
    furniture: [...menu],
  }),
];
`;
}
