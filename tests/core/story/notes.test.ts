import { expect, test } from 'vitest';
import { noteRole } from '../../../src/core/story/notes.ts';

test.each([
  'Correction: The ferry left at nine.',
  '* Clarification, 4 May: it was the old pier.',
  'This article was amended on 4 May 2031 to name the right pier.',
  '(This story has been corrected to say that nobody was hurt.)',
  'An earlier version of this article named the wrong harbour.',
  'Dieser Artikel wurde nachträglich korrigiert: Die Fähre fuhr um neun.',
  'In einer früheren Version stand ein falscher Name.',
  'Cet article a été rectifié le 4 mai.',
  'Una versión anterior de este texto citaba otro muelle.',
  'Fe de erratas: el muelle es el norte.',
  'Rättelse: Färjan avgick klockan nio.',
  'Sprostowanie: prom odpłynął o dziewiątej.',
  'توضيح: انطلقت العبّارة في التاسعة.',
  '정정: 배는 아홉 시에 떠났다.',
])('says that something was wrong: %s', (text) => {
  expect(noteRole(text)).toBe('correction');
});

test.each([
  'This article has been updated with the harbour office’s answer.',
  'Corrections officers refused to board the ferry.',
  'An earlier version of this boat sank in 1923.',
  'The story was amended by the council.',
])('is the story or its news: %s', (text) => {
  expect(noteRole(text)).toBeNull();
});
