import type { PdfFile } from '../file/index.ts';
import { Keyword, Lexer, type Token } from '../file/lexer.ts';
import { Dict, Name, nameOf, type PdfObject, Ref, Stream, Text, textOf } from '../file/objects.ts';
import { codesOf, type FontReading, readFont } from '../fonts/index.ts';
import type { ContentReading, Mark, Shown } from './types.ts';

/** Each font dictionary is read once for a file. */
export type FontCache = Map<PdfObject, FontReading>;

/** Follows the content of a page: ISO 32000-1, 7.8 and annex A. */
export function readContent(file: PdfFile, page: Dict, fonts: FontCache): ContentReading {
  const reader = new ContentReader(file, fonts);
  const resources = file.dict(page.entries.get('Resources')) ?? new Dict();
  const contents = file.resolve(page.entries.get('Contents'));
  const streams = Array.isArray(contents) ? contents.map((one) => file.resolve(one)) : [contents];
  const parts = streams.map((one) => (one instanceof Stream ? file.decode(one) : null));
  reader.run(Buffer.concat(parts.map((part) => part ?? new Uint8Array())), resources);
  return reader.finish();
}

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const passive = new Set(
  'w J j M d ri i cm m l c v y h re W W* n Tc Tw Tz TL Tr Ts Td TD Tm T* BX EX MP DP SC SCN sc scn'.split(
    ' ',
  ),
);
const devices: Readonly<Record<string, string>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

class ContentReader {
  readonly #file: PdfFile;
  readonly #cache: FontCache;
  readonly #shown: Shown[] = [];
  readonly #sequences: (readonly Mark[])[] = [];
  readonly #fonts = new Set<FontReading>();
  readonly #colors = new Set<string>();
  readonly #states = new Set<Dict>();
  readonly #xobjects = new Set<object>();
  readonly #operands: PdfObject[] = [];
  readonly #faults: string[] = [];
  #marks: readonly Mark[] = [];
  #saved: { font: FontReading | null; marks: number }[] = [];
  #font: FontReading | null = null;
  #inText = false;
  #depth = 0;

  constructor(file: PdfFile, cache: FontCache) {
    this.#file = file;
    this.#cache = cache;
  }

  run(bytes: Uint8Array, resources: Dict): void {
    const lexer = new Lexer(bytes);
    let operands: PdfObject[] = [];
    for (let token: Token = lexer.next(false); token !== undefined; token = lexer.next(false)) {
      if (!(token instanceof Keyword)) operands.push(token);
      else {
        this.#operator(token.word, operands, resources);
        this.#operands.push(...operands);
        operands = [];
      }
    }
    if (operands.length > 0) this.#faults.push('operands without an operator');
  }

  finish(): ContentReading {
    if (this.#marks.length > 0) this.#faults.push('a marked-content sequence is not ended');
    if (this.#saved.length > 0) this.#faults.push('q without Q');
    if (this.#inText) this.#faults.push('BT without ET');
    return {
      shown: this.#shown,
      marks: this.#sequences,
      fonts: this.#fonts,
      colors: this.#colors,
      graphicsStates: this.#states,
      xobjects: this.#xobjects,
      operands: this.#operands,
      depth: this.#depth,
      faults: this.#faults,
    };
  }

  #operator(word: string, operands: readonly PdfObject[], resources: Dict): void {
    const resource = (kind: string) =>
      this.#file.get(
        this.#file.get(resources, kind),
        nameOf(operands.at(-1)) ?? nameOf(operands[0]) ?? '',
      );
    if (painting.has(word)) this.#show('path', '');
    else if (word === 'Tj' || word === "'" || word === '"') this.#text([operands.at(-1)!]);
    else if (word === 'TJ') this.#text(operands[0] as PdfObject[]);
    else if (word === 'Tf') this.#font = this.#fontAt(resources, operands[0]);
    else if (word === 'BMC' || word === 'BDC') this.#begin(operands, resources);
    else if (word === 'EMC') this.#end();
    else if (word === 'q' || word === 'Q') this.#nest(word);
    else if (word === 'BT' || word === 'ET') this.#textObject(word);
    else if (word === 'Do') this.#xobject(resource('XObject'), nameOf(operands[0]));
    else if (word === 'sh') this.#show('shading', '');
    else if (word === 'gs')
      this.#states.add(this.#known(this.#file.dict(resource('ExtGState')), 'gs'));
    else if (word === 'cs' || word === 'CS') this.#colors.add(nameOf(operands[0]) ?? '?');
    else if (devices[word] !== undefined) this.#colors.add(devices[word]);
    else if (!passive.has(word)) this.#faults.push(`the operator ${word} is unknown`);
  }

  #known(dict: Dict | null, what: string): Dict {
    if (dict === null) this.#faults.push(`${what} names a resource that is missing`);
    return dict ?? new Dict();
  }

  #fontAt(resources: Dict, name: PdfObject | undefined): FontReading {
    const held = this.#file.dict(resources.entries.get('Font'))?.entries.get(nameOf(name) ?? '');
    const dict = this.#known(this.#file.dict(held), 'Tf');
    const known = this.#cache.get(dict) ?? readFont(this.#file, held ?? dict);
    this.#cache.set(dict, known);
    return known;
  }

  #text(parts: readonly PdfObject[]): void {
    if (!this.#inText) this.#faults.push('text is shown outside of BT and ET');
    if (this.#font === null) this.#faults.push('text is shown without a font');
    let text = '';
    for (const part of parts) {
      if (!(part instanceof Text)) continue;
      for (const code of codesOf(this.#font, part)) {
        this.#font?.used.add(code);
        text += this.#font?.toUnicode?.get(code) ?? '';
      }
    }
    if (this.#font !== null) this.#fonts.add(this.#font);
    const reversed = this.#marks.some(({ tag }) => tag === 'ReversedChars');
    this.#show('text', reversed ? Array.from(text).reverse().join('') : text);
  }

  #show(kind: Shown['kind'], text: string): void {
    this.#shown.push({ kind, text, marks: this.#marks });
  }

  #begin([tag, value]: readonly PdfObject[], resources: Dict): void {
    const properties =
      value instanceof Name
        ? this.#file.dict(
            this.#file.dict(resources.entries.get('Properties'))?.entries.get(value.name),
          )
        : value instanceof Dict
          ? value
          : null;
    const mcid = properties?.entries.get('MCID');
    const actualText = textOf(properties?.entries.get('ActualText'));
    const mark: Mark = {
      tag: nameOf(tag) ?? '?',
      mcid: typeof mcid === 'number' ? mcid : null,
      properties,
      actualText,
    };
    this.#marks = [...this.#marks, mark];
    this.#sequences.push(this.#marks);
  }

  #end(): void {
    if (this.#marks.length === 0) this.#faults.push('EMC without BDC');
    this.#marks = this.#marks.slice(0, -1);
  }

  #nest(word: string): void {
    if (this.#inText) this.#faults.push(`${word} inside of BT and ET`);
    if (word === 'q') {
      this.#saved.push({ font: this.#font, marks: this.#marks.length });
      this.#depth = Math.max(this.#depth, this.#saved.length);
      return;
    }
    const saved = this.#saved.pop();
    if (saved === undefined) this.#faults.push('Q without q');
    this.#font = saved?.font ?? null;
  }

  #textObject(word: string): void {
    const opens = word === 'BT';
    if (this.#inText === opens) this.#faults.push(`${word} where it cannot be`);
    this.#inText = opens;
  }

  #xobject(value: PdfObject, name: string | null): void {
    if (!(value instanceof Stream)) {
      this.#faults.push(`Do names ${name}, which is no stream`);
      return;
    }
    this.#xobjects.add(value);
    if (nameOf(value.dict.entries.get('Subtype')) !== 'Form') {
      this.#show('image', '');
      return;
    }
    const bytes = this.#file.decode(value);
    const outer = { font: this.#font, inText: this.#inText, saved: this.#saved };
    const before = this.#sequences.length;
    this.#saved = [];
    if (bytes !== null)
      this.run(bytes, this.#file.dict(value.dict.entries.get('Resources')) ?? new Dict());
    if (this.#saved.length > 0) this.#faults.push('q without Q in a form');
    if (this.#sequences.slice(before).some((marks) => marks.at(-1)!.mcid !== null))
      this.#faults.push('a form has MCIDs, which its page cannot tell from its own');
    this.#font = outer.font;
    this.#inText = outer.inText;
    this.#saved = outer.saved;
  }
}

/** For those who look at references as such. */
export const isRef = (value: PdfObject | undefined): value is Ref => value instanceof Ref;
