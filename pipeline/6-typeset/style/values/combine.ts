import { soleWord, splitAt } from './nodes.ts';
import type { Component, Nodes, Parser, Specified } from './types.ts';

export function constant<T>(value: T): Specified<T> {
  return () => value;
}

/** One of some keywords, each its own value. */
export function keyword<const T extends string>(...names: readonly T[]): Parser<T> {
  return keywords(Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>);
}

/** One of some keywords, each standing for a value. */
export function keywords<T>(values: Readonly<Record<string, T>>): Parser<T> {
  const known = new Map(Object.entries(values).map(([name, value]) => [name, constant(value)]));
  return (nodes) => known.get(soleWord(nodes) ?? '') ?? null;
}

/** A value of exactly one component. */
export function one<T>(component: Component<T>): Parser<T> {
  return (nodes) => (nodes.length === 1 ? component(nodes[0]!) : null);
}

/** The first of two readings that understands the value. */
export function either<A, B>(first: Parser<A>, second: Parser<B>): Parser<A | B> {
  return (nodes) => first(nodes) ?? second(nodes);
}

/** Each node by itself, at least one; null if any is not understood. */
export function each<T>(component: Component<T>): Parser<readonly T[]> {
  return (nodes) => all(nodes.map(component));
}

/** Comma-separated parts, each understood by one parser. */
export function commaList<T>(part: Parser<T>): Parser<readonly T[]> {
  return (nodes) => all(splitAt(nodes, ',').map(part));
}

function all<T>(parts: readonly (Specified<T> | null)[]): Specified<readonly T[]> | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return (context) => known.map((part) => part(context));
}

/** The keyword `none` for an empty list, or a list. */
export function noneOr<T>(list: Parser<readonly T[]>): Parser<readonly T[]> {
  return either(keywords<readonly T[]>({ none: [] }), list);
}

/** Some different keywords in any order. */
export function wordSet<const T extends string>(...names: readonly T[]): Parser<readonly T[]> {
  const word = keyword(...names);
  return (nodes) => {
    const words = nodes.map((node) => soleWord([node]));
    if (new Set(words).size < words.length) return null;
    return each((node) => word([node]))(nodes);
  };
}

export function map<A, B>(parser: Parser<A>, change: (value: A) => B): Parser<B> {
  return (nodes: Nodes) => {
    const specified = parser(nodes);
    return specified === null ? null : (context) => change(specified(context));
  };
}
