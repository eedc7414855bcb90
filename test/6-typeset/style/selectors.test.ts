import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, style } from './support.ts';

const html = `<main id=m><h1 id=h class="a">T</h1>
<p id=p1 class="a b" lang="de-AT" title="one two">x <em id=e1 data-x="A-b">y</em></p><!-- c -->
<p id=p2 class="b">x</p><ul id=u><li id=l1>1</li><li id=l2 class=a>2</li><li id=l3>3</li><li id=l4 class=a>4</li></ul>
<div id=d dir=rtl><b id=b1></b> <b id=b2> </b></div></main>`;

/** Ids in document order. */
const table: [selector: string, ids: string][] = [
  ['*', 'm h p1 e1 p2 u l1 l2 l3 l4 d b1 b2'],
  ['P', 'p1 p2'],
  ['p.a.b', 'p1'],
  ['#l2', 'l2'],
  ['#l2#l3', ''],
  ['main p', 'p1 p2'],
  ['main > em', ''],
  ['main em', 'e1'],
  ['h1 + p', 'p1'],
  ['h1 + p + p', 'p2'],
  ['h1 ~ p', 'p1 p2'],
  ['p ~ ul > .a', 'l2 l4'],
  ['[title]', 'p1'],
  ['[TITLE~=two]', 'p1'],
  ['[title="one"]', ''],
  ['[title^=one]', 'p1'],
  ['[title$="wo"]', 'p1'],
  ['[title*="e t"]', 'p1'],
  ['[title*=""]', ''],
  ['[lang|=de]', 'p1'],
  ['[data-x=a-B]', ''],
  ['[data-x="a-B" i]', 'e1'],
  ['li:first-child', 'l1'],
  ['li:last-child', 'l4'],
  ['em:only-child', 'e1'],
  ['li:nth-child(2n+1)', 'l1 l3'],
  ['li:nth-child(even)', 'l2 l4'],
  ['li:nth-child(-n+2)', 'l1 l2'],
  ['li:nth-child(3)', 'l3'],
  ['li:nth-child(n)', 'l1 l2 l3 l4'],
  ['li:nth-last-child(-n+1)', 'l4'],
  ['li:nth-child(2 of .a)', 'l4'],
  ['li:nth-last-child(2 of .a)', 'l2'],
  ['main > :nth-of-type(2)', 'p2'],
  ['p:first-of-type', 'p1'],
  ['p:last-of-type', 'p2'],
  ['main > :only-of-type', 'h u d'],
  ['b:empty', 'b1'],
  ['li:not(.a, :last-child)', 'l1 l3'],
  [':is(h1, p).a', 'h p1'],
  [':where(h1, p).a', 'h p1'],
  [':is(ul li, div b):first-child', 'l1 b1'],
  ['main :has(> em)', 'p1'],
  ['h1:has(+ p)', 'h'],
  ['p:has(~ ul)', 'p1 p2'],
  ['p:has(+ ul)', 'p2'],
  ['main > :has(.a)', 'u'],
  ['main > :has(:is(li.a) + li)', 'u'],
  [':lang(de)', 'p1 e1'],
  [':lang("*-AT")', 'p1 e1'],
  [':lang(fr, de-AT)', 'p1 e1'],
  [':dir(rtl)', 'd b1 b2'],
  ['main:dir(ltr)', 'm'],
  ['p:hover, #h', 'h'],
  ['#\\6c 2', 'l2'],
  ['html:root > body > main', 'm'],
  ['svg|p, #h', 'h'],
];

function selected(source: string, selector: string): string[] {
  const styled = style(source, `${selector} { order: 1 }`, bare);
  return styled.elements
    .filter((element) => element.attributes.has('id'))
    .map((element) => element.attributes.get('id')!)
    .filter((id) => styled.of(id).order === 1);
}

test.each(table)('%s', (selector, ids) => {
  expect(selected(html, selector).join(' ')).toBe(ids);
});

describe('beside a naive matcher', () => {
  interface Tree {
    tag: string;
    class: string[];
    children: Tree[];
  }
  interface Compound {
    tag: string | null;
    class: string[];
    first: boolean;
    nth: number | null;
    not: string | null;
  }
  interface Selector {
    compounds: Compound[];
    combinators: string[];
  }

  const tags = ['div', 'b', 'i'];
  const classes = ['x', 'y'];
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom(...tags),
      class: fc.subarray(classes),
      children: fc.oneof(
        { maxDepth: 5 },
        fc.constant<Tree[]>([]),
        fc.array(tie('tree'), { maxLength: 4 }),
      ),
    }),
  }));
  const compound: fc.Arbitrary<Compound> = fc.record({
    tag: fc.option(fc.constantFrom(...tags)),
    class: fc.subarray(classes),
    first: fc.boolean(),
    nth: fc.option(fc.integer({ min: 1, max: 3 })),
    not: fc.option(fc.constantFrom(...classes)),
  });
  const selector: fc.Arbitrary<Selector> = fc.record({
    compounds: fc.array(compound, { minLength: 1, maxLength: 4 }),
    combinators: fc.array(fc.constantFrom(' ', ' > ', ' + ', ' ~ '), {
      minLength: 3,
      maxLength: 3,
    }),
  });

  function compoundText({ tag, class: names, first, nth, not }: Compound): string {
    const parts = names.map((name) => `.${name}`);
    if (first) parts.push(':first-child');
    if (nth !== null) parts.push(`:nth-of-type(${nth})`);
    if (not !== null) parts.push(`:not(.${not})`);
    return `${tag ?? '*'}${parts.join('')}`;
  }

  function selectorText({ compounds, combinators }: Selector): string {
    return compounds
      .map((one, at) => (at === 0 ? '' : combinators[at - 1]!) + compoundText(one))
      .join('');
  }

  interface Flat extends Tree {
    id: number;
    parent: Flat | null;
    siblings: Tree[];
  }

  function flatten(children: Tree[], parent: Flat | null, all: Flat[]): Flat[] {
    for (const one of children) {
      const flat = Object.assign(one, { id: all.length, parent, siblings: children });
      all.push(flat);
      flatten(one.children, flat, all);
    }
    return all;
  }

  function write(children: Tree[]): string {
    return children
      .map((one) => {
        const { tag, id } = one as Flat;
        return `<${tag} id="${id}" class="${one.class.join(' ')}">${write(one.children)}</${tag}>`;
      })
      .join('');
  }

  function matchesCompound(one: Compound, element: Flat): boolean {
    const sameType = element.siblings.filter(({ tag }) => tag === element.tag);
    return (
      (one.tag === null || one.tag === element.tag) &&
      one.class.every((name) => element.class.includes(name)) &&
      (!one.first || element.siblings[0] === element) &&
      (one.nth === null || sameType[one.nth - 1] === element) &&
      (one.not === null || !element.class.includes(one.not))
    );
  }

  function related(from: Flat, combinator: string, to: Flat): boolean {
    const [a, b] = [to.siblings.indexOf(from), to.siblings.indexOf(to)];
    switch (combinator) {
      case ' > ':
        return to.parent === from;
      case ' + ':
        return a >= 0 && a === b - 1;
      case ' ~ ':
        return a >= 0 && a < b;
      default:
        return to.parent !== null && (to.parent === from || related(from, ' ', to.parent));
    }
  }

  /** From left to right, with sets of elements. */
  function naive({ compounds, combinators }: Selector, all: Flat[]): Flat[] {
    let current = all.filter((element) => matchesCompound(compounds[0]!, element));
    for (const [at, one] of compounds.slice(1).entries())
      current = all.filter(
        (element) =>
          matchesCompound(one, element) &&
          current.some((from) => related(from, combinators[at]!, element)),
      );
    return current;
  }

  function naiveSpecificity({ compounds }: Selector): number {
    const weight = ({ tag, class: names, first, nth, not }: Compound) =>
      (tag === null ? 0 : 1) +
      100 * (names.length + (first ? 1 : 0) + (nth === null ? 0 : 1) + (not === null ? 0 : 1));
    return compounds.reduce((sum, one) => sum + weight(one), 0);
  }

  test('the same elements match', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), selector, (trees, one) => {
        const all = flatten(trees, null, []);
        const ids = selected(write(trees), `body ${selectorText(one)}`);
        expect(ids).toEqual(naive(one, all).map(({ id }) => `${id}`));
      }),
      { numRuns: 300 },
    );
  });

  test('the same rule wins', () => {
    const rules = fc.array(fc.tuple(selector, fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), rules, (trees, list) => {
        const all = flatten(trees, null, []);
        const css = list.map(
          ([one, important], at) =>
            `body ${selectorText(one)} { order: ${at + 1}${important ? ' !important' : ''} }`,
        );
        const styled = style(write(trees), css.join('\n'), bare);
        for (const element of all) {
          const winner = list
            .map(([one, important], at) => ({
              at: at + 1,
              hit: naive(one, all).includes(element),
              weight: (important ? 1e6 : 0) + naiveSpecificity(one),
            }))
            .filter(({ hit }) => hit)
            .sort((a, b) => a.weight - b.weight || a.at - b.at)
            .at(-1);
          expect(styled.of(`${element.id}`).order).toBe(winner?.at ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
