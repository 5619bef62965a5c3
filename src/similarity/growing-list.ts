/** A list of 32-bit numbers that grows: the four bytes a number that a plain array would not keep to. */
export class GrowingList {
  length = 0;
  #items = new Uint32Array(1024);

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }

  /** A copy of what was pushed. */
  toArray(): Uint32Array {
    return this.#items.slice(0, this.length);
  }
}
