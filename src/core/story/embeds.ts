/** Frames that belong to stories: videos, charts, maps, documents. Everything else framed is an advertisement. */
const EMBED_HOSTS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(youtube(?:-nocookie)?\.com|youtu\.be|player\.vimeo\.com|vimeo\.com|dailymotion\.com|datawrapper\.dwcdn\.net|dwcdn\.net|flo\.uri\.sh|flourish\.studio|infogram\.com|e\.infogram\.com|soundcloud\.com|open\.spotify\.com|podcasts\.apple\.com|google\.com\/maps|documentcloud\.org|scribd\.com|facebook\.com\/plugins\/video|rumble\.com|odysee\.com|rutube\.ru|vk\.com|ok\.ru|streamable\.com|ted\.com|c-span\.org|knightlab\.com|tableau\.com|arcgis\.com|thinglink\.com|genially\.com|acast\.com|megaphone\.fm|art19\.com|audioboom\.com|playbuzz\.com|bbc\.(?:co\.uk|com)\/.*embed|brightcove\.net|jwplayer\.com|jwplatform\.com|reuters\.com\/.*embed)/i;

/** The address that a frame shows or would show when scrolled to. */
export function frameAddress(element: Element): string {
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-url'])
    if (/^(?:https?:)?\/\//.test(element.getAttribute(name) ?? '')) return element.getAttribute(name)!;
  return '';
}

/** Whether the frame shows something a newsroom puts into its stories: by its host, or as a player of the paper's own. */
export function isStoryEmbed(element: Element): boolean {
  const address = frameAddress(element);
  if (EMBED_HOSTS.test(address)) return true;
  return address !== '' && element.hasAttribute('allowfullscreen') && /embed|video|player/i.test(address);
}

/** The host that serves an embed, for its card: `youtube.com`. */
export function embedProvider(address: string): string {
  return (
    EMBED_HOSTS.exec(address)?.[1]
      ?.replace(/^(?:www|player|e)\./, '')
      .split('/')[0] ?? ''
  );
}
