/** A name with spelling variants folded: diacritics of Latin and Greek, Arabic vowel signs, Persian letters, apostrophes. */
export function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u065F\u0640\u200C-\u200F.'’]/g, '')
    .normalize('NFC')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ı/g, 'i');
}
