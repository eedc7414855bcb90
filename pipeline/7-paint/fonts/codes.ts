import { hex4 } from '../bytes.ts';
import type { Composite, Part } from './composite.ts';
import { maySubset } from './embedding.ts';
import type { FontProgram } from './program.ts';
import { meaningOf, softHyphen } from './unicode.ts';

/**
 * The codes that show the glyphs of a face, in hexadecimal, and what each says. A glyph's own code
 * is fixed by the font program; where a glyph stands for a second text it gets a second code.
 */
export interface Codes {
  /** The code of the glyph that says `text`; null where the face cannot have one more. */
  saying(glyph: number, text: string): string | null;
  /** The glyph's own code, whatever it says. PDF/A wants it to say something: at first `text`. */
  showing(glyph: number, text: string): string;
  /**
   * The code of a glyph made of these, which says `text`; null where the face cannot have one
   * more. Its advance is `advance`, in font units.
   */
  composed(parts: readonly Part[], advance: number, text: string): string | null;
  /** Glyph ids count on from the face's own. */
  readonly composites: readonly Composite[];
  /** Font units; of composites too. */
  advance(glyph: number): number;
  /** The glyph that each code shows. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** What each code says. */
  readonly meanings: ReadonlyMap<number, string>;
  /** From now on the codes of another page are noted. */
  beginPage(): void;
  /** Each code of the page once, in the order of use; null: it shows composed glyphs. */
  usedOnPage(): readonly CodeUse[] | null;
  /** Whether a glyph has more codes than its own. */
  readonly hasSeconds: boolean;
}

/** A code that a page shows, and what gave it. */
export interface CodeUse {
  readonly glyph: number;
  readonly text: string;
  /** By `showing`, else by `saying`. */
  readonly shown: boolean;
  readonly code: string;
}

/** Codes have two bytes. */
const most = 0xffff;

export function createCodes(program: FontProgram): Codes {
  const glyphs = new Map<number, number>();
  const meanings = new Map<number, string>();
  const own: (string | undefined)[] = [];
  const ownMeanings: (string | undefined)[] = [];
  const seconds = new Map<string, string>();
  const add = (code: number, glyph: number, meaning: string) => {
    glyphs.set(code, glyph);
    meanings.set(code, meaning);
    return hex4(code);
  };
  const showing = (glyph: number, text: string) => {
    const known = own[glyph];
    if (known !== undefined) return known;
    const meaning = text === softHyphen ? '-' : meaningOf(text);
    ownMeanings[glyph] = meaning;
    const code = add(program.code(glyph), glyph, meaning);
    own[glyph] = code;
    return code;
  };
  const second = (glyph: number, meaning: string) => {
    const key = `${glyph} ${meaning}`;
    const known = seconds.get(key);
    if (known !== undefined) return known;
    const code = program.glyphCount + seconds.size;
    if (program.outlines !== 'truetype' || code > most) return null;
    const made = add(code, glyph, meaning);
    seconds.set(key, made);
    return made;
  };
  const composites: Composite[] = [];
  let page = 0;
  let uses: CodeUse[] | null = [];
  const saidOn: number[] = [];
  const shownOn: number[] = [];
  const secondsOn = new Map<string, number>();
  const saySecond = (glyph: number, text: string) => {
    const code = second(glyph, meaningOf(text));
    const key = `${glyph} ${text}`;
    if (code !== null && secondsOn.get(key) !== page) {
      secondsOn.set(key, page);
      uses?.push({ glyph, text, shown: false, code });
    }
    return code;
  };
  return {
    beginPage() {
      page++;
      uses = [];
    },
    usedOnPage: () => uses,
    showing(glyph, text) {
      const code = showing(glyph, text);
      if (shownOn[glyph] !== page) {
        shownOn[glyph] = page;
        uses?.push({ glyph, text, shown: true, code });
      }
      return code;
    },
    composed(parts, advance, text) {
      uses = null;
      const key = `${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')} ${text}`;
      const known = seconds.get(key);
      if (known !== undefined) return known;
      if (!maySubset(program.embedding)) return null;
      const code = second(program.glyphCount + composites.length, `${meaningOf(text)}`);
      if (code === null) return null;
      composites.push({ parts, advance });
      seconds.set(key, code);
      return code;
    },
    composites,
    advance: (glyph) => composites[glyph - program.glyphCount]?.advance ?? program.advance(glyph),
    saying(glyph, text) {
      // The hyphen's own code is the author's, whichever comes first.
      const isNew = ownMeanings[glyph] === undefined;
      if (isNew ? text === softHyphen : ownMeanings[glyph] !== meaningOf(text))
        return saySecond(glyph, text);
      const code = showing(glyph, text);
      if (saidOn[glyph] !== page) {
        saidOn[glyph] = page;
        uses?.push({ glyph, text, shown: false, code });
      }
      return code;
    },
    glyphs,
    meanings,
    get hasSeconds() {
      return seconds.size > 0;
    },
  };
}
