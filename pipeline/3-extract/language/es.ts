import type { Language } from './types.ts';
import { count, words } from './words.ts';

export const es: Language = {
  code: 'es',
  and: ['y', 'e'],
  abbreviations: words(`
    sr sra dr dra prof art núm n pág págs p pp ej ee uu ud uds etc vol av
  `),
  phraseEnds: words(`
    de del por en desde para con a al sobre entre que y o fueron son
  `),
  rates: ['por', 'al', 'a'],
  figures: {
    numbers: {
      ...count(
        1,
        1,
        'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
      ),
      ...count(20, 10, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      uno: 1,
      una: 1,
    },
    scales: {
      docena: 12,
      cien: 100,
      ciento: 100,
      mil: 1e3,
      millón: 1e6,
      millones: 1e6,
      'mil millones': 1e9,
      billón: 1e12,
      billones: 1e12,
    },
    suffixes: { k: 1e3, m: 1e6, mm: 1e6 },
    percent: ['por ciento'],
    percentagePoints: ['puntos porcentuales', 'punto porcentual'],
    currencies: {
      euros: 'EUR',
      euro: 'EUR',
      'dólares estadounidenses': 'USD',
      'libras esterlinas': 'GBP',
    },
    qualifiers: [
      'más de',
      'cerca de',
      'alrededor de',
      'unos',
      'unas',
      'al menos',
      'por lo menos',
      'como máximo',
      'menos de',
      'hasta',
      'casi',
      'aproximadamente',
      'solo',
      'sólo',
      'un total de',
      'no más de',
    ],
    afterQualifiers: ['o más', 'o menos', 'como mínimo', 'como máximo'],
    rangeWords: ['a'],
    between: ['entre', 'y'],
    from: ['de', 'del'],
    links: ['de los', 'de las', 'de la', 'del', 'de', 'los', 'las', 'el', 'la'],
  },
  titles: {
    recommendations:
      /recomendaci(?:ón|ones)|^(?:nuestras )?(?:propuestas|demandas|exigencias)|qué (?:hacer|se debe hacer)|llamado a la acción|llamamiento/,
    mixed: /conclusion(?:es)?|hallazgos/,
    notRecommendations: /anteriores|previas|pasadas|seguimiento|respuesta|estado de|cumplimiento/,
    asides:
      /^(?:contexto|antecedentes|método|metodología|referencias|notas|fuentes|introducción|conclusi(?:ón|ones)|calendario|anexo)/,
    summary: /^(?:resumen|resumen ejecutivo|síntesis|puntos clave|en breve)$/,
    numbered: /^(?:recomendación|propuesta)\s?(?:n\.?º\s?)?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
  },
  actors: {
    addressed: [
      /^(?:recomendaciones )?(?:a los|a las|a la|al|a|para los|para las|para la|para el|para) (.+)$/i,
    ],
    articles: ['el', 'la', 'los', 'las'],
    nouns: words(`
      gobierno gobiernos ministerio ministerios ministro ministra parlamento congreso
      senado asamblea legisladores consejo comisión comité agencia agencias autoridad
      autoridades estado estados países país empresa empresas empleadores banco bancos
      organización organizaciones ong unión secretaría presidente presidenta alcalde
      municipios ciudades regiones universidades escuelas medios plataformas socios partes
      comunidad donantes investigadores periodistas actores instituciones administración
      sociedad delegación embajada tribunales policía naciones
    `),
    orders: /^(?!alcalde)\p{L}{2,}(?:ar|er|ir)(?:se)?(?!\p{L})/iu,
    obliged: /^(?<who>.+?) (?:debe|deben|debería|deberían|tiene que|tienen que)(?= |:|$)/i,
    plurals: [['gobiernos de', 'Gobierno de']],
  },
};
