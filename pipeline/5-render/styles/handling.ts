/**
 * The colours in which the scheme of a handling mark wants it printed. TLP 2.0 asks for its four
 * colours on black and for 12 pt; the others ask for capitals that stand out.
 */
export function handlingColours(handling: string | null): Readonly<Record<string, string>> {
  const tlp = /^TLP\s*:\s*(RED|AMBER\+STRICT|AMBER|GREEN|CLEAR)\b/i.exec(handling?.trim() ?? '');
  const colour = tlp?.[1] === undefined ? undefined : tlpColours[tlp[1].toUpperCase()];
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
  RED: '#FF2B2B',
  AMBER: '#FFC000',
  'AMBER+STRICT': '#FFC000',
  GREEN: '#33FF00',
  CLEAR: '#FFFFFF',
};
