import type { ArtifactTag, Tag } from '../../6-typeset/types.ts';
import { utf16Hex } from '../bytes.ts';
import { speakable } from '../fonts/unicode.ts';
import type { StructureContent } from '../structure/content.ts';
import { roleIn } from '../structure/roles.ts';
import type { ContentStream } from './stream.ts';

/**
 * Marked-content sequences of one page (PDF 32000-1 14.6): all that is painted lies in one, either
 * with an MCID that the structure tree refers to or as an artifact. Neighbours with the same tag
 * share a sequence.
 */
export class Marks {
  readonly #stream: ContentStream;
  readonly #structure: StructureContent;
  readonly #page: number;
  #open: Tag | null = null;
  #reversed = false;

  constructor(stream: ContentStream, structure: StructureContent, page: number) {
    this.#stream = stream;
    this.#structure = structure;
    this.#page = page;
  }

  /**
   * @param reversed each string of the sequence shows its characters from the last to the first, as
   *   right-to-left text has them (14.8.2.3.3)
   */
  begin(tag: Tag, reversed = false): void {
    if (this.#open !== null && this.#reversed === reversed && sameTag(this.#open, tag)) return;
    this.end();
    this.#stream.graphics();
    if (reversed) this.#stream.write('/ReversedChars BMC');
    this.#stream.write(`${this.#operands(tag)} BDC`);
    this.#open = tag;
    this.#reversed = reversed;
  }

  /**
   * Begins a sequence of the tag's element that says `text` in place of what it shows (14.9.4);
   * `end` ends it. It stands beside the element's others and not in one: readers that look for
   * MCIDs lose the rest of a sequence after one inside of it. False, and nothing done, in an
   * artifact, which has no place in the structure.
   */
  beginReplaced(tag: Tag, text: string): boolean {
    if (tag.type === 'artifact') return false;
    this.end();
    const mcid = this.#structure.content(this.#page, tag);
    this.#stream.write(`/Span <</MCID ${mcid} ${actualText(text)}>> BDC`);
    this.#open = tag;
    this.#reversed = false;
    return true;
  }

  end(): void {
    if (this.#open === null) return;
    this.#stream.graphics();
    this.#stream.write(this.#reversed ? 'EMC EMC' : 'EMC');
    this.#open = null;
  }

  #operands(tag: Tag): string {
    if (tag.type === 'artifact') return artifact(tag);
    const mcid = this.#structure.content(this.#page, tag);
    return `/${roleIn(tag.element, this.#structure)} <</MCID ${mcid}>>`;
  }
}

/** The entry of a property list that says `text`. */
export function actualText(text: string): string {
  return `/ActualText <FEFF${utf16Hex(speakable(text))}>`;
}

/** PDF 32000-1 14.8.2.2.2. */
function artifact({ kind, subtype }: ArtifactTag): string {
  return `/Artifact <</Type /${kind}${subtype === null ? '' : ` /Subtype /${subtype}`}>>`;
}

export function sameTag(a: Tag, b: Tag): boolean {
  if (a === b) return true;
  if (a.type === 'content') {
    return b.type === 'content' && a.element === b.element && a.order === b.order;
  }
  return b.type === 'artifact' && a.kind === b.kind && a.subtype === b.subtype;
}
