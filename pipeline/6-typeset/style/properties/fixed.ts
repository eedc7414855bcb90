/** A property of which one value is all that we do: it may be written, and changes nothing. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly name: string;
  /** Keywords. */
  readonly values: readonly string[];
  readonly spec: string;
}

function fixed(name: string, values: string, spec: string): Fixed {
  return { kind: 'fixed', name, values: values.split(' '), spec };
}

export const fixedProperties: readonly Fixed[] = [
  fixed('align-content', 'normal stretch', 'CSS Box Alignment 3 § 5.1'),
  fixed('background-image', 'none', 'CSS Backgrounds 3 § 2.3'),
  fixed('border-image', 'none', 'CSS Backgrounds 3 § 5.7'),
  fixed('box-shadow', 'none', 'CSS Backgrounds 3 § 6.1'),
  fixed('clip-path', 'none', 'CSS Masking 1 § 5.1'),
  fixed('filter', 'none', 'Filter Effects 1 § 5'),
  fixed('font-size-adjust', 'none', 'CSS Fonts 4 § 2.6'),
  fixed('font-stretch', 'normal', 'CSS Fonts 4 § 2.3'),
  fixed('font-variant-alternates', 'normal', 'CSS Fonts 4 § 6.8'),
  fixed('font-variant-east-asian', 'normal', 'CSS Fonts 4 § 6.10'),
  fixed('font-variation-settings', 'normal', 'CSS Fonts 4 § 7.2'),
  fixed('list-style-image', 'none', 'CSS Lists 3 § 3.1'),
  fixed('mask', 'none', 'CSS Masking 1 § 7.10'),
  fixed('mix-blend-mode', 'normal', 'Compositing 1 § 3.4.1'),
  fixed('text-decoration-style', 'solid', 'CSS Text Decoration 4 § 2.2'),
  fixed('text-emphasis', 'none', 'CSS Text Decoration 4 § 3.3'),
  fixed('text-orientation', 'mixed', 'CSS Writing Modes 3 § 5.1'),
  fixed('text-shadow', 'none', 'CSS Text Decoration 4 § 4'),
  fixed('transform', 'none', 'CSS Transforms 1 § 6'),
  fixed('writing-mode', 'horizontal-tb', 'CSS Writing Modes 3 § 3.2'),
];
