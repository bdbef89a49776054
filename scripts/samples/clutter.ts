/**
 * What news pages put round and into a story besides their own furniture. The same words stand in every markup, so a
 * test can ask for each of them whether it is gone.
 */
export interface Clutter {
  ad: string;
  sponsored: string;
  consent: { title: string; text: string; accept: string; choose: string };
  newsletter: { title: string; text: string; button: string };
  continueReading: string;
  share: string[];
  promo: string;
  comments: { title: string; text: string };
  app: string;
  search: string;
}

export const englishClutter: Clutter = {
  ad: 'Advertisement',
  sponsored: 'Sponsored: Lakeside hotels from $49 a night, breakfast included',
  consent: {
    title: 'We value your privacy',
    text: 'We and our 214 partners store and read information on your device, such as cookies, to show you personalised advertising and to measure what you read.',
    accept: 'Accept all',
    choose: 'Manage my choices',
  },
  newsletter: {
    title: 'Get the morning briefing',
    text: 'The five stories you need to know, in your inbox before eight. No spam, and you can leave whenever you like.',
    button: 'Sign up for free',
  },
  continueReading: 'Continue reading',
  share: ['Share this story', 'Facebook', 'Telegram', 'WhatsApp', 'Copy link'],
  promo: 'Follow our channel on Telegram and never miss a story.',
  comments: { title: 'Join the conversation', text: '14 readers have commented. Log in to add your voice.' },
  app: 'Read faster in our app: it is free, and it works on every phone.',
  search: 'Search this site',
};

export const arabicClutter: Clutter = {
  ad: 'إعلان',
  sponsored: 'محتوى مموّل: فنادق على البحيرة بأسعار مخفّضة هذا الأسبوع',
  consent: {
    title: 'خصوصيتكم تهمّنا',
    text: 'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لعرض إعلانات مخصّصة ولقياس ما تقرأون على هذا الموقع.',
    accept: 'موافق',
    choose: 'إدارة الخيارات',
  },
  newsletter: {
    title: 'اشتركوا في النشرة البريدية',
    text: 'خمس قصص تصل إلى بريدكم كلّ صباح قبل الثامنة، ويمكنكم إلغاء الاشتراك متى شئتم.',
    button: 'اشترك الآن',
  },
  continueReading: 'تابع القراءة',
  share: ['شارك المقال', 'فيسبوك', 'تلغرام', 'واتساب', 'نسخ الرابط'],
  promo: 'تابعوا قناتنا على تلغرام كي لا يفوتكم أيّ خبر.',
  comments: { title: 'شاركونا آراءكم', text: 'علّق 14 قارئاً على هذا المقال. سجّلوا الدخول لإضافة تعليق.' },
  app: 'حمّلوا تطبيقنا المجاني واقرأوا أسرع على هواتفكم.',
  search: 'ابحث في الموقع',
};

export const spanishClutter: Clutter = {
  ad: 'Publicidad',
  sponsored: 'Contenido patrocinado: hoteles junto al lago con desayuno incluido',
  consent: {
    title: 'Su privacidad nos importa',
    text: 'Nosotros y nuestros socios usamos cookies para mostrarle anuncios personalizados y medir lo que lee en este sitio.',
    accept: 'Aceptar todo',
    choose: 'Configurar',
  },
  newsletter: {
    title: 'Reciba nuestro boletín',
    text: 'Cinco noticias cada mañana en su correo, antes de las ocho. Puede darse de baja cuando quiera.',
    button: 'Suscribirse gratis',
  },
  continueReading: 'Seguir leyendo',
  share: ['Compartir', 'Facebook', 'Telegram', 'WhatsApp', 'Copiar enlace'],
  promo: 'Siga nuestro canal de Telegram y no se pierda ninguna noticia.',
  comments: {
    title: 'Participe en la conversación',
    text: '14 lectores han comentado. Inicie sesión para opinar.',
  },
  app: 'Lea más rápido en nuestra aplicación gratuita.',
  search: 'Buscar en el sitio',
};

/** Every text of it that a reader could see as a block of its own. The search field's label is an attribute. */
export function clutterLines(clutter: Clutter): string[] {
  return [
    clutter.ad,
    clutter.sponsored,
    clutter.consent.title,
    clutter.consent.text,
    clutter.consent.accept,
    clutter.consent.choose,
    clutter.newsletter.title,
    clutter.newsletter.text,
    clutter.newsletter.button,
    clutter.continueReading,
    ...clutter.share,
    clutter.promo,
    clutter.comments.title,
    clutter.comments.text,
    clutter.app,
  ];
}
