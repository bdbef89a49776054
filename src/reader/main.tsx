/** The reader page: `reader.html?id=<uuid>` shows a saved article, `?preview=<uuid>` one that is not saved. */
import './reader.css';
import { render } from 'preact';
import { applyTheme, rememberedTheme } from '../ui/article/theme.ts';
import { localiseDocument } from '../ui/localise-document.ts';
import { whenParsed } from '../ui/when-parsed.ts';
import { Reader } from './reader.tsx';
import { readReaderAddress } from './reader-address.ts';

localiseDocument(document.documentElement);
applyTheme(document.documentElement, rememberedTheme());
whenParsed(() => {
  const place = document.getElementById('reader');
  if (place) render(<Reader address={readReaderAddress(location.search)} />, place);
});
