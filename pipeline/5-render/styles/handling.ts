import { levelOf } from '../../handling.ts';

/**
 * The colours in which the scheme of a handling mark wants it printed. TLP 2.0 asks for its four
 * colours on black and for 12 pt; the others ask for capitals that stand out.
 */
export function handlingColours(handling: string | null): Readonly<Record<string, string>> {
  const level = handling === null ? null : levelOf(handling);
  const colour = level?.scheme === 'TLP' ? tlpColours[level.name] : undefined;
  return colour === undefined ? plain : { ...tlpMark, 'handling-ink': colour };
}

/** Room for the longest of marks. */
const plain = {
  'handling-ink': 'var(--ink)',
  'handling-ground': 'transparent',
  'handling-size': '10pt',
  'handling-width': '128mm',
};

/** The ground is to stand round the mark, and not to cross the page. */
const tlpMark = {
  'handling-ground': '#000000',
  'handling-size': '12pt',
  'handling-width': '54mm',
};

const tlpColours: Readonly<Record<string, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
};
