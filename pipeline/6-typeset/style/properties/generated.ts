import { either, keyword, keywords } from '../values/combine.ts';
import { contentList, contentValue, stringSet } from '../values/content.ts';
import { counterChanges, listStyleType } from '../values/counters.ts';
import { integer } from '../values/numbers.ts';
import { quotesValue } from '../values/quotes.ts';
import { property } from './define.ts';

const lists = [
  property({
    name: 'list-style-type',
    field: 'listStyleType',
    inherited: true,
    initial: 'disc',
    values: '<counter-style-name> | <string> | none',
    spec: 'CSS Lists 3 § 3.3',
    notes:
      'the names are `disc`, `circle`, `square`, `decimal`, `decimal-leading-zero`, `lower-roman`, `upper-roman`, `lower-alpha`, `upper-alpha`, `lower-latin`, `upper-latin`, `lower-greek`, `armenian`, `georgian`, `hebrew`, `hiragana`, `katakana` (also `-iroha`), `cjk-decimal`, `cjk-earthly-branch`, `cjk-heavenly-stem`, the digits `arabic-indic`, `bengali`, `cambodian`, `devanagari`, `gujarati`, `gurmukhi`, `kannada`, `lao`, `malayalam`, `mongolian`, `myanmar`, `oriya`, `persian`, `tamil`, `telugu`, `thai`, `tibetan`, `urdu`, and `disclosure-open` and `disclosure-closed`; no `@counter-style`',
    parse: listStyleType,
  }),
  property({
    name: 'list-style-position',
    field: 'listStylePosition',
    inherited: true,
    initial: 'outside',
    values: 'inside | outside',
    spec: 'CSS Lists 3 § 3.4',
    parse: keyword('inside', 'outside'),
  }),
];

const counters = (
  [
    ['counter-reset', 'counterReset', 0],
    ['counter-increment', 'counterIncrement', 1],
    ['counter-set', 'counterSet', 0],
  ] as const
).map(([name, field, fallback]) =>
  property({
    name,
    field,
    initial: 'none',
    values: 'none | [<counter-name> <integer>?]+',
    spec: 'CSS Lists 3 § 4',
    notes:
      field === 'counterIncrement'
        ? 'list items increment `list-item` by 1 if the value does not name it'
        : '',
    parse: counterChanges(fallback),
  }),
);

const contents = [
  property({
    name: 'content',
    field: 'content',
    initial: 'normal',
    values:
      'normal | none | [<string> | <url> | attr() | counter() | counters() | string() | element() | target-counter() | target-text() | leader() | content() | open-quote | close-quote | no-open-quote | no-close-quote]+',
    spec: 'CSS Generated Content 3 § 2; CSS GCPM 3 § 1',
    notes: 'what stands after `/` is not used',
    parse: contentValue,
  }),
  property({
    name: 'string-set',
    field: 'stringSet',
    initial: 'none',
    values: 'none | [<custom-ident> <content-list>]#',
    spec: 'CSS GCPM 3 § 1.1.1',
    parse: either(keywords({ none: [] }), stringSet),
  }),
  property({
    name: 'quotes',
    field: 'quotes',
    inherited: true,
    initial: 'auto',
    values: 'auto | none | [<string> <string>]+',
    spec: 'CSS Generated Content 3 § 3.1',
    parse: quotesValue,
  }),
];

const bookmarks = [
  property({
    name: 'bookmark-level',
    field: 'bookmarkLevel',
    initial: 'none',
    values: 'none | <integer [1,∞]>',
    spec: 'CSS GCPM 3 § 5.1',
    parse: either(keywords({ none: 0 }), integer({ min: 1 })),
  }),
  property({
    name: 'bookmark-state',
    field: 'bookmarkState',
    initial: 'open',
    values: 'open | closed',
    spec: 'CSS GCPM 3 § 5.3',
    parse: keyword('open', 'closed'),
  }),
  property({
    name: 'bookmark-label',
    field: 'bookmarkLabel',
    initial: 'content(text)',
    values: '<content-list>',
    spec: 'CSS GCPM 3 § 5.2',
    parse: contentList,
  }),
];

const footnotes = [
  property({
    name: 'footnote-policy',
    field: 'footnotePolicy',
    initial: 'auto',
    values: 'auto | line | block',
    spec: 'CSS GCPM 3 § 2.7',
    notes:
      '`auto` begins a note on the page of its call, with two lines at least, and continues it on the next where it must; the others keep it whole if a page can hold it',
    parse: keyword('auto', 'line', 'block'),
  }),
  property({
    name: 'footnote-display',
    field: 'footnoteDisplay',
    initial: 'block',
    values: 'block | inline | compact',
    spec: 'CSS GCPM 3 § 2.3',
    notes: 'each note is a block: `inline` and `compact` are set as `block`',
    parse: keyword('block', 'inline', 'compact'),
  }),
  property({
    name: '-briefpack-footnote-call',
    field: 'footnoteCall',
    initial: 'element',
    values: 'element | reference',
    spec: 'our own',
    notes:
      'of an element with `float: footnote`: `element`, as CSS GCPM 3 has it, puts the call where the element stands; `reference` takes the first link with `role="doc-noteref"` to it as the call and generates neither call nor marker. Ask for it by `@supports`, so that other engines leave such notes where they are',
    parse: keyword('element', 'reference'),
  }),
];

/** Lists, counters, generated content, bookmarks and footnotes. */
export const generated = [...lists, ...counters, ...contents, ...bookmarks, ...footnotes];
