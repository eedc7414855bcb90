/**
 * Results by the content that they were made from. A stage asks for each with `get` and calls
 * `sweep` when it begins its work: what its last run did not ask for is then forgotten, so that a
 * table is never larger than what two runs need.
 */
export class Memo<K, V> {
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  /** The result for a key; made where it is not known. */
  get(key: K, make: () => V): V {
    if (this.#now.has(key)) return this.#now.get(key)!;
    const value = this.#before.has(key) ? this.#before.get(key)! : make();
    this.#now.set(key, value);
    return value;
  }

  sweep(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
