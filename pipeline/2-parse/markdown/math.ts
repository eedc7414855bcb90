import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Literal } from 'unist';

/** `$…$` and, displayed, `$$…$$`. */
export interface InlineMath extends Literal {
  readonly type: 'inlineMath';
  value: string;
  readonly display: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextSequence: 'mathTextSequence';
    mathTextData: 'mathTextData';
  }
}

const dollar = 36;
const backslash = 92;

/**
 * Formulas in a text, by Pandoc's rules, so that money stays money: a `$` opens with no space to
 * its right and nothing that is part of a word to its left, and closes with no space to its left
 * and no digit to its right. A `$` that would have to close and cannot makes the first one text.
 */
export function mathInText(): Extension {
  return {
    text: {
      [dollar]: { name: 'mathText', tokenize: tokenizeMath, previous: mayPrecede },
    },
  };
}

/** Not after a letter or digit (`US$5`) and not within a run of dollars. */
function mayPrecede(code: Code): boolean {
  return code === null || code < 0 || !/[\p{L}\p{N}$]/u.test(String.fromCharCode(code));
}

const tokenizeMath: Tokenizer = (effects, ok, nok) => {
  let size = 0;
  let closing = 0;
  let last: Code = null;

  const start: State = (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return opening(code);
  };
  const opening: State = (code) => {
    if (code === dollar && size < 2) {
      size += 1;
      effects.consume(code);
      return opening;
    }
    effects.exit('mathTextSequence');
    if (code === dollar || (size === 1 && isBlank(code))) return nok(code);
    return between(code);
  };
  const between: State = (code) => {
    if (code === null) return nok(code);
    if (code === dollar) return close(code);
    if (code < -2) {
      last = code;
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return between;
    }
    effects.enter('mathTextData');
    return data(code);
  };
  const data: State = (code) => {
    if (code === null || code === dollar || code < -2) {
      effects.exit('mathTextData');
      return between(code);
    }
    last = code;
    effects.consume(code);
    return code === backslash ? escaped : data;
  };
  const escaped: State = (code) => {
    if (code === null || code < -2) return data(code);
    last = code;
    effects.consume(code);
    return data;
  };
  const close: State = (code) => {
    if (size === 1 && isBlank(last)) return nok(code);
    effects.enter('mathTextSequence');
    return closingSequence(code);
  };
  const closingSequence: State = (code) => {
    if (code === dollar && closing < size) {
      closing += 1;
      effects.consume(code);
      return closingSequence;
    }
    if (closing < size || code === dollar || (size === 1 && isDigit(code))) return nok(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok(code);
  };
  return start;
};

function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

/** The tokens as `inlineMath`. */
export function mathFromMarkdown(): TreeExtension {
  return {
    enter: {
      mathText(this: CompileContext, token: Token) {
        const display = this.sliceSerialize(token).startsWith('$$');
        this.enter({ type: 'inlineMath', value: '', display }, token);
        this.buffer();
      },
    },
    exit: {
      mathTextData(this: CompileContext, token: Token) {
        this.config.enter.data!.call(this, token);
        this.config.exit.data!.call(this, token);
      },
      mathText(this: CompileContext, token: Token) {
        const value = this.resume();
        const node = this.stack.at(-1);
        if (node?.type === 'inlineMath') node.value = value;
        this.exit(token);
      },
    },
  };
}
