/**
 * The words that newspapers print before a name, a date or a source, by language. Only data: `readMetaLines` decides
 * where a label may stand.
 */

/** What a label announces. */
export type LineRole = 'byline' | 'source' | 'published' | 'updated';

/** Per language; `*` counts on every page. Short prepositions stand only under the languages that use them so. */
const LABELS: Record<string, Partial<Record<LineRole, string>>> = {
  '*': {
    byline:
      'by|written by|story by|words by|text by|reported by|posted by|published by|report by|story and photos by|photos and story by|photos by|commentary by|opinion by|analysis by|review by|interview by|compiled by|author|authors|byline',
    source: 'source|sources|via',
    published:
      'published|published on|published at|published date|first published|originally published|publication date|posted|posted on|posted at|issued on|issued|date|date published|created|released|filed',
    updated:
      'updated|updated on|updated at|last updated|last updated on|last updated at|last update|last modified|modified|modified on|date modified|edited|update',
  },
  de: {
    byline:
      'von|ein bericht von|ein kommentar von|eine analyse von|autor|autorin|autoren|text|text von|aus der redaktion',
    source: 'quelle|quellen',
    published:
      'veröffentlicht|veröffentlicht am|erstveröffentlicht|stand|datum|erstellt|erstellt am|erschienen am|publiziert|publiziert am',
    updated:
      'aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|update|geändert|letzte änderung',
  },
  fr: {
    byline: 'par|propos recueillis par|auteur|écrit par|rédigé par|publié par|texte',
    source: 'source|sources',
    published: 'publié|publié le|publié à|posté le|paru le|créé le|date de publication',
    updated: 'mis à jour|mis à jour le|mise à jour|modifié|modifié le|dernière mise à jour|actualisé le',
  },
  es: {
    byline: 'por|autor|autora|escrito por|redactado por|texto|publicado por|firma',
    source: 'fuente|fuentes',
    published: 'publicado|publicado el|publicada|fecha de publicación|fecha|creado',
    updated: 'actualizado|actualizado el|actualizada|última actualización|modificado|act.',
  },
  pt: {
    byline: 'por|autor|autora|texto de|escrito por',
    source: 'fonte|fontes',
    published: 'publicado|publicado em|publicada em|data de publicação|data',
    updated: 'atualizado|atualizado em|atualizada em|última atualização|modificado em',
  },
  it: {
    byline: 'di|a cura di|dal nostro inviato|dalla nostra inviata|autore|scritto da|redazione di',
    source: 'fonte|fonti',
    published: 'pubblicato|pubblicato il|pubblicata il|data di pubblicazione|data',
    updated: 'aggiornato|aggiornato il|ultimo aggiornamento|modificato il|ultima modifica',
  },
  nl: {
    byline: 'door|auteur|geschreven door',
    source: 'bron|bronnen',
    published: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum',
    updated: 'bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd|laatste update',
  },
  sv: {
    byline: 'av|text|text av|skriven av',
    source: 'källa|källor',
    published: 'publicerad|publicerat|publicerades',
    updated: 'uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad',
  },
  da: {
    byline: 'af|skrevet af|tekst',
    source: 'kilde|kilder',
    published: 'publiceret|udgivet|offentliggjort',
    updated: 'opdateret|sidst opdateret',
  },
  nb: {
    byline: 'av|skrevet av|tekst',
    source: 'kilde|kilder',
    published: 'publisert|lagt ut',
    updated: 'oppdatert|sist oppdatert|sist endret',
  },
  fi: {
    byline: 'kirjoittaja|toimittaja|teksti',
    source: 'lähde|lähteet',
    published: 'julkaistu',
    updated: 'päivitetty|muokattu',
  },
  pl: {
    byline: 'autor|autorzy|opracował|opracowała|opr.|tekst|napisał|napisała',
    source: 'źródło|źródła|oprac.',
    published: 'opublikowano|data publikacji|publikacja|dodano|utworzono',
    updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji',
  },
  cs: {
    byline: 'autor|autoři|napsal|napsala',
    source: 'zdroj|zdroje',
    published: 'publikováno|vydáno|zveřejněno|vyšlo',
    updated: 'aktualizováno|aktualizace|upraveno',
  },
  sk: {
    byline: 'autor|autori',
    source: 'zdroj|zdroje',
    published: 'publikované|zverejnené',
    updated: 'aktualizované|aktualizácia',
  },
  hu: {
    byline: 'írta|szerző',
    source: 'forrás',
    published: 'megjelent|közzétéve|publikálva',
    updated: 'frissítve|módosítva',
  },
  ro: {
    byline: 'de|autor|scris de',
    source: 'sursa|sursă|surse',
    published: 'publicat|publicat la|publicat pe|data publicării',
    updated: 'actualizat|actualizat la|ultima actualizare',
  },
  el: {
    byline: 'του|της|από|γράφει ο|γράφει η|συντάκτης|γράφει',
    source: 'πηγή|πηγές',
    published: 'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε',
    updated: 'ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση',
  },
  ru: {
    byline: 'автор|авторы|текст|автор статьи|подготовил|подготовила',
    source: 'источник|источники',
    published: 'опубликовано|дата публикации|размещено',
    updated: 'обновлено|изменено|последнее обновление',
  },
  uk: {
    byline: 'автор|автори|автор статті|текст',
    source: 'джерело|джерела',
    published: 'опубліковано|дата публікації',
    updated: 'оновлено|змінено|останнє оновлення',
  },
  bg: {
    byline: 'от|автор|автори',
    source: 'източник|източници',
    published: 'публикувано|публикувана',
    updated: 'обновено|обновена|последна промяна',
  },
  sr: {
    byline: 'аутор|autor|piše|пише',
    source: 'извор|izvor',
    published: 'објављено|objavljeno',
    updated: 'ажурирано|ažurirano|измењено',
  },
  tr: {
    byline: 'yazan|yazar|haber|haberi yazan|muhabir|editör',
    source: 'kaynak',
    published:
      'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme',
    updated: 'güncelleme|güncellenme|güncelleme tarihi|son güncelleme|güncellendi',
  },
  ar: {
    byline: 'بقلم|كتب|كتبت|كتبه|كتبها|الكاتب|الكاتبة|إعداد|تقرير|المؤلف|تحرير',
    source: 'المصدر|المصادر|مصدر',
    published: 'نشر|نُشر|نشر في|نُشر في|تاريخ النشر|نشرت في|نُشرت في|تم النشر|تم النشر في|التاريخ',
    updated: 'آخر تحديث|اخر تحديث|تحديث|تم التحديث|تم التحديث في|حدث في|حُدّث في|آخر تعديل',
  },
  fa: {
    byline: 'نویسنده|نگارنده|به قلم|گزارش از',
    source: 'منبع|منابع',
    published: 'منتشر شده|تاریخ انتشار|انتشار|منتشر شده در',
    updated: 'به‌روزرسانی|به روز شده|آخرین به‌روزرسانی|ویرایش',
  },
  he: {
    byline: 'מאת|כתב|כתבה',
    source: 'מקור|מקורות',
    published: 'פורסם|פורסם ב|פורסם בתאריך|תאריך פרסום',
    updated: 'עודכן|עודכן ב|עדכון אחרון|עודכן לאחרונה',
  },
  ur: {
    byline: 'تحریر|مصنف|از',
    source: 'ماخذ|ذریعہ',
    published: 'شائع|تاریخ اشاعت|شائع شدہ',
    updated: 'اپ ڈیٹ|آخری اپ ڈیٹ',
  },
  hi: {
    byline: 'द्वारा|लेखक|रिपोर्ट|लेखिका|written by',
    source: 'स्रोत|सोर्स',
    published: 'प्रकाशित|पब्लिश्ड|प्रकाशन तिथि',
    updated: 'अपडेटेड|अपडेट|अद्यतन|अंतिम अपडेट',
  },
  bn: {
    byline: 'লেখক|প্রতিবেদক|লিখেছেন',
    source: 'সূত্র|উৎস',
    published: 'প্রকাশ|প্রকাশিত|প্রকাশের সময়',
    updated: 'আপডেট|সর্বশেষ আপডেট|হালনাগাদ',
  },
  zh: {
    byline: '作者|文|记者|記者|撰文|编辑|編輯|责任编辑|責任編輯|文/|撰稿',
    source: '来源|來源|稿源|消息来源|资料来源',
    published: '发布时间|發布時間|发布于|發佈|发表于|發表時間|时间|日期|发布|發布',
    updated: '更新时间|更新時間|更新于|更新|最后更新|最後更新',
  },
  ja: {
    byline: '文|著者|執筆|筆者|記者|文・',
    source: '出典|情報元|提供|引用元',
    published: '公開|公開日|掲載|投稿日|配信|公開日時|初出|発行',
    updated: '更新|更新日|最終更新|更新日時',
  },
  ko: {
    byline: '글|기자|작성자|글쓴이',
    source: '출처',
    published: '입력|등록|승인|작성|게시|기사입력|송고|발행일',
    updated: '수정|업데이트|최종수정|기사수정',
  },
  id: {
    byline: 'oleh|penulis|reporter|editor',
    source: 'sumber',
    published: 'diterbitkan|dipublikasikan|terbit|tayang',
    updated: 'diperbarui|diupdate|terakhir diperbarui',
  },
  ms: {
    byline: 'oleh',
    source: 'sumber',
    published: 'diterbitkan|disiarkan|diterbitkan pada',
    updated: 'dikemas kini|kemas kini',
  },
  vi: {
    byline: 'tác giả|bởi|bài',
    source: 'nguồn|theo',
    published: 'đăng ngày|xuất bản|ngày đăng|đăng lúc',
    updated: 'cập nhật|cập nhật lúc|sửa lần cuối',
  },
  th: {
    byline: 'โดย|ผู้เขียน|เรื่อง',
    source: 'ที่มา|แหล่งที่มา',
    published: 'เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่',
    updated: 'อัปเดต|ปรับปรุง|แก้ไขล่าสุด',
  },
  sw: {
    byline: 'na|imeandikwa na|mwandishi',
    source: 'chanzo',
    published: 'imechapishwa|ilichapishwa',
    updated: 'imesasishwa|imeboreshwa',
  },
};
const KIN: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  hr: 'sr',
  bs: 'sr',
  sl: 'sr',
  mk: 'bg',
  be: 'ru',
  ca: 'es',
  gl: 'pt',
  ps: 'fa',
};

/** The labels of one role by their first character, longest first, in lower case. */
type Labels = ReadonlyMap<string, readonly string[]>;
/** One set of labels per role for a page's language. */
export type LineLabels = Record<LineRole, Labels>;

const ROLES: readonly LineRole[] = ['updated', 'published', 'source', 'byline'];
const built = new Map<string, LineLabels>();
const LATIN_ONLY = /^[\u0000-\u024F\u1E00-\u1EFF\u2018\u2019]*$/;
/** What may follow a label: scripts without spaces have their labels end so too. */
const AFTER_LABEL = /[\s:：/|,.\uE000]/;

/**
 * The labels of a language and those of every page. Without a language all languages count, except their shortest
 * words, which mean something else elsewhere.
 */
export function labelsOf(language: string | null): LineLabels {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const own = code === null ? null : (KIN[code] ?? code);
  const key = own ?? '';
  const known = built.get(key);
  if (known !== undefined) return known;
  const labels = {} as LineLabels;
  for (const role of ROLES) {
    const words = new Set(LABELS['*']![role]!.split('|'));
    for (const [name, ofLanguage] of Object.entries(LABELS))
      for (const word of ofLanguage[role]?.split('|') ?? [])
        if (name === own || (own === null && (word.length > 3 || !LATIN_ONLY.test(word)))) words.add(word);
    const byStart = new Map<string, string[]>();
    for (const word of [...words].sort((one, two) => two.length - one.length)) {
      const label = word.toLowerCase();
      const list = byStart.get(label[0]!) ?? [];
      byStart.set(label[0]!, list);
      list.push(label);
    }
    labels[role] = byStart;
  }
  built.set(key, labels);
  return labels;
}

/**
 * The length of the label of a role that stands at a place of a line, or 0. A look-up, not a pattern: a pattern of so
 * many words, blind to case in all scripts, takes milliseconds to compile in every page.
 * @param lower the line in lower case, with one space at most between words
 */
export function labelLength(lower: string, at: number, labels: Labels): number {
  for (const label of labels.get(lower[at] ?? '') ?? []) {
    const end = at + label.length;
    if (lower.startsWith(label, at) && (end >= lower.length || AFTER_LABEL.test(lower[end]!)))
      return label.length;
  }
  return 0;
}

/** Lower case without a change of length: a few capitals have longer small letters. */
export function lowerOf(line: string): string {
  const lower = line.toLowerCase();
  return lower.length === line.length
    ? lower
    : [...line]
        .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
        .join('');
}

/** "3 min read", "Lesezeit: 3 Minuten", "3 min de lectura", "время чтения 3 минуты", "قراءة 3 دقائق", "3分で読めます". */
const MINUTES =
  'min(?:ute|uten|uti|uto|utos|uta|utes|uut|uter|uty|ut)?s?|mnt|menit|dk|dakika|perc|λεπτά|мин(?:ут[аы]?)?|хв(?:илин[аи]?)?|دقيقة|دقائق|دقیقه|דקות|दिक्षा|मिनट|মিনিট|分钟|分鐘|分|분|phút|นาที';
const READING =
  'read(?:ing)?|lese(?:zeit|dauer)|lesen|lectura|lecture|lettura|leitura|lees(?:tijd)?|läs(?:ning|tid)?|les(?:e)?tid|læse?tid|lukuaika|czytania|čtení|čítania|olvasás|citire|ανάγνωση|чтени[яе]|читання|четене|okuma|قراءة|القراءة|مطالعه|קריאה|पढ़ने|পড়া|阅读|閱讀|読|읽기|baca|membaca|đọc|อ่าน';
const READING_TIME = new RegExp(
  `(?:\\d{1,3}\\s{0,2}[-‑]?\\s{0,2}(?:${MINUTES})(?![\\p{L}\\p{M}]).{0,14}?(?:${READING})|(?:${READING}).{0,20}?\\d{1,3}\\s{0,2}(?:${MINUTES}))`,
  'iu',
);

/** A line that tells it says so near its beginning. */
const LONGEST_READING = 120;
/** How words for minutes begin; the pattern above is dear and is tried only where one of them follows a number. */
const MINUTE_STEMS =
  'min mnt menit dk dakika perc λεπτ мин хв دقيق دقائ دقیق דקות दिक्षा मिनट মিনিট 分 분 phút นาที'.split(' ');
const AFTER_NUMBER = /\d[\s\u2011-]{0,5}([^\s\d]{2,8}|[分분])/g;

/** The part of a line that tells how long reading takes, or null. */
export function readingTimeIn(text: string): string | null {
  const begin = text.slice(0, LONGEST_READING);
  if (!/\d/.test(begin)) return null;
  const words = [...begin.toLowerCase().matchAll(AFTER_NUMBER)].map(([, word]) => word!);
  if (!words.some((word) => MINUTE_STEMS.some((stem) => word.startsWith(stem)))) return null;
  return READING_TIME.exec(begin)?.[0] ?? null;
}
