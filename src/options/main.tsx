/** The settings page: what the click does, how articles look, which sites are cleaned, what each permission is for. */
import './options.css';
import { render } from 'preact';
import { localiseDocument } from '../ui/localise-document.ts';
import { message } from '../ui/message.ts';
import { whenParsed } from '../ui/when-parsed.ts';
import { Options } from './options.tsx';

localiseDocument(document.documentElement);
whenParsed(() => {
  document.title = message('options_title');
  const place = document.getElementById('options');
  if (place) render(<Options />, place);
});
