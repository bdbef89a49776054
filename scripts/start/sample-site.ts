import { type Site, type SiteHandler, startSite } from '../browsers/site-server.ts';
import { sampleAsset, samplePages } from '../samples/index.ts';

/** Serves the sample pages under their publishers' own addresses, and nothing else. */
export function startSampleSite(): Promise<Site> {
  const pages = new Map(samplePages().map(({ url, html }) => [new URL(url).href, html]));
  const answer: SiteHandler = ({ url }) => {
    const html = pages.get(url);
    if (html !== undefined) return { body: html };
    const asset = sampleAsset(url);
    if (asset) return { headers: { 'content-type': asset.contentType }, body: asset.body };
    return { status: 404, body: notAmongTheSamples };
  };
  return startSite(answer);
}

const notAmongTheSamples = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not a sample page</title>
<body style="font: 18px/1.5 system-ui; max-width: 34em; margin: 4em auto; padding: 0 1em">
<h1>Not a sample page</h1>
<p>This browser was opened by <code>npm start</code>. It has no network: only the sample pages in its first tabs are served, from this machine.</p>
</body></html>`;
