import type { GlyphItem } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';
import type { Canvas } from './canvas.ts';
import { fillOperator } from './color.ts';
import type { Whole } from './compose.ts';
import { actualText } from './marks.ts';
import { num, nums } from './number.ts';
import type { Spelled } from './spell.ts';

/**
 * The glyphs of an item on their way to the stream: gathers them for one TJ and moves the pen
 * where natural widths would not lead.
 */
export class ShownGlyphs {
  readonly #item: GlyphItem;
  readonly #font: Font;
  readonly #canvas: Canvas;
  /** Thousandths of the font size in a pt. */
  readonly #unit: number;
  /** Where the shaper wants the next glyph and where the viewer's pen stands, in thousandths. */
  #wanted = 0;
  #pen = 0;
  #array = '';
  #codes = '';
  /** Whether the sequence of the item's tag is open, and a text object in it. */
  #open = false;

  constructor(item: GlyphItem, font: Font, canvas: Canvas) {
    this.#item = item;
    this.#font = font;
    this.#canvas = canvas;
    this.#unit = item.run.size === 0 ? 0 : 1000 / item.run.size;
  }

  add(glyph: number, code: string): void {
    this.#begin();
    const { glyphs, advances, offsets } = this.#item.run;
    const offset = offsets?.[glyph];
    if (offset !== undefined) this.#rise(offset.y);
    this.#moveTo(this.#wanted + (offset === undefined ? 0 : offset.x * this.#unit));
    this.#codes += code;
    this.#pen += this.#font.width(glyphs[glyph]!);
    this.#wanted += advances[glyph]! * this.#unit;
  }

  /** Shows one code for several glyphs, with those around it that say more. */
  addWhole(from: number, to: number, whole: Whole & Partial<Spelled>): void {
    this.#begin();
    const { advances, offsets } = this.#item.run;
    if (offsets !== null) this.#rise(whole.y);
    this.#moveTo(this.#wanted + whole.x * this.#unit);
    this.#codes += (whole.before ?? '') + whole.code + (whole.after ?? '');
    this.#pen += whole.width;
    for (let i = from; i < to; i++) this.#wanted += advances[i]! * this.#unit;
  }

  /** Shows the glyphs in a sequence that says `text` for them. */
  replaced(text: string, from: number, to: number): void {
    this.flush();
    const { marks, stream } = this.#canvas;
    const { tag, run } = this.#item;
    const own = marks?.beginReplaced(tag, text) ?? false;
    if (own) this.#place();
    else {
      this.#begin();
      stream.write(`/Span <<${actualText(text)}>> BDC`);
    }
    for (let i = from; i < to; i++)
      this.add(i, this.#font.showing(run.glyphs[i]!, run.text[run.clusters[i]!] ?? ' '));
    this.flush();
    if (own) marks?.end();
    else stream.write('EMC');
    this.#open = !own;
  }

  flush(): void {
    if (this.#codes !== '') this.#array += `<${this.#codes}>`;
    if (this.#array !== '') this.#canvas.stream.write(`[${this.#array}] TJ`);
    this.#array = '';
    this.#codes = '';
  }

  #begin(): void {
    if (this.#open) return;
    this.#canvas.marks?.begin(this.#item.tag, this.#item.run.rtl);
    this.#place();
  }

  /** Opens a text object with the pen where the shaper wants it. */
  #place(): void {
    const { stream, height, shared, alpha: around } = this.#canvas;
    const { x, y, run, color } = this.#item;
    const alpha = color.alpha * around;
    shared.states.alpha(stream, alpha, alpha);
    stream.set('fill', fillOperator(color));
    stream.text();
    const { name, ref } = this.#font;
    stream.set('font', `/${stream.resource('Font', name, ref)} ${num(run.size)} Tf`);
    const moved = this.#unit === 0 ? 0 : this.#wanted / this.#unit;
    stream.write(`1 0 0 1 ${nums(x + moved, height - y)} Tm`);
    this.#pen = this.#wanted;
    this.#open = true;
  }

  #moveTo(position: number): void {
    const back = Math.round(this.#pen - position);
    if (back === 0) return;
    if (this.#codes !== '') this.#array += `<${this.#codes}>`;
    this.#codes = '';
    this.#array += num(back);
    this.#pen -= back;
  }

  #rise(y: number): void {
    const { stream } = this.#canvas;
    const operator = `${num(y)} Ts`;
    if (stream.get('rise') === operator) return;
    this.flush();
    stream.set('rise', operator);
  }
}
