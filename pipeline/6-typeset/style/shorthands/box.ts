import { alias, pair, sides } from './define.ts';

const around = (name: string) =>
  [`${name}-top`, `${name}-right`, `${name}-bottom`, `${name}-left`] as const;

const flowRelative = ([name, side]: readonly [string, string]) => [
  pair(
    `${name}-inline`,
    [`${name}-inline-start`, `${name}-inline-end`],
    `<'${side}'>{1,2}`,
    'CSS Logical 1 § 4',
  ),
  pair(
    `${name}-block`,
    [`${name}-block-start`, `${name}-block-end`],
    `<'${side}'>{1,2}`,
    'CSS Logical 1 § 4',
  ),
];

/** Margins, padding, insets and the sizes' logical names. Lines run horizontally. */
export const boxShorthands = [
  sides('margin', around('margin'), '[auto | <length-percentage>]{1,4}', 'CSS Box 4 § 3.2'),
  sides('padding', around('padding'), '<length-percentage [0,∞]>{1,4}', 'CSS Box 4 § 4.2'),
  sides(
    'inset',
    ['top', 'right', 'bottom', 'left'],
    '[auto | <length-percentage>]{1,4}',
    'CSS Logical 1 § 4.3',
  ),
  ...(
    [
      ['margin', 'margin-top'],
      ['padding', 'padding-top'],
      ['inset', 'top'],
    ] as const
  ).flatMap(flowRelative),
  ...['margin', 'padding'].flatMap((name) => [
    alias(`${name}-block-start`, `${name}-top`, 'CSS Logical 1 § 4'),
    alias(`${name}-block-end`, `${name}-bottom`, 'CSS Logical 1 § 4'),
  ]),
  alias('inset-block-start', 'top', 'CSS Logical 1 § 4'),
  alias('inset-block-end', 'bottom', 'CSS Logical 1 § 4'),
  alias('inline-size', 'width', 'CSS Logical 1 § 4.1'),
  alias('block-size', 'height', 'CSS Logical 1 § 4.1'),
  alias('min-inline-size', 'min-width', 'CSS Logical 1 § 4.1'),
  alias('min-block-size', 'min-height', 'CSS Logical 1 § 4.1'),
  alias('max-inline-size', 'max-width', 'CSS Logical 1 § 4.1'),
  alias('max-block-size', 'max-height', 'CSS Logical 1 § 4.1'),
];
