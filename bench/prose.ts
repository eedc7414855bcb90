import type { Random } from './random.ts';

const words = (list: string) => list.split(' ');

const actors = words(
  'ministry embassy committee delegation secretariat commission authority mission council agency department inspectorate',
);
const adjectives = words(
  'regional bilateral technical humanitarian economic administrative provisional independent seasonal municipal strategic informal maritime agricultural',
);
const nouns = words(
  'agreement border corridor assessment programme consultation mechanism framework crossing inspection settlement budget protocol registry harvest reservoir timetable exchange',
);
const verbs = words(
  'reviewed confirmed postponed supported examined published revised accepted questioned described prepared extended circulated summarised',
);
const places = words(
  'north south valley capital province coast frontier district highlands delta interior harbour',
);
const adverbs = words(
  'quietly formally jointly twice promptly separately informally gradually publicly',
);
const links = [
  'after which',
  'although',
  'while',
  'because',
  'so that',
  'and later',
  'before',
  'where',
];
const openings = [
  'In the spring,',
  'Since then,',
  'By most accounts,',
  'According to the secretariat,',
  'On this point',
  'In practice',
  'As a result,',
  'Meanwhile,',
  'Over the year,',
];

function subject(random: Random): string {
  return `the ${random.pick(adjectives)} ${random.pick(actors)}`;
}

function object(random: Random): string {
  return `the ${random.pick(adjectives)} ${random.pick(nouns)} in the ${random.pick(places)}`;
}

function clause(random: Random): string {
  return `${subject(random)} ${random.pick(adverbs)} ${random.pick(verbs)} ${object(random)}`;
}

/** A sentence of 12 to 40 words. */
export function sentence(random: Random): string {
  const tail = random.next() < 0.7 ? `, ${random.pick(links)} ${clause(random)}` : '';
  const text =
    random.next() < 0.5
      ? `${random.pick(openings)} ${clause(random)}${tail}`
      : `${clause(random)}${tail}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph of three to six sentences. */
export function paragraph(random: Random): string {
  return Array.from({ length: random.integer(3, 6) }, () => sentence(random)).join(' ');
}

/** A heading without a full stop. */
export function title(random: Random): string {
  const text = `${random.pick(adjectives)} ${random.pick(nouns)} and ${random.pick(nouns)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
