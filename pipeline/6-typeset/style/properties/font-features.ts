import { featureSettings, features, kerning } from '../values/font-features.ts';
import { property } from './define.ts';

/** CSS Fonts 4, section 6: what becomes OpenType features. */
export const fontFeatures = [
  property({
    name: 'font-variant-caps',
    field: 'fontVariantCaps',
    inherited: true,
    initial: 'normal',
    values:
      'normal | small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps',
    spec: 'CSS Fonts 4 § 6.6',
    notes: 'never synthesized: a face without the feature shows lower case',
    parse: features(
      [
        {
          'small-caps': 'smcp',
          'all-small-caps': 'smcp c2sc',
          'petite-caps': 'pcap',
          'all-petite-caps': 'pcap c2pc',
          unicase: 'unic',
          'titling-caps': 'titl',
        },
      ],
      { normal: '' },
    ),
  }),
  property({
    name: 'font-variant-ligatures',
    field: 'fontVariantLigatures',
    inherited: true,
    initial: 'normal',
    values:
      'normal | none | [[no-]common-ligatures || [no-]discretionary-ligatures || [no-]historical-ligatures || [no-]contextual]',
    spec: 'CSS Fonts 4 § 6.4',
    parse: features(
      [
        { 'common-ligatures': 'liga clig', 'no-common-ligatures': '-liga -clig' },
        { 'discretionary-ligatures': 'dlig', 'no-discretionary-ligatures': '-dlig' },
        { 'historical-ligatures': 'hlig', 'no-historical-ligatures': '-hlig' },
        { contextual: 'calt', 'no-contextual': '-calt' },
      ],
      { normal: '', none: '-liga -clig -dlig -hlig -calt' },
    ),
  }),
  property({
    name: 'font-variant-numeric',
    field: 'fontVariantNumeric',
    inherited: true,
    initial: 'normal',
    values:
      'normal | [lining-nums | oldstyle-nums] || [proportional-nums | tabular-nums] || [diagonal-fractions | stacked-fractions] || ordinal || slashed-zero',
    spec: 'CSS Fonts 4 § 6.7',
    parse: features(
      [
        { 'lining-nums': 'lnum', 'oldstyle-nums': 'onum' },
        { 'proportional-nums': 'pnum', 'tabular-nums': 'tnum' },
        { 'diagonal-fractions': 'frac', 'stacked-fractions': 'afrc' },
        { ordinal: 'ordn' },
        { 'slashed-zero': 'zero' },
      ],
      { normal: '' },
    ),
  }),
  property({
    name: 'font-variant-position',
    field: 'fontVariantPosition',
    inherited: true,
    initial: 'normal',
    values: 'normal | sub | super',
    spec: 'CSS Fonts 4 § 6.5',
    notes: 'never synthesized',
    parse: features([{ sub: 'subs', super: 'sups' }], { normal: '' }),
  }),
  property({
    name: 'font-kerning',
    field: 'fontKerning',
    inherited: true,
    initial: 'auto',
    values: 'auto | normal | none',
    spec: 'CSS Fonts 4 § 6.3',
    parse: kerning,
  }),
  property({
    name: 'font-feature-settings',
    field: 'fontFeatureSettings',
    inherited: true,
    initial: 'normal',
    values: 'normal | [<string> [<integer [0,∞]> | on | off]?]#',
    spec: 'CSS Fonts 4 § 6.12',
    parse: featureSettings,
  }),
];
