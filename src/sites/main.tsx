/** The page of sites: what Galley knows of each and what the reader taught it; `sites.html#<host>` shows one. */
import './sites.css';
import { render } from 'preact';
import { localiseDocument } from '../ui/localise-document.ts';
import { whenParsed } from '../ui/when-parsed.ts';
import { Sites } from './sites.tsx';

localiseDocument(document.documentElement);
whenParsed(() => {
  const place = document.getElementById('sites');
  if (place) render(<Sites />, place);
});
