import type { Atrule } from 'css-tree';
import { type Reader, sourceOf, textOf } from '../log.ts';
import type { Node } from '../values/types.ts';

export function unsupportedAtRule(rule: Atrule, reader: Reader, hint?: string): void {
  reader.log.add('unsupported-at-rule', {
    subject: rule.name,
    message: `The rule \`@${rule.name}\` is not supported`,
    hint,
    source: sourceOf(rule, reader),
  });
}

/** `part` is what is to blame in the selector. */
export function unsupportedSelector(selector: Node, part: Node, reader: Reader): void {
  const text = textOf(selector, reader);
  const blame = textOf(part, reader);
  reader.log.add('unsupported-selector', {
    subject: text,
    message:
      blame === text
        ? `The selector \`${text}\` is not supported`
        : `The part \`${blame}\` of the selector \`${text}\` is not supported`,
    source: sourceOf(part, reader),
  });
}
