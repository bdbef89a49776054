import type { MenuEntry, NewsPage } from './news-page.ts';

const sections: MenuEntry[] = [
  {
    label: 'News',
    entries: [
      'Politics',
      'Economy',
      'Sports',
      'Arts&Culture',
      'Health',
      'Miscellaneous',
      'Technology',
      'Environment',
    ],
  },
  { label: 'Articles', entries: ['Opinion', 'Analysis', 'Blog', 'Features'] },
  { label: 'Videos', entries: ['NewsFeed', 'Video Features', 'Explainers', 'TV', 'Digital Series'] },
  { label: 'Infographs' },
  { label: 'In Pictures' },
];

/** The report on Al Mayadeen English: menus that stand twice, a dek outside the story, two embedded posts. */
export const alMayadeen: NewsPage = {
  url: 'https://english.almayadeen.net/news/politics/russian-forces-withdrawing-from-eastern-front-for-regrouping',
  lang: 'en',
  dir: 'ltr',
  outlet: 'Al Mayadeen English',
  title: "Russian forces withdrawing from eastern front for 'regrouping' - MoD | Al Mayadeen English",
  topLine: null,
  logo: 'Al Mayadeen English',
  slogan: 'Slogan',
  languages: ['Ar', 'Es', 'x'],
  menus: [
    [...sections, { label: 'LIVE' }],
    [...sections],
    [
      { label: 'Africa' },
      { label: 'Asia' },
      { label: 'Asia-Pacific' },
      { label: 'Europe' },
      { label: 'Latin America' },
      { label: 'MENA' },
      { label: 'Palestine' },
      { label: 'US & Canada' },
    ],
  ],
  ticker: {
    labels: ['BREAKING'],
    headlines: [
      'Netanyahu: If Lebanese Army takes steps to disarm Hezbollah, Israel will engage in reciprocal measures, including phased reduction of Israeli military presence in Lebanon',
      "Al Mayadeen's correspondent: Photojournalist Houssam Al-Masri martyred, reporters Hatem Omar, Mohammad Ashraf Salameh injured in Israeli strike on Nasser Medical Complex.",
      'Israeli media: Intense US efforts are being made to resolve differences, such as the issue of the Israeli presence on Mount Hermon and in southern Syria',
      'Israeli media: The security agreement means amending the disengagement agreement, which will also address the Druze issue',
      "Israeli media: Attempts to reach a security agreement between 'Israel' and Syria were among the topics discussed at the Paris meeting",
      'Israeli media: Sheikh Muwaffaq Tarif rejected a US proposal to join the recent tripartite meeting between Tom Barrack, al-Shaibani, and Dermer',
      'Saba News Agency: Two martyred, five injured in a preliminary toll of the Israeli aggression on the Yemeni Oil Company station on Al-Sitteen Street in Sanaa',
      "Senior Yemeni military source to Al Mayadeen: We observed a state of confusion among the enemy's aircraft squadron after Yemeni air defenses intercepted the attack",
      'Senior Yemeni military source to Al Mayadeen: The Yemeni air defense forces succeeded in neutralizing a squadron of enemy aircraft and prevented airstrikes on some governorates',
      'Senior Yemeni military source to Al Mayadeen: Our air defenses and missile forces forced a formation of enemy aircraft to flee the airspace',
    ],
  },
  headline: "Russian forces withdrawing from eastern front for 'regrouping' - MoD",
  byline: 'Al Mayadeen English',
  source: 'Agencies',
  published: { iso: '2022-09-10T22:12', raw: '10 Sep 2022 22:12' },
  updated: null,
  zone: '+03:00',
  meta: ['By Al Mayadeen English', 'Source: Agencies', '10 Sep 2022 22:12'],
  shares: '2 Shares',
  readingTime: '3 Min Read',
  section: 'Politics',
  dek: 'Russia announces that its forces are withdrawing from Kharkov to Donetsk in order to avert large-scale losses in light of Ukrainian gains.',
  shareIcon: 'x',
  hero: {
    picture: 'kupyansk',
    alt: 'Russian forces on the easternof Kupyansk on September 10, 2022 (Telegram)',
    caption: 'Russian forces on the eastern side of Kupyansk on September 10, 2022 (Telegram)',
    credit: 'Telegram',
  },
  story: [
    {
      type: 'p',
      text: 'Russia announced on Saturday that its forces were withdrawing from the Kharkov region that lies on the eastern front after the army had the region under its control for months.',
    },
    {
      type: 'p',
      text: '"To achieve the goals of the special military operation to liberate Donbas, a decision was made to regroup Russian troops stationed in the Balakliya and Izyum regions, to bolster efforts along the Donetsk front," the Russian ministry of defense said in a statement.',
    },
    {
      type: 'tweet',
      id: '1568617309841502211',
      text: 'Eastern side of Kupyansk',
      link: 'pic.twitter.com/gONvDPYDTG',
      author: 'ZOKA',
      handle: '@200_zoka',
      date: 'September 10, 2022',
    },
    {
      type: 'p',
      text: 'The drawdown of the Russian armed forces comes in light of the Ukrainian military saying they entered the town of Kupiansk in Kharkov.',
      link: {
        words: 'entered the town of Kupiansk',
        href: '/news/politics/ukrainian-military-says-entered-kupiansk',
      },
    },
    {
      type: 'p',
      text: "The withdrawal from Kharkov to Donetsk, Moscow explained, was carried out over the course of a three-day operation conducted to minimize Russian losses. However, the leader of the Donetsk People's Republic, Denis Pushilin, said there was fierce fighting between the Russian and Ukrainian forces in the DPR.",
    },
    {
      type: 'p',
      text: 'Pushilin explained that the situation in the town of Lyman, Donetsk, was "very difficult" and that fighting had erupted in "a number of localities", particularly in the north.',
    },
    {
      type: 'related',
      label: 'Related News',
      headlines: [
        'Russian forces capture the village of Leninske in Donetsk',
        '210 Ukraine soldiers eliminated in Donetsk over past 24h: Russia MoD',
      ],
    },
    {
      type: 'tweet',
      id: '1568559120441761794',
      text: 'destroy UA equipment🇺🇦near Kupyansk',
      link: 'pic.twitter.com/OiyBz5YHBT',
      author: 'Kazablanka tape',
      handle: '@kazablanka1000',
      date: 'September 10, 2022',
    },
    {
      type: 'p',
      text: '"We have no other choice but to keep Donbas and we\'ll succeed. We\'ll win of course," Pushilin stressed.\u00a0',
    },
    {
      type: 'p',
      text: "In light of the retreat, Russian Defense Ministry spokesperson Igor Konashenkov told reporters that his country's military eliminated more than 2,000 Ukrainian fighters near Balakleya and Izyum over the past 72 hours.",
    },
    {
      type: 'p',
      text: '"Over the past three days, more than 2,000 Ukrainian and foreign militants, as well as over 100 pieces of armored hardware and artillery, have been eliminated," he said.',
    },
    {
      type: 'p',
      text: 'The ministry had released a day earlier a video showing Russian troops redeploying to the Kharkov region, which featured footage of a military convoy consisting of BTR-82A armored personnel carriers and D-20 towed gun-howitzers.',
      link: {
        words: 'a video showing Russian troops redeploying',
        href: '/news/politics/russian-troops-redeploy-to-kharkov',
      },
    },
    {
      type: 'p',
      text: 'Lyman had been captured by Russia in May, it served as a hub for railways and was home to some 20,000 people before the Ukraine war started.',
    },
    {
      type: 'p',
      text: "Russian President Vladimir Putin announced Russia's formal recognition of the independence of the DPR and LPR. This led to Ukraine escalating against the republics and using various tactics to try and undermine their leadership and hurt their civilians. That same month, Ukraine shelled a hospital in Donetsk and caused the death of eight civilians in another strike on the region.",
    },
    {
      type: 'p',
      text: 'Earlier in August, Central Donetsk has been undergoing some mine clearance works that have been threatening civilians, and since Ukraine has been equipped with NATO’s Tochka-U tactical missile systems and long-range rocket systems, the number of civilian casualties in the DPR has increased beyond the double.',
    },
  ],
  tags: [
    'Donetsk Republic',
    'Denis Pushilin',
    'Lugansk',
    'Russia',
    'Kharkov',
    'Donbass',
    'Donetsk',
    'Ukraine',
  ],
  topic: {
    name: 'Russia & NATO',
    text: 'As the Draconian Western-led sanctions on Russia exacerbate the economic crisis worldwide, and as Russian troops gain more ground despite the influx of military aid into Ukraine, exposing US direct involvement in bio-labs spread across Eastern Europe and the insurgence of neo-Nazi groups… How will things unfold?',
  },
  mostRead: {
    label: 'Most Read',
    cards: [
      {
        alt: 'Tom Artiom Alexandrovich, executive director of the defense division of the Israeli National Cyber Directorate, undated (Social media)',
        headline: 'Israeli-born US prosecutor drops Israeli officer child sex crime',
        category: 'Politics',
        date: '19 Aug 2025',
      },
      {
        alt: 'Displaced Palestinians walk through a makeshift camp along the beach in Gaza City, Sunday, Aug. 10, 2025 (AP)',
        headline: 'Hamas, other factions accept Egypt-Qatar ceasefire proposal: Exclusive',
        category: 'Politics',
        date: '18 Aug 2025',
      },
      {
        alt: 'Israeli soldiers stand on the top of armoured vehicles parked on an area near the Israeli-Gaza border, as seen from southern Israel, Wednesday, Aug. 20, 2025 (AP)',
        headline: 'Palestinian fighters target Israeli soldiers, vehicles in Gaza',
        category: 'Politics',
        date: '21 Aug 2025',
      },
      {
        alt: 'Almost instantly after the Helsinki Accords were signed, organisations sprouted to document purported violations, whose findings were fed to overseas embassies for international amplification. (Al Mayadeen English; Illustrated by Zeinab el-Hajj)',
        headline: 'How ‘Human Rights’ became a Western weapon',
        category: 'Opinion',
        date: '23 Aug 2025',
      },
    ],
  },
  coverage: { label: 'Coverage', all: 'All', topics: ["The Ummah's Martyrs"] },
  readNext: {
    label: 'Read Next',
    all: 'All',
    cards: [
      {
        alt: "Israeli Prime Minister Benjamin Netanyahu speaks during a press conference at the Prime minister's office in al-Quds, Occupied Palestine, Sunday, Aug. 10, 2025 (AP)",
        headline: 'Netanyahu deliberately derailing truce with Gaza occupation: Hamas',
        category: 'Politics',
      },
      {
        alt: 'Irish President Michael Higgins arrives to deliver his speech during a 42nd World Food Day celebration at FAO headquarters in Rome, on Oct. 16, 2023. (AP Photo/Alessandra Tarantino)',
        headline: 'Irish president renews call for UN military intervention in Gaza',
        category: 'Politics',
      },
      {
        alt: 'US Ambassador to Turkey and Special Envoy to Syria Tom Barrack speaks during an interview with The Associated Press at the US Embassy in Aukar, northern suburb of Beirut, Lebanon, Monday, July 21, 2025 (AP)',
        headline: 'US envoy, Netanyahu discuss restraining attacks on Lebanon, withdrawal',
        category: 'Politics',
      },
      {
        alt: 'Smoke billows following Israeli airstrikes in multiple areas in Sanaa, Yemen, Sunday, Aug. 24, 2025 (AP)',
        headline: 'Ansar Allah vow sustained Gaza support despite Israeli strikes',
        category: 'Politics',
      },
    ],
  },
  footer: {
    logo: 'Al Mayadeen English',
    lines: ['Al Mayadeen is an Arab Independent Media Satellite Channel.', 'All Rights Reserved'],
    links: ['x', 'Privacy Policy', 'About Us', 'Contact Us', 'Authors'],
    apps: ['Android', 'iOS'],
  },
  original: null,
};
