/** A property whose side depends on the element's own direction: CSS Logical 1. */
export interface Logical {
  readonly kind: 'logical';
  readonly name: string;
  readonly ltr: string;
  readonly rtl: string;
  readonly spec: string;
}

function logical(name: string, side: (side: 'left' | 'right') => string): Logical[] {
  const spec = 'CSS Logical 1 § 4';
  const [left, right] = [side('left'), side('right')];
  const at = (edge: string) => name.replace('*', edge);
  return [
    { kind: 'logical', name: at('start'), ltr: left, rtl: right, spec },
    { kind: 'logical', name: at('end'), ltr: right, rtl: left, spec },
  ];
}

export const logicalProperties: readonly Logical[] = [
  ...logical('margin-inline-*', (side) => `margin-${side}`),
  ...logical('padding-inline-*', (side) => `padding-${side}`),
  ...logical('inset-inline-*', (side) => side),
  ...logical('border-inline-*', (side) => `border-${side}`),
  ...logical('border-inline-*-width', (side) => `border-${side}-width`),
  ...logical('border-inline-*-style', (side) => `border-${side}-style`),
  ...logical('border-inline-*-color', (side) => `border-${side}-color`),
  ...logical('border-start-*-radius', (side) => `border-top-${side}-radius`),
  ...logical('border-end-*-radius', (side) => `border-bottom-${side}-radius`),
];
