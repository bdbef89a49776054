/**
 * Words that newsrooms print above their furniture, by kind and in many languages. A label alone never hides
 * anything: it counts only as a whole block, and what follows it must look like furniture too.
 * Compared with `comparable()` text: lower case, plain quotes, no punctuation at the ends.
 */
import type { HiddenKind } from '../cleaner/plan.ts';
import { hasLetter } from './count-words.ts';
import { comparable } from './normalise.ts';

/** Each entry: languages apart by line. `…` at the end: the block may go on. */
const LABELS: Partial<Record<HiddenKind, string>> = {
  related: `
    related|related news|related stories|related articles|related content|related topics|related coverage|more on this|more on this story|more on this topic|more stories|more news|more from…|more in…|more like this|more coverage|read more|read more…|read also…|also read…|also on…|see also|see also…|read next|up next|next story|next article|next up|previous article|previous post|next post|most read|most popular|most viewed|most shared|most commented|popular|popular now|popular stories|trending|trending now|trending stories|top stories|top news|latest|latest news|latest stories|latest updates|recommended|recommended for you|recommended stories|recommended reading|recommended by|you may like|you might like|you may also like|you might also like|you may also be interested in|don't miss|don't miss…|in case you missed it|editor's picks|editors' picks|editor's pick|what to read next|keep reading|continue reading|further reading|coverage|in this story|from our partners|from around the web|around the web|sponsored stories|promoted stories|promoted content|paid content|must read|must reads|watch also|watch now|watch next|explore more|discover more|list of stories|featured stories|featured|stories for you|other stories|other news|more videos|related videos|similar stories
    mehr zum thema|lesen sie auch…|lesen sie mehr…|auch interessant|das könnte sie auch interessieren|das könnte sie interessieren|meistgelesen|meistgelesene artikel|am meisten gelesen|verwandte artikel|weitere artikel|weitere meldungen|weitere themen|mehr…|mehr lesen|passend dazu|empfehlungen der redaktion|siehe auch…|zum thema|aus dem ressort|neueste artikel|schlagzeilen
    à lire aussi…|lire aussi…|a lire aussi…|à lire également…|lire également…|sur le même sujet|les plus lus|les plus lues|plus lus|à découvrir|à voir aussi…|articles liés|articles similaires|pour aller plus loin|dans la même rubrique|nos lecteurs ont lu ensuite|le plus lu|voir aussi…|lire la suite|à la une|recommandé pour vous
    lea también…|lee también…|leer también…|lee además…|te puede interesar|te puede interesar…|le puede interesar…|también te puede interesar|más información|más noticias|más leídas|lo más leído|lo más visto|noticias relacionadas|artículos relacionados|relacionadas|relacionado|contenido relacionado|ver también|ver más|vea también…|últimas noticias|temas relacionados|recomendados|cobertura|leer más
    leia também…|leia mais…|veja também…|mais lidas|mais lidos|notícias relacionadas|matérias relacionadas|relacionadas|recomendadas para você|saiba mais|últimas notícias
    leggi anche…|potrebbe interessarti…|ti potrebbe interessare…|i più letti|le più lette|articoli correlati|correlati|notizie correlate|vedi anche…|ultime notizie|approfondisci|per approfondire
    lees ook…|lees verder…|meest gelezen|gerelateerd|gerelateerde artikelen|meer over…|meer nieuws
    läs också…|läs även…|läs mer…|mest läst|mest lästa|relaterat|fler nyheter|les også…|mest lest|læs også…|mest læste|lue myös…|luetuimmat|lisää aiheesta
    czytaj także…|czytaj też…|czytaj również…|zobacz także…|zobacz też…|najczęściej czytane|powiązane|polecane|warto przeczytać|przeczytaj także…|číst dále|čtěte také…|související články|nejčtenější|mohlo by vás zajímat|olvasta már…|kapcsolódó cikkek|citiți și…|citește și…|articole similare|cele mai citite
    читайте также…|читать также…|читайте ещё|по теме|материалы по теме|самое читаемое|популярное|главное|другие новости|похожие новости|новости по теме|смотрите также…|рекомендуем|ещё по теме|лента новостей|читайте також…|дивіться також…|найпопулярніше|вижте още…|прочетете още…|διαβάστε επίσης…|δείτε επίσης…|διαβάστε ακόμα…|σχετικά άρθρα|δημοφιλή
    ilgili haberler|benzer haberler|çok okunanlar|en çok okunanlar|ayrıca okuyun|bunlar da ilginizi çekebilir|diğer haberler
    اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|اقرأ أيضا…|أخبار ذات صلة|مقالات ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|الأكثر قراءة|الأكثر مشاهدة|المزيد|المزيد من…|اقرأ المزيد|شاهد أيضا|أخبار متعلقة|مواضيع متعلقة|قد يعجبك|قد يهمك|قد يهمك أيضا|آخر الأخبار|التالي|تغطية|تغطيات
    مطالب مرتبط|بیشتر بخوانید|اخبار مرتبط|پربازدیدترین|پر بازدیدترین|بیشتر بخوانید…
    קראו גם…|כתבות נוספות|עוד בנושא|הנקראות ביותר|אולי יעניין אותך|כתבות קשורות|עוד כתבות
    相关新闻|相关阅读|相关报道|相关文章|推荐阅读|延伸阅读|热门文章|热门新闻|猜你喜欢|更多新闻|最新消息|相關新聞|相關報導|延伸閱讀|推薦閱讀|熱門新聞|你可能也喜歡|看更多
    関連記事|関連ニュース|あわせて読みたい|おすすめ記事|おすすめ|人気記事|アクセスランキング|ランキング|この記事を読んだ人はこんな記事も読んでいます|続きを読む|最新記事
    관련기사|관련 기사|많이 본 뉴스|많이 본 기사|인기기사|인기 기사|추천기사|추천 기사|주요뉴스|주요 뉴스|함께 보면 좋은 기사|이 시각 주요뉴스
    यह भी पढ़ें|यह भी पढ़ें…|ये भी पढ़ें|ये भी पढ़ें…|संबंधित खबरें|और पढ़ें|आरो পড়ুন|আরও পড়ুন|আরও পড়ুন…|সম্পর্কিত খবর|यो पनि पढ्नुहोस्|आपके लिए|ட்ரெண்டிங்|இதையும் படிங்க|இதையும் படியுங்கள்
    baca juga…|berita terkait|artikel terkait|terpopuler|lihat juga…|baca selengkapnya|terkini|xem thêm|xem thêm…|tin liên quan|đọc thêm|đọc nhiều|tin cùng chuyên mục|tin nổi bật|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านต่อ|soma zaidi…|habari zinazohusiana`,
  ticker: `
    breaking|breaking news|live now|latest headlines|news in brief|just in|news ticker|newsflash
    eilmeldung|dernière minute|en direct|última hora|últimas noticias|ultim'ora|срочно|молния|son dakika|عاجل|أخبار عاجلة|خبر عاجل|速報|快讯|突发|속보|ब्रेकिंग न्यूज़`,
  newsletter: `
    sign up for our newsletter|sign up for…|sign up to…|subscribe to our newsletter|subscribe to our newsletters|subscribe to our…|join our newsletter|get our newsletter|newsletter|newsletters|our newsletters|get the latest news…|get the latest…|stay informed|stay up to date…|stay in the know|get the daily…|get updates…|never miss a story|never miss…|join our whatsapp channel|follow us on whatsapp|follow us on telegram|subscribe to our channel|join our…|follow our…|download our app|download the app|get the app|enter your email|enter your email…|email address|your email|by signing up…|by clicking subscribe…|by subscribing…|thanks for signing up|thank you for subscribing|subscribe
    newsletter abonnieren|zum newsletter anmelden|jetzt anmelden|melden sie sich…|inscrivez-vous à…|recevez notre newsletter|s'inscrire à la newsletter|recevoir la newsletter|suscríbete a…|suscríbase a…|recibe nuestra newsletter|inscreva-se…|assine nossa newsletter|iscriviti alla newsletter|schrijf je in…|zapisz się do newslettera|подпишитесь на…|подписаться на рассылку|подписывайтесь на…|підписуйтесь на…|اشترك في…|اشترك في النشرة البريدية|النشرة البريدية|הירשמו לניוזלטר|订阅|訂閱電子報|メルマガ登録|뉴스레터 구독|bültenimize abone olun`,
  'share bar': `
    share|share this|share this article|share this story|share this post|share article|share on…|share via…|share with…|tweet|email|print|copy link|link copied|save|follow us|follow us on…|follow|save story|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|shares|listen|listen to this article|comments|comment|gift this article|bookmark|add to favorites|send by email|print this page|add us on google|prefer us on google
    teilen|artikel teilen|drucken|merken|partager|partager l'article|imprimer|partager sur…|compartir|comparte|compartir en…|imprimir|compartilhe|compartilhar|condividi|stampa|delen|deel dit artikel|dela|del|jaa|udostępnij|sdílet|поделиться|поделиться в…|печать|поширити|поділитися|paylaş|شارك|مشاركة|شارك المقال|شارك على…|طباعة|نسخ الرابط|استمع|שתפו|שיתוף|分享|分享到…|收藏|シェア|シェアする|ツイート|공유|공유하기|인쇄|शेयर करें|bagikan|chia sẻ`,
  ad: `
    advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid post|partner content|story continues below advertisement|article continues below|article continues after advertisement|continue reading below|scroll to continue|scroll to continue with content|advertisement - scroll to continue|remove ads|report this ad|skip advertisement|skip ad|why are you seeing this ad|commercial|promotion|presented by…
    anzeige|werbung|publicité|la suite après la publicité|publicidad|anuncio|continúa después de la publicidad|publicidade|continua após a publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|reklama|reklam|реклама|hirdetés|publicitate|διαφήμιση|إعلان|اعلان|פרסומת|广告|廣告|広告|スポンサーリンク|pr|광고|विज्ञापन|iklan|advertensi|quảng cáo|โฆษณา`,
  comments: `
    comments|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|add a comment|view comments|show comments|read the comments|what do you think|have your say|0 comments|no comments|comments are closed|conversation|start the conversation
    kommentare|kommentar schreiben|diskutieren sie mit|commentaires|laisser un commentaire|réagir|comentarios|deja un comentario|deja una respuesta|comentários|deixe um comentário|commenti|lascia un commento|reacties|kommentarer|kommentit|komentarze|комментарии|оставить комментарий|коментарі|yorumlar|yorum yap|التعليقات|تعليقات|أضف تعليقا|اترك تعليقا|اترك ردا|תגובות|הוסף תגובה|评论|发表评论|網友評論|コメント|댓글|टिप्पणी|komentar|bình luận`,
  tags: `
    tags|tag|topics|topics in this article|filed under|filed under…|more about|keywords|in this article|explore more on these topics|related topics|tagged|tagged with
    themen|schlagwörter|schlagworte|stichwörter|sujets|mots-clés|thèmes|temas|etiquetas|palabras clave|archivado en|argomenti|onderwerpen|tagi|теги|темы|метки|теги…|etiketler|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم|דפים רלוונטיים|תגיות|标签|關鍵字|キーワード|타그|태그`,
  'author bio': `
    about the author|about the authors|about the writer|author|authors|written by…|more by…|more from this author|follow the author|contact the author|view all posts…|view all articles…|see all articles…
    über den autor|über die autorin|zum autor|à propos de l'auteur|sobre el autor|acerca del autor|sobre o autor|sull'autore|об авторе|عن الكاتب|نبذة عن الكاتب|关于作者`,
  consent: `
    we use cookies|we value your privacy|your privacy|cookie settings|cookie policy|accept all|accept cookies|accept all cookies|manage preferences|privacy settings|this site uses cookies…|we and our partners…|this website uses cookies…|by continuing to…
    wir verwenden cookies…|cookies akzeptieren|nous utilisons des cookies…|tout accepter|utilizamos cookies…|aceptar cookies|accetta cookie|мы используем cookies…|نستخدم ملفات تعريف الارتباط…`,
  footer: `
    all rights reserved|all rights reserved…|privacy policy|terms of use|terms of service|terms and conditions|about us|contact us|contact|copyright…|© …|back to top|jump to comments|impressum|datenschutz|mentions légales|aviso legal|política de privacidad|все права защищены|جميع الحقوق محفوظة|كل الحقوق محفوظة`,
  promo: `
    support us|support our journalism|support our work|donate|donate now|become a member|become a supporter|make a contribution|help us…|subscribe now|subscribe today|try it free|start your free trial|advertise with us|contact our newsroom|got a tip?|send us a tip|got a story…|do you have a story…|do you know more…|download our mobile app|have a news tip…|watch live|watch live tv|play video|click here…|your support…
    unterstützen sie uns|jetzt abonnieren|abonnez-vous|je m'abonne|faites un don|suscríbete|hazte socio|apóyanos|abbonati|doneer|поддержите нас|ادعمنا`,
};

/** Signs that only `comparable` folds or drops; an entry without them is compared as it stands here. */
const UNFOLDED = /[…‘’“”«»‐-―"'.:,;!?•·|<>`´A-Z-]/;

interface LabelTable {
  whole: Map<string, HiddenKind>;
  /** Beginnings with the kind they stand for, by their first two characters. */
  beginnings: Map<string, [string, HiddenKind][]>;
}

function buildTable(): LabelTable {
  const whole = new Map<string, HiddenKind>();
  const beginnings: LabelTable['beginnings'] = new Map();
  for (const [kind, list] of Object.entries(LABELS) as [HiddenKind, string][])
    for (const entry of list.split(/[|\n]/)) {
      const label = UNFOLDED.test(entry) ? comparable(entry.replace('…', '')) : entry.trim();
      if (label === '') continue;
      if (entry.trim().endsWith('…')) {
        const start = label.slice(0, 2);
        const list = beginnings.get(start) ?? [];
        beginnings.set(start, list);
        list.push([label, kind]);
      } else if (!whole.has(label)) whole.set(label, kind);
    }
  return { whole, beginnings };
}

let table: LabelTable | undefined;

/** A label is short; a block of more words than this is a sentence that happens to begin like one. */
const LONGEST_LABEL_WORDS = 14;

/**
 * The kind of furniture that a block of this text announces, or null.
 * @param extra a publisher's own labels, compared as whole blocks
 */
export function labelKind(
  text: string,
  words: number,
  extra: ReadonlyMap<string, HiddenKind> = new Map(),
): { kind: HiddenKind; whole: boolean } | null {
  if (words > LONGEST_LABEL_WORDS || text.length > 160) return null;
  table ??= buildTable();
  const label = comparable(text).replace(/\s*\(\d+\)$|^\d+\s+(?=[^\s\d]+$)/g, '');
  const kind = extra.get(label) ?? table.whole.get(label);
  if (kind !== undefined) return { kind, whole: true };
  for (const [beginning, beginningKind] of table.beginnings.get(label.slice(0, 2)) ?? [])
    if (label.startsWith(beginning) && !hasLetter(label[beginning.length] ?? ' '))
      return { kind: beginningKind, whole: false };
  return null;
}
