import type { PdfFile } from '../file/index.ts';
import { Dict, nameOf, type PdfObject, Stream } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';

export const profileRules: readonly Rule[] = [
  { code: 'icc-profile', source: 'ISO 19005-2, 6.2.3, 6.2.4.2', check: profiles },
  { code: 'output-intents', source: 'ISO 19005-2, 6.2.3', check: intents },
  { code: 'rendering-intent', source: 'ISO 19005-2, 6.2.6', check: renderingIntents },
];

const components: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, 'Lab ': 3, CMYK: 4 };

/** Profiles of output intents are for output; those of images for input, display or conversion. */
function profiles({ file }: Reading): string[] {
  const intended = file
    .array(file.catalog.entries.get('OutputIntents'))
    .map((intent) => file.get(intent, 'DestOutputProfile'))
    .flatMap((profile) => faults(file, profile, ['mntr', 'prtr']));
  const spaces = arraysIn(file).filter(([first]) => nameOf(first) === 'ICCBased');
  return [
    ...intended,
    ...spaces.flatMap(([, profile]) =>
      faults(file, file.resolve(profile), ['mntr', 'prtr', 'scnr', 'spac']),
    ),
  ];
}

function faults(file: PdfFile, profile: PdfObject, classes: readonly string[]): string[] {
  const bytes = profile instanceof Stream ? file.decode(profile) : null;
  if (bytes === null || bytes.length < 128) return ['a profile is no stream of an ICC profile'];
  const word = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  const found: string[] = [];
  if (word(36) !== 'acsp') found.push('a profile has no signature');
  if (!classes.includes(word(12))) found.push(`a profile is of the class ${word(12)}`);
  if (bytes[8]! > 4) found.push(`a profile is of version ${bytes[8]}`);
  const count = components[word(16)];
  if (count === undefined || file.get(profile, 'N') !== count)
    found.push(`a profile for ${word(16)} has a wrong N`);
  return found;
}

/** Colour spaces stand in dictionaries, as values or as resources with a name. */
function arraysIn({ objects }: PdfFile): PdfObject[][] {
  const found: PdfObject[][] = [];
  const visit = (value: PdfObject): void => {
    if (Array.isArray(value)) {
      found.push(value);
      value.forEach(visit);
    } else if (value instanceof Stream) visit(value.dict);
    else if (value instanceof Dict) for (const one of value.entries.values()) visit(one);
  };
  for (const object of objects.values()) visit(object);
  return found;
}

function intents({ file }: Reading): string[] {
  const all = file.array(file.catalog.entries.get('OutputIntents'));
  const profiles = new Set(all.map((intent) => file.get(intent, 'DestOutputProfile')));
  return [
    ...(profiles.size > 1 ? ['output intents have different profiles'] : []),
    ...all
      .filter((intent) => file.get(intent, 'DestOutputProfileRef') !== null)
      .map(() => 'an output intent names a profile elsewhere'),
  ];
}

const renderings = new Set([
  'RelativeColorimetric',
  'AbsoluteColorimetric',
  'Perceptual',
  'Saturation',
]);

function renderingIntents({ file, pages }: Reading): string[] {
  const images = [...file.objects.values()].map((object) =>
    object instanceof Stream ? file.get(object, 'Intent') : null,
  );
  const states = pages.flatMap(({ content }) =>
    [...content.graphicsStates].map((state) => file.get(state, 'RI')),
  );
  return [...images, ...states]
    .map((said) => nameOf(said))
    .filter((said) => said !== null && !renderings.has(said))
    .map((said) => `the rendering intent ${said} is none`);
}
