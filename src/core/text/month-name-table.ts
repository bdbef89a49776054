/**
 * Made by `npm run month-names` from the platform's locale data; change it there. A line a language: its code, then
 * the names of its twelve months, folded (`fold-name.ts`), alternatives apart by `/`, spaces in them as `_`.
 */
export const MONTH_NAMES = `
en jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december
de janner/januar/jan feber/februar/feb marz/mrz/maerz/mar apr/april mai jun/juni jul/juli aug/august sept/september/sep okt/oktober nov/november dez/dezember
fr janv/jan/janvier fevr/fev/fevrier mars avr/avril mai juin juil/juillet aout sept/septembre oct/octobre nov/novembre dec/decembre
es ene/enero feb/febrero mar/marzo abr/abril may/mayo jun/junio jul/julio ago/agosto sep/sept/set/setiembre/septiembre oct/octubre nov/noviembre dic/diciembre
pt jan/janeiro fev/fevereiro mar/marco abr/abril mai/maio jun/junho jul/julho ago/agosto set/setembro out/outubro nov/novembro dez/dezembro
it gen/gennaio feb/febbraio mar/marzo apr/aprile mag/maggio giu/giugno lug/luglio ago/agosto set/sett/settembre ott/ottobre nov/novembre dic/dicembre
ru янв/январь/января фев/февр/февраль/февраля мар/март/марта апр/апрель/апреля маи/мая июн/июнь/июня июл/июль/июля авг/август/августа сен/сент/сентябрь/сентября окт/октябрь/октября ноя/нояб/ноябрь/ноября дек/декабрь/декабря
uk січ/січень/січня лют/лютии/лютого бер/березень/березня квіт/кві/квітень/квітня трав/тра/травень/травня черв/чер/червень/червня лип/липень/липня серп/сер/серпень/серпня вер/вересень/вересня жовт/жов/жовтень/жовтня лист/лис/листопад/листопада груд/гру/грудень/грудня
tr oca/ocak sub/subat mar/mart nis/nisan may/mayis haz/haziran tem/temmuz agu/agustos eyl/eylul eki/ekim kas/kasim ara/aralik
pl sty/styczen/stycznia lut/luty/lutego mar/marzec/marca kwi/kwiecien/kwietnia maj/maja cze/czerwiec/czerwca lip/lipiec/lipca sie/sierpien/sierpnia wrz/wrzesien/wrzesnia paz/pazdziernik/pazdziernika lis/listopad/listopada gru/grudzien/grudnia
ar ینایر/جانفی/کانون_الثانی/کانون_ثانی فبرایر/شباط/فیفری مارس/اذار ابریل/نیسان/افریل مایو/مای/ایار یونیو/یونیه/حزیران/جوان یولیو/یولیه/تموز/جویلیة/یولیوز اغسطس/اب/اوت/غشت سبتمبر/ایلول/شتنبر اکتوبر/تشرین_الاول/تشرین_اول نوفمبر/نونبر/تشرین_الثانی/تشرین_ثانی دیسمبر/دجنبر/کانون_الاول/کانون_اول
ur جنوری فروری مارچ اپریل میی جون جولایی اگست ستمبر اکتوبر نومبر دسمبر
he ינואר/בינואר/ינו׳ פברואר/בפברואר/פבר׳ מרץ/מרס/במרץ/במרס אפריל/באפריל/אפר׳ מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט/אוג׳ ספטמבר/בספטמבר/ספט׳ אוקטובר/באוקטובר/אוק׳ נובמבר/בנובמבר/נוב׳ דצמבר/בדצמבר/דצמ׳
hi जनवरी/जन/जन॰ फरवरी/फ़रवरी/फ़र॰ मार्च अप्रैल मई जून/जुन जुलाई/जुल॰ अगस्त/अग॰ सितंबर/सितम्बर/सित॰ अक्टूबर/अक्तूबर/अक्टू॰ नवंबर/नवम्बर/नवं/नव॰ दिसंबर/दिसम्बर/दिस॰
bn জানুয়ারি/জানুয়ারী/জানু ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব মার্চ এপ্রিল/এপ্রি মে জুন জুলাই/জুল আগস্ট/অগস্ট/আগ সেপ্টেম্বর/সেপ্ট/সেপ অক্টোবর/অক্টো নভেম্বর/নভে ডিসেম্বর/ডিসে
id januari/jan peb/februari/feb maret/mar april/apr mei juni/jun juli/jul agt/agu/agustus september/sep okt/oktober nov/nop/november des/desember
el ιανουαριου/ιαν φεβρουαριου/φεβ μαρτιου/μαρ απριλιου/απρ μαιου/μαι ιουνιου/ιουν ιουλιου/ιουλ αυγουστου/αυγ σεπτεμβριου/σεπ οκτωβριου/οκτ νοεμβριου/νοε δεκεμβριου/δεκ
nl januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec
sv januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sep oktober/okt november/nov december/dec
da januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec
nb januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des
fi tammikuu/tammi/tammikuuta helmikuu/helmi/helmikuuta maaliskuu/maalis/maaliskuuta huhtikuu/huhti/huhtikuuta toukokuu/touko/toukokuuta kesakuu/kesa/kesakuuta heinakuu/heina/heinakuuta elokuu/elo/elokuuta syyskuu/syys/syyskuuta lokakuu/loka/lokakuuta marraskuu/marras/marraskuuta joulukuu/joulu/joulukuuta
et jaanuar/jaan veebruar/veebr marts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets
lv janvaris/janv februaris/febr marts aprilis/apr maijs junijs/jun julijs/jul augusts/aug septembris/sept oktobris/okt novembris/nov decembris/dec
lt sausis/sausio vasaris/vasario kovas/kovo balandis/balandzio geguze/geguzes birzelis/birzelio liepa/liepos rugpjutis/rugpjucio rugsejis/rugsejo spalis/spalio lapkritis/lapkricio gruodis/gruodzio
cs leden/led/ledna unor/uno/unora brezen/bre/brezna duben/dub/dubna kveten/kve/kvetna cerven/cvn/cervna cervenec/cvc/cervence srpen/srp/srpna zari/zar rijen/rij/rijna listopad/lis/listopadu prosinec/pro/prosince
sk januar/jan/januara februar/feb/februara marec/mar/marca april/apr/aprila maj/maja jun/juna jul/jula august/aug/augusta september/sep/septembra oktober/okt/oktobra november/nov/novembra december/dec/decembra
sl januar/jan februar/feb marec/mar april/apr maj junij/jun julij/jul avgust/avg september/sep oktober/okt november/nov december/dec
sr јануар/јан/januar/jan фебруар/феб/februar/feb март/мар/mart/mar април/апр/april/apr мај/maj јун/jun јул/jul август/авг/avgust/avg септембар/сеп/septembar/sep октобар/окт/oktobar/okt новембар/нов/novembar/nov децембар/дец/decembar/dec
bs januar/jan februar/feb mart/mar april/apr maj juni/jun juli/jul august/aug septembar/sep oktobar/okt novembar/nov decembar/dec
mk јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп октомври/окт ноември/ное декември/дек
bg януари февруари март април маи юни юли август септември октомври ноември декември
ro ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec
hu januar/jan februar/febr marcius/marc aprilis/apr majus/maj junius/jun julius/jul augusztus/aug szeptember/szept oktober/okt november/nov december/dec
az yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avqust/avq sentyabr/sen oktyabr/okt noyabr/noy dekabr/dek
be студзень/сту/студзеня люты/лют/лютага сакавік/сак/сакавіка красавік/кра/красавіка маи/мая чэрвень/чэр/чэрвеня ліпень/ліп/ліпеня жнівень/жні/жніуня верасень/вер/верасня кастрычнік/кас/кастрычніка лістапад/ліс/лістапада снежань/сне/снежня
kk қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүиек/қыр қазан/қаз қараша/қар желтоқсан/жел
uz yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avgust/avg sentabr/sen oktabr/okt noyabr/noy dekabr/dek
ka იანვარი/იან თებერვალი/თებ მარტი/მარ აპრილი/აპრ მაისი/მაი ივნისი/ივნ ივლისი/ივლ აგვისტო/აგვ სექტემბერი/სექ ოქტომბერი/ოქტ ნოემბერი/ნოე დეკემბერი/დეკ
hy հունվար/հնվ/հունվարի փետրվար/փտվ/փետրվարի մարտ/մրտ/մարտի ապրիլ/ապր/ապրիլի մայիս/մյս/մայիսի հունիս/հնս/հունիսի հուլիս/հլս/հուլիսի օգոստոս/օգս/օգոստոսի սեպտեմբեր/սեպ/սեպտեմբերի հոկտեմբեր/հոկ/հոկտեմբերի նոյեմբեր/նոյ/նոյեմբերի դեկտեմբեր/դեկ/դեկտեմբերի
fa ژانویه فوریه مارس اوریل مه ژوین ژوییه اوت سپتامبر اکتبر نوامبر دسامبر
ps جنوری فېبروری/فبروری مارچ اپریل مۍ جون جولای اګست سپتمبر/سېپتمبر اکتوبر نومبر دسمبر
mr जानेवारी/जाने फेब्रुवारी/फेब्रु मार्च एप्रिल/एप्रि मे जून जुलै ऑगस्ट/ऑग सप्टेंबर/सप्टें ऑक्टोबर/ऑक्टो नोव्हेंबर/नोव्हें डिसेंबर/डिसें
ne जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
gu જાન્યુઆરી/જાન્યુ ફેબ્રુઆરી/ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર/સપ્ટે ઑક્ટોબર/ઑક્ટો નવેમ્બર/નવે ડિસેમ્બર/ડિસે
pa ਜਨਵਰੀ/ਜਨ ਫ਼ਰਵਰੀ/ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ/ਜੁਲਾ ਅਗਸਤ/ਅਗ ਸਤੰਬਰ/ਸਤੰ ਅਕਤੂਬਰ/ਅਕਤੂ ਨਵੰਬਰ/ਨਵੰ ਦਸੰਬਰ/ਦਸੰ
ta ஜனவரி/ஜன பிப்ரவரி/பிப் மார்ச்/மார் ஏப்ரல்/ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆக செப்டம்பர்/செப் அக்டோபர்/அக் நவம்பர்/நவ டிசம்பர்/டிச
te జనవరి/జన ఫిబ్రవరి/ఫిబ్ర మార్చి ఏప్రిల్/ఏప్రి మే జూన్ జులై ఆగస్టు/ఆగ సెప్టెంబర్/సెప్టెం అక్టోబర్/అక్టో నవంబర్/నవం డిసెంబర్/డిసెం
kn ಜನವರಿ/ಜನ ಫೆಬ್ರವರಿ/ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್/ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್/ಆಗ ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ ನವೆಂಬರ್/ನವೆಂ ಡಿಸೆಂಬರ್/ಡಿಸೆಂ
ml ജനുവരി/ജനു ഫെബ്രുവരി/ഫെബ്രു മാർച്ച്/മാർ ഏപ്രിൽ/ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ഓഗ സെപ്റ്റംബർ/സെപ്റ്റം ഒക്ടോബർ/ഒക്ടോ നവംബർ/നവം ഡിസംബർ/ഡിസം
si දුරුතු නවම් මැදින් බක් වෙසක් පොසොන් ඇසළ නිකිණි බිනර වප් ඉල් උඳුවප්
th มกราคม/มค กุมภาพันธ์/กพ มีนาคม/มีค เมษายน/เมย พฤษภาคม/พค มิถุนายน/มิย กรกฎาคม/กค สิงหาคม/สค กันยายน/กย ตุลาคม/ตค พฤศจิกายน/พย ธันวาคม/ธค
lo ມັງກອນ/ມກ ກຸມພາ/ກພ ມີນາ/ມນ ເມສາ/ມສ ພຶດສະພາ/ພພ ມິຖຸນາ/ມິຖ ກໍລະກົດ/ກລ ສິງຫາ/ສຫ ກັນຍາ/ກຍ ຕຸລາ/ຕລ ພະຈິກ/ພຈ ທັນວາ/ທວ
my ဇန်နဝါရီ/ဇန် ဖေဖော်ဝါရီ/ဖေ မတ် ဧပြီ မေ ဇွန် ဇူလိုင်/ဇူ ဩဂုတ် စက်တင်ဘာ/စက် အောက်တိုဘာ/အောက် နိုဝင်ဘာ/နို ဒီဇင်ဘာ/ဒီ
km មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
ms januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogo september/sep oktober/okt november/nov disember/dis
fil enero/ene pebrero/peb marso/mar abril/abr mayo/may hunyo/hun hulyo/hul agosto/ago setyembre/set oktubre/okt nobyembre/nob disyembre/dis
sw januari/jan februari/feb machi/mac aprili/apr mei juni/jun julai/jul agosti/ago septemba/sep oktoba/okt novemba/nov desemba/des
af januarie/jan februarie/feb maart/mrt april/apr mei junie/jun julie/jul augustus/aug september/sep oktober/okt november/nov desember/des
sq janar/jan shkurt/shk mars/mar prill/pri maj qershor/qer korrik/korr gusht/gush shtator/sht tetor/tet nentor/nen dhjetor/dhj
is januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul agust/agu september/sep oktober/okt november/nov desember/des
ga eanair/ean feabhra/feabh marta aibrean/aib bealtaine/beal meitheamh/meith iuil lunasa/lun mean_fomhair/mfomh deireadh_fomhair/dfomh samhain/samh nollaig/noll
cy ionawr/ion chwefror/chw/chwef mawrth/maw ebrill/ebr mai mehefin/meh gorffennaf/gor/gorff awst medi hydref/hyd tachwedd/tach rhagfyr/rhag
ca gener/gen/de_gener/de_gen febrer/febr/de_febrer/de_febr marc/de_marc abril/abr/dabril/dabr maig/de_maig juny/de_juny juliol/jul/de_juliol/de_jul agost/ag/dagost/dag setembre/set/de_setembre/de_set octubre/oct/doctubre/doct novembre/nov/de_novembre/de_nov desembre/des/de_desembre/de_des
gl xaneiro/xan febreiro/feb marzo/mar abril/abr maio xuno xullo/xul agosto/ago setembro/set outubro/out novembro/nov decembro/dec
eu urtarrila/urt otsaila/ots martxoa/mar apirila/api maiatza/mai ekaina/eka uztaila/uzt abuztua/abu iraila/ira urria/urr azaroa/aza abendua/abe
mt jannar/jan frar/fra marzu/mar april/apr mejju/mej gunju/gun lulju/lul awwissu/aww settembru/set ottubru/ott novembru/nov dicembru/dic
so jannaayo/jan/janaayo febraayo/feb maarso/mar abriil/abr maayo/may juun/jun luulyo/lul ogosto/ogs/agosto sebteembar/seb/sebtembar oktoobar/okt noofeembar/nof diseembar/dis
ha janairu/jan faburairu/fab maris/mar afirilu/afi mayu/may yuni/yun yuli/yul agusta/agu satumba/sat oktoba/okt nuwamba/nuw disamba/dis
yo osu_sere osu_erele osu_erena osu_igbe osu_ebibi osu_okudu osu_agemo osu_ogun osu_owewe osu_owara osu_belu osu_ope
zu januwari/jan februwari/feb mashi/mas ephreli/eph meyi/mey juni/jun julayi/jul agasti/aga septhemba/sep okthoba/okt novemba/nov disemba/dis
am ጃንዋሪ/ጃን ፌብሩዋሪ/ፌብ ማርች ኤፕሪል/ኤፕሪ ሜይ ጁን ጁላይ ኦገስት/ኦገስ ሴፕቴምበር/ሴፕቴ ኦክቶበር/ኦክቶ ኖቬምበር/ኖቬም ዲሴምበር/ዲሴም
hr sijecanj/sij/sijecnja veljaca/velj/veljace ozujak/ozu/ozujka travanj/tra/travnja svibanj/svi/svibnja lipanj/lip/lipnja srpanj/srp/srpnja kolovoz/kol/kolovoza rujan/ruj/rujna listopad/lis/listopada studeni/stu/studenoga prosinac/pro/prosinca
`;

/** The days of the week in the same languages, folded, as single words. */
export const WEEKDAY_NAMES = `
saturday sunday monday tuesday wednesday thursday friday sat sun mon tue wed thu fri samstag sonntag montag dienstag mittwoch donnerstag freitag sa so mo di mi do fr samedi dimanche lundi mardi mercredi jeudi vendredi sam dim lun mar mer jeu ven sabado domingo lunes martes miercoles jueves viernes sab dom mie jue vie segunda feira terca quarta quinta sexta seg ter qua qui sex sabato domenica lunedi martedi mercoledi giovedi venerdi gio zaterdag zondag maandag dinsdag woensdag donderdag vrijdag za zo ma wo vr lordag sondag mandag tisdag onsdag torsdag fredag lor son man tis ons tors fre lørdag søndag tirsdag lør søn tirs tir tor lauantai sunnuntai maanantai tiistai keskiviikko torstai perjantai la su ti ke to pe laupaev puhapaev esmaspaev teisipaev kolmapaev neljapaev reede l p e t k n r sestdiena svetdiena pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestd svetd pirmd otrd tresd ceturtd piektd sestadienis sekmadienis pirmadienis antradienis treciadienis ketvirtadienis penktadienis st sk pr an tr kt pn sobota niedziela poniedziałek wtorek sroda czwartek piatek sob niedz pon wt sr czw pt nedele pondeli utery streda ctvrtek patek ne po ut ct pa nedela pondelok utorok stvrtok piatok pi nedelja ponedeljek torek sreda cetrtek petek ned sre cet pet субота недеља понедељак уторак среда четвртак петак суб нед пон уто сре чет пет subota ponedeljak utorak cetvrtak petak sub uto nedjelja ponedjeljak srijeda sri сабота недела понеделник вторник четврток петок саб вто събота неделя сряда четвъртък петък сб нд пн вт ср чт пт sambata duminica luni marti miercuri joi vineri dum vin szombat vasarnap hetfo kedd szerda csutortok pentek szo v h sze cs σαββατο κυριακη δευτερα τριτη τεταρτη πεμπτη παρασκευη σαβ κυρ δευ τρι τετ πεμ παρ cumartesi pazar pazartesi sali carsamba persembe cuma cmt paz pzt sal car per cum sənbə bazar ertəsi cərsənbə axsami cumə s b be ca c суббота воскресенье понедельник четверг пятница вс неділя понеділок вівторок середа четвер пʼятниця нядзеля панядзелак ауторак серада чацвер пятніца ау чц сенбі жексенбі дүисенбі сеисенбі сәрсенбі беисенбі жұма жс дс сс бс жм shanba yakshanba dushanba seshanba chorshanba payshanba juma shan yak dush sesh chor pay jum შაბათი კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბ კვი ორშ სამ ოთხ ხუთ პარ շաբաթ կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շբթ կիր երկ երք չրք հնգ ուր יום שבת ראשון שני שלישי רביעי חמישי שישי א׳ ב׳ ג׳ ד׳ ה׳ ו׳ السبت الاحد الاثنین الثلاثاء الاربعاء الخمیس الجمعة شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه ہفتہ اتوار پیر منگل بدھ جمعرات جمعہ اونۍ یونۍ دونۍ درېنۍ څلرنۍ پینځنۍ शनिवार रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनि रवि सोम मंगल बुध गुरु शुक्र শনিবার রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনি রবি সোম মঙ্গল বুধ বৃহস্পতি শুক্র मंगळवार मंगळ शनिबार आइतबार सोमबार मङ्गलबार बुधबार बिहिबार शुक्रबार आइत मङ्गल बिहि શનિવાર રવિવાર સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિ રવિ સોમ મંગળ બુધ ગુરુ શુક્ર ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀ ਐਤ ਸੋਮ ਮੰਗਲ ਬੁੱਧ ਵੀਰ ਸ਼ੁੱਕਰ சனி ஞாயிறு திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி ஞாயி திங் செவ் புத வியா வெள் శనివారం ఆదివారం సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శని ఆది సోమ మంగళ బుధ గురు శుక్ర ಶನಿವಾರ ಭಾನುವಾರ ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿ ಭಾನು ಸೋಮ ಮಂಗಳ ಬುಧ ಗುರು ಶುಕ್ರ ശനിയാഴ്ച ഞായറാഴ്ച തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനി ഞായർ തിങ്കൾ ചൊവ്വ ബുധൻ വ്യാഴം വെള്ളി සෙනසුරාදා ඉරිදා සඳුදා අඟහරුවාදා බදාදා බ්රහස්පතින්දා සිකුරාදා සෙන අඟහ බ්රහස් සිකු วันเสาร์ วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ เสาร์ อาทิตย์ จันทร์ อังคาร พุธ พฤหัส ศุกร์ ວັນເສົາ ວັນອາທິດ ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ເສົາ ອາທິດ ຈັນ ອັງຄານ ພຸດ ພະຫັດ ສຸກ စနေ တနင်္ဂနွေ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ សៅរ៍ អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ ព្រហ sabtu minggu senin selasa rabu kamis jumat min sen sel rab kam ahad isnin khamis jumaat ahd isn kha linggo miyerkules huwebes biyernes lin miy huw biy jumamosi jumapili jumatatu jumanne jumatano alhamisi ijumaa saterdag vrydag shtune diel hene marte merkure enjte premte sht die hen enj pre laugardagur sunnudagur manudagur þriðjudagur miðvikudagur fimmtudagur fostudagur lau þri mið fim fos de sathairn domhnaigh luain mairt ceadaoin deardaoin haoine sath domh luan cead dear aoine dydd sadwrn sul llun mawrth mercher iau gwener sad maw gwe dissabte diumenge dilluns dimarts dimecres dijous divendres ds dg dl dt dc dj dv luns mercores xoves venres xov larunbata igandea astelehena asteartea asteazkena osteguna ostirala lr ig al ar az og or is sibt il ħadd it tnejn tlieta erbgħa ħamis gimgħa sib ħad tne tli erb ħam gim sabti axad isniin talaado arbaco khamiis jimco sbti axd tldo arbc khms jmc asabar lahadi litinin talata laraba alhamis jummaʼa asa lah lit tal lar alh abameta aiku aje isegun ojoru ojobo eti umgqibelo isonto umsombuluko ulwesibili ulwesithathu ulwesine ulwesihlanu mgq mso bil tha sin hla ቅዳሜ እሑድ ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ማክሰ bay chu nhat hai ba tu nam sau 7 cn 2 3 4 5 6
`;

/** The months of the Persian solar year, folded, alternatives apart by `/`. */
export const SOLAR_HIJRI_NAMES =
  'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان ابان/عقرب اذر/قوس دی/جدی بهمن/دلو اسفند/حوت';
