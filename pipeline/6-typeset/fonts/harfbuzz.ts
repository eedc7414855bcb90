import { Blob, Buffer, Direction, Feature, Font, Face as HbFace, shape } from 'harfbuzzjs';
import type { Face, Shaped } from './types.ts';

/** A face inside HarfBuzz. Its memory there is given back when this object is collected. */
export interface OpenFace {
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
  /** Tags of the substitutions that the face has. */
  readonly features: ReadonlySet<string>;
}

export interface ShapeOptions {
  readonly features: readonly Feature[];
  /** ISO 15924 */
  readonly script: string;
  /** BCP 47, ASCII */
  readonly lang: string;
  readonly rtl: boolean;
}

export type Engine = ReturnType<typeof createEngine>;

/** Opens faces when they are first needed; one buffer serves all shaping. */
export function createEngine() {
  const buffer = new Buffer();
  const opened = new Map<Face, OpenFace>();
  const open = (face: Face): OpenFace => {
    const known = opened.get(face);
    if (known) return known;
    const fresh = openFace(face);
    opened.set(face, fresh);
    return fresh;
  };
  return {
    open,
    features: (features: ReadonlyMap<string, number>): readonly Feature[] =>
      [...features].map(([tag, value]) => new Feature(tag, value)),
    shape: (text: string, face: Face, options: ShapeOptions) =>
      shapeWith(buffer, open(face).font, text, options),
  };
}

function openFace({ bytes }: Face): OpenFace {
  const face = new HbFace(new Blob(bytes));
  return {
    font: new Font(face),
    characters: new Set(face.collectUnicodes()),
    features: new Set(face.getTableFeatureTags('GSUB')),
  };
}

function shapeWith(buffer: Buffer, font: Font, text: string, options: ShapeOptions): Shaped {
  buffer.clearContents();
  buffer.addText(text);
  buffer.setDirection(options.rtl ? Direction.RTL : Direction.LTR);
  buffer.setScript(options.script);
  buffer.setLanguage(options.lang);
  shape(font, buffer, options.features as Feature[]);
  return readBuffer(buffer);
}

const UNSAFE_TO_BREAK = 1;

/** Two reads: the combined `getGlyphInfosAndPositions` is slower than both together. */
function readBuffer(buffer: Buffer): Shaped {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const [glyphs, clusters, advances]: [number[], number[], number[]] = [[], [], []];
  const unsafe: boolean[] = [];
  let width = 0;
  let moved = false;
  for (let index = 0; index < infos.length; index++) {
    const info = infos[index]!;
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    glyphs.push(info.codepoint);
    clusters.push(info.cluster);
    unsafe.push((info.flags & UNSAFE_TO_BREAK) !== 0);
    advances.push(xAdvance);
    width += xAdvance;
    moved ||= xOffset !== 0 || yOffset !== 0;
  }
  const offsets = moved ? positions.map((at) => ({ x: at.xOffset, y: at.yOffset })) : null;
  return { glyphs, clusters, unsafe, advances, offsets, width };
}
