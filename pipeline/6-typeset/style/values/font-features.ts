import { commaList, constant, either, keywords } from './combine.ts';
import { byName, soleWord, wordOf } from './nodes.ts';
import { integerComponent } from './numbers.ts';
import type { FeatureTag, Nodes, Parser, Specified } from './types.ts';

type Words = Readonly<Record<string, string>>;

/**
 * A value of at most one word of each group, or of one of the words that stand `alone`. A word
 * stands for feature tags: `smcp c2sc` switches both on, `-liga` switches off.
 */
export function features(groups: readonly Words[], alone: Words): Parser<readonly FeatureTag[]> {
  const sole = byName(alone);
  const tables = groups.map(byName);
  return (nodes) => {
    const whole = sole.get(soleWord(nodes) ?? '');
    if (whole !== undefined) return constant(tagsOf(whole));
    const used = nodes.map((node) => tables.findIndex((table) => table.has(wordOf(node) ?? '')));
    if (used.length === 0 || used.includes(-1) || new Set(used).size < used.length) return null;
    return constant(nodes.flatMap((node, at) => tagsOf(tables[used[at]!]!.get(wordOf(node)!)!)));
  };
}

function tagsOf(text: string): FeatureTag[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((tag) => (tag.startsWith('-') ? [tag.slice(1), 0] : [tag, 1]));
}

export const kerning: Parser<readonly FeatureTag[]> = keywords<readonly FeatureTag[]>({
  auto: [],
  normal: [['kern', 1]],
  none: [['kern', 0]],
});

/** `"ss01"`, `"ss01" on`, `"cv05" 2` */
const setting: Parser<FeatureTag> = (nodes: Nodes): Specified<FeatureTag> | null => {
  const [tag, value, more] = nodes;
  if (tag?.type !== 'String' || !/^[ -~]{4}$/.test(tag.value) || more !== undefined) return null;
  if (value === undefined) return constant([tag.value, 1]);
  const read = keywords({ on: 1, off: 0 })([value]) ?? integerComponent({ min: 0 })(value);
  return read === null ? null : (context) => [tag.value, read(context)];
};

export const featureSettings: Parser<readonly FeatureTag[]> = either(
  keywords<readonly FeatureTag[]>({ normal: [] }),
  commaList(setting),
);
