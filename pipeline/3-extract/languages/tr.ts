import type { LanguageData } from './types.ts';
import { count, words } from './words.ts';

export const tr: LanguageData = {
  code: 'tr',
  name: 'Türkçe',
  writing: {
    functionWords: `
      ve ile veya ya da de ki ama fakat ancak çünkü eğer ise için gibi kadar göre üzere dolayı rağmen karşı doğru sonra önce beri dair ilişkin
      bu şu o bunlar şunlar onlar bunun onun bunların onların bunu onu buna ona bunda onda bundan ondan ben sen biz siz beni seni bizi sizi bize size bizim sizin benim kendi kendisi
      bir her hiç bazı birçok çok az daha en pek tüm bütün diğer başka aynı böyle şöyle öyle hem ne nasıl neden niçin niye kim hangi nerede
      mi mı mu mü değil var yok olan olarak olduğu olup olması olmak oldu olur olacak olmuştur etmek eden edilen edilmiş ettiği edildi edilir etti eder etmiştir yapılan
      yalnızca sadece bile yine artık hala hâlâ henüz şimdi bugün yani zira oysa ayrıca ise üzerinde arasında içinde altında tarafından sayesinde nedeniyle amacıyla konusunda yaklaşık yüzde dışında birlikte ilgili`,
    abbreviations: `dr prof doç av sn yrd vb vs bkz s ss no md mad t.c a.ş ltd şti cad sok mah apt tel fax ör yy m.ö m.s müh öğr gör`,
    decimalMark: ',',
    dottedOrdinals: true,
    adverbEndings: '',
    adverbExceptions: '',
    capitalNouns: false,
    verbFinal: false,
    linkers: '',
    articles: '',
    prepositions: '',
    nameLinkers: '',
    headFirst: false,
    abstractEndings: 'lık lik luk lük',
    conjunctions: 've veya ile',
  },
  recommending: {
    obligation: {
      '0.85': `
        *malıdır; *melidir; *malı; *meli; *malıyız; *meliyiz; *malıdırlar; *melidirler; *malılar; *meliler; *mamalıdır; *memelidir
        gerekir; gerekmektedir; gerekiyor; gerekmekte; gereklidir; zorunludur; zorundadır; zorundadırlar; zorundayız; şarttır; lazımdır; lazım; mecburdur; icap eder; elzemdir; kaçınılmazdır; yükümlüdür`,
    },
    necessity: {
      '0.8': `ihtiyaç vardır|var|duyulmaktadır; gerek vardır; önem taşımaktadır|taşır|arz etmektedir; büyük önem; zorunluluktur; öncelik verilmelidir; önerilmektedir; önerilir; tavsiye edilir|edilmektedir;; acilen|derhal *malıdır|*melidir|*ması|*mesi`,
    },
    own: {
      '1': `
        öneriyoruz; tavsiye ediyoruz; talep ediyoruz; çağırıyoruz; çağrıda bulunuyoruz; çağrı yapıyoruz; davet ediyoruz; istiyoruz; bekliyoruz; rica ediyoruz; öneririz; tavsiye ederiz; talep ederiz; çağrısında bulunuyoruz; çağrısı yapıyoruz; ısrar ediyoruz; talebimiz; talep etmekteyiz; önermekteyiz; istemekteyiz; çağrımızdır; talep ediyorum; öneriyorum; teşvik ediyoruz`,
    },
    third: {
      '1': `öneriyor; önermektedir; tavsiye ediyor|etmektedir|eder; talep ediyor|etmektedir|eder; çağırıyor; çağırmaktadır; çağrıda bulunuyor|bulunmaktadır; çağrısında bulunuyor|bulunmaktadır; davet ediyor|etmektedir|eder; istiyor; istemektedir; önerir; teşvik eder`,
    },
    thirdPast: {},
    expecting: { '0.85': `bekliyoruz; beklemektedir; beklemekteyiz` },
    opening: `tavsiye eder; talep eder; davet eder; çağırır; çağrıda bulunur; önerir; ister; rica eder`,
    openingVerbs: '',
    void: `
      gerekmez; gerekmiyor; gerekmemektedir; zorunda değil|değildir; gerek yok|yoktur; zorunlu değil|değildir; şart değil|değildir; belirtmek|söylemek|hatırlatmak|vurgulamak|eklemek gerekir|gerekiyor|gerekmektedir|lazım; unutulmamalıdır; unutulmamalı; belirtilmelidir; hatırlanmalıdır; söylenmelidir; vurgulanmalıdır; gerekirdi; gerekiyordu; *malıydı; *meliydi; *malıydılar; neden; niçin;; olsa gerek; olmalı; temeli; bedeli; emeli; modeli; kameralı; amalı; dumalı`,
    expectation: ``,
    report: `
      dedi; dediler; diyor; diyorlar; belirtti; belirttiler; belirtiyor; söyledi; söylediler; söylüyor; açıkladı; açıkladılar; ifade etti|ediyor|ettiler; vurguladı; vurguluyor; savundu; savunuyor; savunuyorlar; iddia etti|ediyor|ediyorlar; kaydetti; ekledi; öne sürdü|sürüyor; dile getirdi; uyardı; istedi; istediler; talep etti|ettiler; önerdi; çağırdı; çağrısında bulundu; çağrıda bulundu; düşünüyor; inanıyor; aktardı; bildirdi; konuştu; eleştirdi`,
    source: `göre; ifadesiyle; sözleriyle; deyimiyle`,
    hearsay: '',
    salutations: 'sayın',
    aboutHeadings: '',
    self: `biz; bizler; bizim; bizce; bu rapor|bildiri|deklarasyon|belge|metin|çalışma|açıklama; bu raporda|bildiride|metinde|çalışmada; imzacılar; aşağıda imzası; aşağıda imzaları; platformumuz; kurumumuz; derneğimiz; raporumuz; komisyonumuz; kurulumuz; ben; yazarlar; platform`,
    bodies: `komisyon; komisyonu; kurul; kurulu; komite; komitesi; meclis; meclisi; konsey; konseyi; platform; platformu; koalisyon; ağ; inisiyatif; rapor; sayıştay; ombudsman; kongre; konferans; birlik; birliği; dernek; derneği; vakıf; vakfı; konfederasyon; sendika; oda; odası; baro; barosu`,
    we: 'biz bizim bizler bize bizi',
    selfObjects: 'bize',
    conditions: `eğer; şayet; *rsa; *rse; takdirde; halinde; durumunda; koşuluyla; şartıyla; *diğinde; *dığında; *duğunda; *düğünde`,
    relatives: `ki`,
    reasons: `çünkü; zira; *dığı için; *diği için; nedeniyle`,
    law: `uyarınca; gereğince; kanununa göre; kanuna göre; maddesine göre; hükmüne göre; maddesi gereği; hükümleri; hükmü; yönetmeliğe göre; yasaya göre; anayasa gereği; mevzuat gereği; güvence altına alınan; kanunen; yasal zorunluluk; yasal yükümlülük; başvuru sahibi; başvuranlar`,
    reader: `tıklayın; tıklayınız; abone olun; bağış yapın; bize ulaşın; takip edin; sitemiz; bültenimiz; sizin; sizler`,
    readerVerbs: `bkz bakınız tıklayın tıklayınız okuyun indirin izleyin paylaşın`,
    past: `önerilmişti; tavsiye edilmişti; talep edilmişti; istenmişti; önermişti; istemişti; gerekliydi; zorundaydı; gerekmişti; kabul edilmişti; reddedildi`,
    imperatives: '',
    itemEndings: '',
    itemExceptions: 'olma gelişme durum tarama',
    itemFinalEndings: 'ması mesi malı meli malıdır melidir mak mek sın sin ılsın ilsin',
    bareLists: true,
    passive: `*ılmalıdır; *ilmelidir; *ulmalıdır; *ülmelidir; *ınmalıdır; *inmelidir; *unmalıdır; *ünmelidir; *nmalıdır; *nmelidir; *lmalıdır; *lmelidir; *ılmalı; *ilmeli; *ulmalı; *ülmeli; *ınmalı; *inmeli; *unmalı; *ünmeli; *ılması; *ilmesi; *ulması; *ülmesi; *ınması; *inmesi; *anması; *enmesi; *nması; *nmesi`,
    pronouns: 'o onlar bu bunlar kendisi kendileri',
    headings: `öneri*; öneriler; tavsiye*; talep*; çözüm önerileri; çağrı; çağrımız; ne yapılmalı; yapılması gerekenler; eylem planı; sonraki adımlar; taleplerimiz; önerilerimiz; sonuç ve öneriler; politika önerileri`,
    mixedHeadings: `sonuç*; bulgu*; değerlendirme*`,
    othersHeadings: `tepkiler; bakanlığın|hükümetin|kurumun|idarenin yanıtı|cevabı|görüşü|görüşleri; alınan yanıtlar`,
    labels: `öneri|öneriler; eylem; karar; tavsiye`,
    responsible: 'sorumlu; muhatap; kim',
    resolving: `karar|kararı verildi|alındı|verilmiştir|alınmıştır; kararlaştırıldı|kararlaştırılmıştır`,
    statements: ``,
    assigned: ``,
    stative: ``,
    idleHeadings: `kaynaklar; kaynakça; dipnotlar; notlar; iletişim; hakkında; hakkımızda; içindekiler; bağlantılar; ilgili yazılar; teşekkür; imzacılar; yorumlar; belgeler`,
    leadIns: `aşağıdaki ~ öneri*|talep*|önlem*|adım*|tedbir*; öneri*; talep*; öneriyoruz; talep ediyoruz; çağırıyoruz; istiyoruz; şunları; gerekir; gerekmektedir`,
    idleLeadIns: `ise örneğin şunlardır içerir kapsar sebepler nedenler arasında`,
    to: ``,
    toSuffixes: `hükümete hükümetine hükûmete bakanlığına bakanlığı'na komisyonuna meclise meclisi'ne kurumlara kuruluşlara devletlere devlete belediyelere şirketlere yetkililere üniversitelere için yönelik partilere örgütlere topluma işverenlere`,
    toDo: `üzere konusunda`,
    toWhom: '',
    by: 'tarafından',
    byFollows: true,
    actors: `
      hükümet* hükûmet* devlet* bakanlık* bakanlığ* bakan bakanlar meclis* komisyon* kurum kurumlar kurumu kurumları kuruluş* belediye* yetkili* yönetim* idare* mahkeme* yargı parlamento* parti partiler partileri şirket* işveren* sendika* üniversite* okul* sivil toplum birey* bireyler vatandaş* yurttaş* kamu kamuoyu ülke* birlik birliği birliğ* konsey* taraf taraflar bankası banka bankalar örgüt* polis emniyet milletvekil* başkan* cumhurbaşkan* müdürlük* müdürlüğ* sağlayıcı* servis operatör* medya gazeteci* aktör* paydaş* uzman* öğretmen* aile* ebeveyn* kullanıcı* türkiye abd ab tbmm* valilik* valiliğ* kaymakamlık* rektörlük* vakıf vakıflar dernek dernekler derneğ* sanayi sektör* müteahhit* yüklenici* hastane* donör* bağışçı* çiftçi* oda odalar odası meclisi başkanlığ*`,
    obliged: '',
    things: 'kanun yasa plan program politika strateji karar süreç rapor sistem önlem tedbir',
    deadline: `kadar; önce; en geç; içinde; sonuna kadar`,
  },
  figures: {
    numbers: `bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 sıfır=0`,
    scales: `bin=1e3 milyon=1e6 milyar=1e9 trilyon=1e12 mn=1e6 mlr=1e9 düzine=12`,
    qualifiers: `
      yaklaşık=about; yaklaşık olarak=about; takriben=about; aşağı yukarı=about; civarında=about; tahminen=about; ortalama=on average; toplam=exactly; toplamda=exactly; tam=exactly
      en az=at least; en azından=at least; asgari=at least; en fazla=at most; en çok=at most; azami=at most; neredeyse=almost; hemen hemen=almost; sadece=only; yalnızca=only; yalnız=only; ancak=only`,
    qualifiersAfter: `den fazla=over; dan fazla=over; ten fazla=over; tan fazla=over; fazla=over; aşkın=over; den çok=over; dan çok=over; üzerinde=over; üstünde=over; den az=under; dan az=under; ten az=under; tan az=under; az=under; altında=under; civarında=about; kadar=up to; yakın=almost; küsur=over; e yakın=almost; a yakın=almost; i aşkın=over; ı aşkın=over; ü aşkın=over; u aşkın=over; e kadar=up to; a kadar=up to; ' den fazla=over; ' dan fazla=over; ' ten fazla=over; ' tan fazla=over; ' e yakın=almost; ' a yakın=almost; ' i aşkın=over; ' ı aşkın=over; ' ü aşkın=over; ' den az=under; ' dan az=under`,
    currencies: `tl=TRY lira=TRY ₺=TRY lirası=TRY liralık=TRY try=TRY dolar=USD doları=USD $=USD usd=USD avro=EUR euro=EUR €=EUR eur=EUR sterlin=GBP £=GBP`,
    units: `ton=t kg=kg kilogram=kg kilo=kg km=km kilometre=km metre=m hektar=ha dönüm=da mw=MW megavat=MW gw=GW gigavat=GW kwh=kWh litre=l varil=bbl derece=° puan=points metrekare=m²`,
    percent: 'yüzde',
    percentagePoints: 'puan; puanlık; yüzde puan',
    identifiers: `madde maddesi md fıkra bölüm sayfa s no numara numaralı sayılı tablo şekil ek kanun yasa yönetmelik karar esas § mad cilt sayı sürüm aşama tel telefon faks sokak sok cadde cad mahalle kat daire dosya genelge tebliğ grup tip tür covid oturum dönem öneri hedef adım`,
    identifiersAfter: 'sayılı numaralı nolu',
    durations: `saniye dakika saat saatlik gün günlük hafta haftalık ay aylık yıl yıllık yılda yıldır sene senelik yüzyıl yıldan kez kere defa yaş yaşında yaşındaki yaşından yıllarda günü ayda günde`,
    timeWords: `yıl yılı yılında yıllarda yılından yılına ay ayı ayında hafta gün günü tarih tarihinde tarihli ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün geçen son önceki gelecek itibarıyla itibariyle dönem döneminde`,
    per: `başına her`,
    rangeFrom: '',
    rangeAnd: 'ila ile',
    rangeTo: 'ila',
    changeFrom: '',
    changeTo: '',
    ratioIn: '',
    inflections:
      'dır dir dur dür tır tir tur tür lık lik luk lük a e ya ye yı yi yu yü ı i u ü sı si nın nin nun nün dan den tan ten da de ta te lıktır liktir na ne nı ni yla yle',
    definite: `bu şu o her diğer son ilk ikinci birinci önceki`,
    verbs: `idi arttı artmıştır artmış artarak azaldı azalmıştır düştü düşmüştür yükseldi yükselmiştir ulaştı ulaşmıştır aştı aşmıştır kapatılmıştır kapatıldı oldu olmuştur bulunmaktadır bulunuyor yaşıyor yaşamaktadır gerçekleşti erişime`,
    verbEndings:
      'malı meli malıdır melidir maktadır mektedir makta mekte ıyor iyor uyor üyor acak ecek acaktır ecektir mıştır miştir muştur müştür dılar diler tılar tiler ıldı ildi uldu üldü ndı ndi ıldığı ildiği ması mesi maları meleri',
    pastEndings: '',
    auxiliaries: '',
    participles: '',
    changeNouns: 'artış azalış düşüş azalma artışı',
    changeLinkers: '',
    beforeVerbs: '',
    unitLinkers: '',
    determiners: `tüm bütün bazı diğer`,
    predicates: `daha çok en pek`,
    fractions: `üçte dörtte beşte yarısı yarım çeyrek`,
    currencyNames: 'TRY=lira USD=dolar EUR=avro GBP=sterlin',
    counted: `sayısı; oranı; payı; miktarı`,
    weakNouns: `yarısı yarım çoğunluğu sayısı oranı payı toplam ortalama kısmı bölümü`,
    backPronouns: 'bunların onların',
    continuers: `bu bunlar bunların ayrıca öte ek bunun`,
    asOf: `itibarıyla; itibariyle; sonunda; yılında; tarihinde`,
    ages: `yaş yaşında yaşındaki yaşından`,
  },
  dates: {
    months: `ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık`,
    order: 'dmy',
    relative: `bu ay=month 0; geçen ay=month -1; gelecek ay=month 1; bu yıl=year 0; geçen yıl=year -1; gelecek yıl=year 1; dün=day -1; bugün=day 0; yarın=day 1; geçen hafta=week -1; bu hafta=week 0`,
    joiners: '',
    yearCues: `yılı yıl`,
    ordinals: '',
  },
  boilerplate: {
    phrases: `tüm hakları saklıdır; çerez*; gizlilik politikası; kullanım koşulları; abone ol*; bizi takip edin; paylaş; tıklayın; tıklayınız; devamını oku; yukarı çık; giriş yap; ©; basın iletişim; bağış yapın`,
    pages: 'sayfa s',
    labels: `adres; tel; telefon; faks; e-posta; eposta; email; web; iletişim`,
    streets: `cad caddesi cadde sok sokak sokağı mah mahallesi bulvarı bulvar apt kat daire`,
  },
  marked: {
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
      asides:
        /^(?:arka plan|bağlam|yöntem|kaynaklar|kaynakça|notlar|giriş|sonuç|takvim|ek|iletişim)/,
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
  },
};
