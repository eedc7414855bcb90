import { directive } from 'micromark-extension-directive';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { leafDirectives, textDirectives } from './directive-names.ts';

const colon = 58;
const longestName = 32;

/*
 * Directive syntax for our own names only, so that `Source:Reuters`, `10:30` and `::foo` never
 * become directives and stay the text that they are.
 */

/** `::name` and `:::name`. Of the latter all names: their content is Markdown, whatever the name. */
export function blockDirectives(): Extension {
  const [container, leaf] = directive().flow![colon] as Construct[];
  return { flow: { [colon]: [container!, only(leaf!, named(leafDirectives, false))] } };
}

/** `:name[…]{…}` */
export function directivesInText(): Extension {
  const construct = directive().text![colon] as Construct;
  return { text: { [colon]: only(construct, named(textDirectives, true)) } };
}

/** The construct, tried only where the check passes. */
function only(construct: Construct, check: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(check, construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

/** Passes at colons and one of the names, and `[` or `{` after it where that is required. */
function named(names: readonly string[], mustOpen: boolean): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    let name = '';
    const colons: State = (code) => {
      if (code === colon) {
        effects.consume(code);
        return colons;
      }
      return letters(code);
    };
    const letters: State = (code) => {
      if (code !== null && isNameCode(code) && name.length < longestName) {
        name += String.fromCharCode(code);
        effects.consume(code);
        return letters;
      }
      effects.exit('data');
      const opens = code === 91 || code === 123;
      return names.includes(name) && (opens || !mustOpen) ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter('data');
      return colons(code);
    };
  };
  return { partial: true, tokenize };
}

/** Our names are made of small letters and hyphens. */
function isNameCode(code: number): boolean {
  return code === 45 || (code >= 97 && code <= 122);
}
