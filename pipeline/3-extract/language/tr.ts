import type { Language } from './types.ts';
import { count, words } from './words.ts';

export const tr: Language = {
  code: 'tr',
  and: ['ve'],
  abbreviations: words(`
    dr prof doç sn no md s ss bkz örn vb vs st av yrd
  `),
  phraseEnds: words(`
    ve veya için ile olan kadar
  `),
  rates: [],
  figures: {
    numbers: {
      ...count(1, 1, 'bir iki üç dört beş altı yedi sekiz dokuz on'),
      ...count(20, 10, 'yirmi otuz kırk elli altmış yetmiş seksen doksan'),
    },
    scales: { düzine: 12, yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
    suffixes: { mn: 1e6, mr: 1e9 },
    percent: ['yüzde'],
    percentagePoints: ['yüzde puan', 'puan'],
    currencies: { avro: 'EUR', euro: 'EUR', lira: 'TRY', tl: 'TRY', 'abd doları': 'USD' },
    qualifiers: [
      'yaklaşık',
      'en az',
      'en fazla',
      'en çok',
      'toplam',
      'sadece',
      'yalnızca',
      'neredeyse',
      'tahminen',
      'aşağı yukarı',
    ],
    afterQualifiers: [
      'den fazla',
      'dan fazla',
      "'den fazla",
      "'dan fazla",
      '’den fazla',
      '’dan fazla',
      'civarında',
    ],
    rangeWords: ['ila', 'ile'],
    between: null,
    from: [],
    links: [],
  },
  titles: {
    recommendations: /öneri|tavsiye|talep|ne yapılmalı|yapılması gerekenler|çağrımız|^çağrı$/,
    mixed: /sonuç|bulgu/,
    notRecommendations: /önceki|geçmiş|yanıt|uygulanması|durumu/,
    asides: /^(?:arka plan|bağlam|yöntem|kaynaklar|kaynakça|notlar|giriş|sonuç|takvim|ek|iletişim)/,
    summary: /^(?:özet|yönetici özeti|kısa özet|özetle)$/,
    numbered: /^(?:öneri|tavsiye)\s?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
  },
  actors: {
    addressed: [
      /^(.+?)(?:['’]?(?:ya|ye|na|ne)|lara|lere) (?:yönelik )?(?:öneriler|tavsiyeler|çağrı)$/i,
    ],
    articles: [],
    nouns: words(`
      hükümet hükûmet hükümeti hükümetler bakanlık bakanlığı bakanlığına bakanı meclis
      meclisi tbmm komisyonu konsey konseyi kurumu kurulu devlet devletler ülkeler
      şirketler bankası bankalar birliği örgütü örgütler belediyesi belediyeler
      üniversiteler medya taraflar toplum topluluk başkanlığı büyükelçiliği heyet
      mahkemeler
    `),
    orders: /(?:mak|mek|malı|meli|ması|mesi)(?!\p{L})/iu,
    obliged: null,
    plurals: [],
  },
};
