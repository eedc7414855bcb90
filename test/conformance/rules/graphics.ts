import { Dict, nameOf, type PdfObject, Stream } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';
import { streams } from './file.ts';

export const graphicsRules: readonly Rule[] = [
  { code: 'output-intent', source: 'ISO 19005-2, 6.2.3', check: outputIntent },
  { code: 'device-color', source: 'ISO 19005-2, 6.2.4.3', check: deviceColors },
  { code: 'graphics-state', source: 'ISO 19005-2, 6.2.5', check: graphicsStates },
  { code: 'image', source: 'ISO 19005-2, 6.2.8', check: images },
  { code: 'form', source: 'ISO 19005-2, 6.2.9; Matterhorn 30-001', check: forms },
  { code: 'content-syntax', source: 'ISO 19005-2, 6.2.2', check: syntax },
  { code: 'nesting-depth', source: 'ISO 19005-2, 6.1.13', check: depth },
  { code: 'page-size', source: 'ISO 19005-2, 6.1.13', check: pageSize },
  { code: 'page-resources', source: 'ISO 19005-2, 6.2.2', check: resources },
];

/** Colour components of the PDF/A output intent's profile; null where there is none. */
function intentComponents({ file }: Reading): number | null {
  const intents = file.array(file.catalog.entries.get('OutputIntents'));
  const intent = intents.find((entry) => nameOf(file.get(entry, 'S')) === 'GTS_PDFA1');
  const profile = file.get(intent, 'DestOutputProfile');
  const bytes = profile instanceof Stream ? file.decode(profile) : null;
  if (bytes === null || Buffer.from(bytes.subarray(36, 40)).toString() !== 'acsp') return null;
  const space = Buffer.from(bytes.subarray(16, 20)).toString();
  return { 'RGB ': 3, GRAY: 1, CMYK: 4 }[space] ?? null;
}

function outputIntent(reading: Reading): string[] {
  const { file } = reading;
  const components = intentComponents(reading);
  if (components === null) return ['there is no output intent GTS_PDFA1 with an ICC profile'];
  const intent = file.array(file.catalog.entries.get('OutputIntents'))[0];
  const said = file.get(file.get(intent, 'DestOutputProfile'), 'N');
  return said === components
    ? []
    : [`N is ${String(said)} for a profile of ${components} components`];
}

function deviceColors(reading: Reading): string[] {
  const { file, pages } = reading;
  const intent = intentComponents(reading);
  const fits = (space: string) =>
    space === 'DeviceGray'
      ? intent !== null
      : space === 'DeviceRGB'
        ? intent === 3
        : space === 'DeviceCMYK'
          ? intent === 4
          : true;
  const painted = pages.flatMap(({ index, content }) =>
    [...content.colors]
      .filter((space) => !fits(space))
      .map((space) => `page ${index + 1} paints in ${space}`),
  );
  const pictured = streams(file.objects)
    .map(([number, { dict }]) => [number, nameOf(file.get(dict, 'ColorSpace'))] as const)
    .filter(([, space]) => space !== null && !fits(space))
    .map(([number, space]) => `image ${number} is in ${space}`);
  return [...painted, ...pictured];
}

const blends = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

function graphicsStates({ file, pages }: Reading): string[] {
  const states = new Set(pages.flatMap(({ content }) => [...content.graphicsStates]));
  return [...states].flatMap((state) => {
    const found = ['TR', 'HTP', 'HTO'].filter((key) => state.entries.has(key));
    const transfer = nameOf(file.get(state, 'TR2'));
    if (state.entries.has('TR2') && transfer !== 'Default') found.push('TR2');
    const blend = file.get(state, 'BM');
    const names = (Array.isArray(blend) ? blend : [blend]).map((one: PdfObject) => nameOf(one));
    if (blend !== null && !names.every((name) => name !== null && blends.has(name)))
      found.push('BM');
    return found.map((key) => `a graphics state has ${key}`);
  });
}

function images({ file }: Reading): string[] {
  return streams(file.objects)
    .filter(([, { dict }]) => nameOf(dict.entries.get('Subtype')) === 'Image')
    .flatMap(([number, { dict }]) => [
      ...['Alternates', 'OPI']
        .filter((key) => dict.entries.has(key))
        .map((key) => `image ${number} has ${key}`),
      ...(file.get(dict, 'Interpolate') === true ? [`image ${number} is interpolated`] : []),
    ]);
}

function forms({ file }: Reading): string[] {
  return streams(file.objects)
    .filter(([, { dict }]) => ['Form', 'PS'].includes(nameOf(dict.entries.get('Subtype')) ?? ''))
    .flatMap(([number, { dict }]) => {
      const kind = nameOf(dict.entries.get('Subtype'));
      const keys = ['OPI', 'Ref', 'PS'].filter((key) => dict.entries.has(key));
      const found = keys.map((key) => `form ${number} has ${key}`);
      if (kind === 'PS') found.push(`object ${number} is PostScript`);
      if (kind === 'Form' && !(file.get(dict, 'Resources') instanceof Dict))
        found.push(`form ${number} has no resources of its own`);
      const group = file.dict(dict.entries.get('Group'));
      if (group !== null && file.get(group, 'CS') === null)
        found.push(`the group of form ${number} has no colour space`);
      return found;
    });
}

function syntax({ pages }: Reading): string[] {
  return pages.flatMap(({ index, content }) =>
    [...new Set(content.faults)].map((fault) => `page ${index + 1}: ${fault}`),
  );
}

function depth({ pages }: Reading): string[] {
  return pages
    .filter(({ content }) => content.depth > 28)
    .map(({ index, content }) => `page ${index + 1} nests q ${content.depth} deep`);
}

function pageSize({ file, pages }: Reading): string[] {
  return pages.flatMap(({ index, dict }) => {
    const [left, bottom, right, top] = file.array(dict.entries.get('MediaBox')) as number[];
    const sides = [right! - left!, top! - bottom!];
    return sides.every((side) => side >= 3 && side <= 14400)
      ? []
      : [`page ${index + 1} is ${sides.join(' × ')}`];
  });
}

function resources({ file, pages }: Reading): string[] {
  return pages
    .filter(({ dict }) => !(file.get(dict, 'Resources') instanceof Dict))
    .map(({ index }) => `page ${index + 1} has no resources of its own`);
}
