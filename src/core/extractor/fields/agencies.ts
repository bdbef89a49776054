/** News agencies by the names under which papers credit them, and the word "agencies" itself. */
import { comparable } from '../../text/normalise.ts';

const AGENCIES = new Set(
  `reuters|thomson reuters|thomson reuters foundation|associated press|the associated press|ap|ap news|afp|afp news|agence france-presse|agence france presse|france-presse|with agencies|afp agence france-presse
dpa|dpa-afx|dpa international|deutsche presse-agentur|deutsche presse-agentur gmbh|deutsche presse agentur|afpd|epd|evangelischer pressedienst|kna|katholische nachrichten-agentur|sid|sport-informations-dienst|apa|austria presse agentur|sda|ats|keystone-sda|keystone-ats|awp|dts|dts nachrichtenagentur|reuters deutschland|dapd|ap/dpa
tass|тасс|итар-тасс|ria novosti|риа новости|interfax|интерфакс|interfax-ukraine|интерфакс-украина|інтерфакс-україна|ukrinform|укрінформ|укринформ|унн|уніан|unian|рбк-україна|belta|белта|sputnik
efe|agencia efe|efe news|europa press|ep|agencias|agencia|servimedia|colpisa|télam|telam|notimex|andina|agência brasil|agencia brasil|estadão conteúdo|folhapress|lusa|agência lusa
ansa|agenzia ansa|adnkronos|agi|askanews|lapresse|italpress|redazione ansa
anp|belga|ritzau|ritzaus bureau|ntb|tt|tt-ntb|tt nyhetsbyrån|stt|fnb|bns|leta|elta|pap|čtk|ctk|tasr|sita|mti|agerpres|mediafax|bta|бта|tanjug|танјуг|tanjug|hina|fena|srna|beta|sta|mia|ana-mpa|απε-μπε|αμπε|amna
anadolu agency|anadolu ajansı|anadolu|aa|dha|demirören haber ajansı|iha|ihlas haber ajansı|ihlas haber|ajanslar
xinhua|xinhua news agency|新华社|新華社|中新社|中国新闻社|中新网|新华网|中央社|cna|kyodo|kyodo news|共同通信|共同|jiji|jiji press|時事通信|時事|yonhap|yonhap news agency|연합뉴스|뉴시스|뉴스1|newsis|news1|通信社
pti|press trust of india|ani|asian news international|ians|uni|bhasha|पीटीआई|भाषा|app|bss|unb|bernama|antara|pna|philippine news agency|vna|ttxvn|kcna
wafa|وفا|spa|واس|sana|سانا|irna|ایرنا|isna|ایسنا|fars news|فارس|mehr news|مهر|tasnim|تسنیم|qna|قنا|wam|وام|kuna|كونا|mena|أ ش أ|petra|بترا|nna|الوكالات|وكالات|وكالة|رويترز|أ ف ب|فرانس برس|وكالة فرانس برس|أسوشيتد برس|أسوشيتدبرس|الأناضول|وكالة الأناضول|د ب أ|סוכנויות|סוכנויות הידיעות|רויטרס|איי.פי
pa|pa media|press association|the press association|pa news agency|canadian press|the canadian press|cp|la presse canadienne|aap|australian associated press|upi|united press international|nzme|newsroom wire|cns|catholic news service|rns|states newsroom|zenger news|stacker|newsusa|tribune news service|tns|kyodonews|cbs news wire|bloomberg news wire
agencies|news agencies|wire|wires|wire report|wire reports|wire service|wire services|wire agencies|agenturen|nachrichtenagenturen|agences|avec agences|avec afp|agenzie|agências|agenturer|byråene|tt-afp|агентства|информагентства|агенції|агенции|agencje|agentury|ügynökségek|agenții|πρακτορεία|एजेंसी|एजेंसियां|সংস্থা`
    .split(/[|\n]/)
    .map(comparable),
);

/** Whether a whole name is an agency's. Combinations ("AFP/Reuters") are taken apart before. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(comparable(name).replace(/^(?:with|mit|avec|con|com|by) /, ''));
}
