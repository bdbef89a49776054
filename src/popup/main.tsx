/** The toolbar's popup; also opens as a page, `popup.html?tab=<id>` and `popup.html?library`. */
import './popup.css';
import { render } from 'preact';
import { localiseDocument } from '../ui/localise-document.ts';
import { whenParsed } from '../ui/when-parsed.ts';
import { Popup } from './popup.tsx';
import { readPopupAddress } from './popup-address.ts';

localiseDocument(document.documentElement);
whenParsed(() => {
  const place = document.getElementById('popup');
  if (place) render(<Popup subject={readPopupAddress(location.search)} />, place);
});
