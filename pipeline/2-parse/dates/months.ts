/** Names of the months as they are written within a date, small letters, by language. */
const names: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  'en-short': 'jan feb mar apr may jun jul aug sep oct nov dec',
  'en-long-short': 'jan feb mar apr may june july aug sept oct nov dec',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  'de-at': 'jänner feber märz april mai juni juli august september oktober november dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
};

const months: ReadonlyMap<string, number> = new Map(
  Object.values(names).flatMap((list) => list.split(' ').map((name, index) => [name, index + 1])),
);

/** The number of a month (from 1), or null. */
export function monthNumber(name: string): number | null {
  return months.get(name.normalize('NFC').toLowerCase().replace('i̇', 'i')) ?? null;
}
