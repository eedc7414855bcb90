import type { Schema } from 'hast-util-sanitize';

/** Elements that may stand in a line of text. */
const phrasing = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img'],
  ...['ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
];

const flow = [
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'col', 'colgroup', 'dd'],
  ...['details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
];

/** These go with all that is in them; of other unknown elements the content stays. */
const strip = [
  ...['script', 'style', 'iframe', 'object', 'embed', 'applet', 'noscript', 'noframes'],
  ...['template', 'title', 'textarea', 'select', 'svg', 'math', 'audio', 'video', 'canvas'],
];

const everywhere = [
  ...['align', 'ariaHidden', 'ariaLabel', 'className', 'dir', 'id', 'lang', 'role', 'style'],
  ...['title', 'vAlign'],
];

const attributes: Schema['attributes'] = {
  '*': everywhere,
  a: ['href', 'name'],
  blockquote: ['cite'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  del: ['cite', 'dateTime'],
  details: ['open'],
  img: ['alt', 'height', 'src', 'width'],
  ins: ['cite', 'dateTime'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  q: ['cite'],
  table: ['border', 'cellPadding', 'cellSpacing', 'width'],
  td: ['abbr', 'colSpan', 'headers', 'height', 'noWrap', 'rowSpan', 'width'],
  th: ['abbr', 'colSpan', 'headers', 'height', 'noWrap', 'rowSpan', 'scope', 'width'],
  time: ['dateTime'],
};

const inTable = ['table'];

/** In a text only phrasing stands: a `<div>` there would end the paragraph around it. */
export function schemaFor(mode: 'block' | 'inline'): Schema {
  return {
    allowComments: true,
    ancestors: {
      caption: inTable,
      col: inTable,
      colgroup: inTable,
      tbody: inTable,
      td: inTable,
      tfoot: inTable,
      th: inTable,
      thead: inTable,
      tr: inTable,
    },
    attributes,
    clobber: [],
    clobberPrefix: '',
    protocols: { href: ['http', 'https', 'mailto', 'tel'], cite: ['http', 'https'] },
    required: {},
    strip,
    tagNames: mode === 'block' ? [...phrasing, ...flow] : phrasing,
  };
}
