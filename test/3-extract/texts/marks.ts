/** What a reader marked in a text: `[[R who|who]]` before a recommendation, `[[K 836 notes]]` before a key figure. */
export interface MarkedText {
  readonly lang: string;
  readonly title: string;
  /** Without marks and front matter. */
  readonly text: string;
  readonly recommendations: readonly MarkedRecommendation[];
  readonly keyFigures: readonly MarkedFigure[];
}

export interface MarkedRecommendation {
  /** What follows the mark, to the end of its line. */
  readonly rest: string;
  /** Any of them will do; none where the text names nobody. */
  readonly addressees: readonly string[];
  /** Marked in small letters: readers may differ. */
  readonly optional: boolean;
}

export interface MarkedFigure {
  /** Either end of a range will do. */
  readonly values: readonly number[];
  readonly noun: string;
  readonly optional: boolean;
}

const MARK = /\[\[([RrKk])(?: ([^\]]*))?\]\]/g;

/** Reads `%% lang title`, then the text with its marks. */
export function readMarks(source: string): MarkedText {
  const head = /^%% (\S+) (.*)\n/.exec(source)!;
  const body = source.slice(head[0].length).replace(/^---\n[\s\S]*?\n---\n/, '');
  const marks = [...body.matchAll(MARK)];
  const of = (kind: string) => marks.filter(([, mark]) => mark!.toUpperCase() === kind);
  return {
    lang: head[1]!,
    title: head[2]!,
    text: body.replace(MARK, ''),
    recommendations: of('R').map((mark) => ({
      rest: restOf(body, mark.index + mark[0].length),
      addressees: mark[2]?.split('|') ?? [],
      optional: mark[1] === 'r',
    })),
    keyFigures: of('K').map(([, mark, said]) => figure(said!, mark === 'k')),
  };
}

function restOf(body: string, from: number): string {
  return body.slice(from).replace(MARK, '').split('\n')[0]!;
}

function figure(said: string, optional: boolean): MarkedFigure {
  const [value, ...noun] = said.split(' ');
  return { values: value!.split('..').map(Number), noun: noun.join(' '), optional };
}
