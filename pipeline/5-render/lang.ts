const rtlLanguages = [
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
];
const rtlScripts = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of a BCP 47 language tag: by its script where it names one, else by language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag));
  const rtl =
    script === undefined
      ? rtlLanguages.includes(language.toLowerCase())
      : rtlScripts.some((name) => name.toLowerCase() === script.toLowerCase());
  return rtl ? 'rtl' : 'ltr';
}

/** A tag that Intl accepts: the pack's language, or English where that is no tag at all. */
export function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Arabic script has a comma of its own, U+060C. */
export function comma(lang: string): string {
  return directionOf(lang) === 'rtl' && !/^(he|yi)\b/.test(lang) ? '، ' : ', ';
}
