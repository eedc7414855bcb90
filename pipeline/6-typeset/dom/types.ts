/** A read-only document tree, made from HTML text by parse5 (WHATWG parsing). */
export interface Element {
  readonly type: 'element';
  /** Lower case for HTML; as the HTML standard adjusts it for SVG (`linearGradient`). */
  readonly name: string;
  readonly namespace: 'html' | 'svg' | 'math';
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly DomNode[];
  readonly parent: Element | null;
  /** Document order: grows from one element or text to the next, with gaps. */
  readonly order: number;
}

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly parent: Element;
  readonly order: number;
}

export type DomNode = Element | TextNode;
