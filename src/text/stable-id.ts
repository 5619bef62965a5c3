/** Ids that come from content, so that they stay the same from run to run and when lines around move. */

/** Odd numbers whose products spread the bits of a code over the whole lane: 2^32 / golden ratio, and those of MurmurHash3. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca6b];
const [MIX, MIX_AGAIN] = [0x85ebca6b, 0xc2b2ae35];
/** Stand between two parts, and before a number; no code unit is as large. */
const [BETWEEN, NUMBER] = [0x10000, 0x20000];

const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/**
 * In:     what makes a thing itself, in a fixed order: texts, and integers, of which 32 bits count (a word's `textHash`).
 * Out:    64 bits of hash of the parts and the places between them, as lower-case hex: among ten million ids of texts two are alike
 *         with a chance of 3 in a million; two ids that differ in one integer only, with one of 1 in 4 billion.
 * Cost:   linear in the text of the parts.
 * Source: two lanes of FNV-1a with other factors, mixed at the end as in MurmurHash3 (Appleby); a cryptographic hash costs fifteen
 *         times as much, and nothing here has to withstand an attack.
 */
export function stableId(parts: readonly (string | number)[]): string {
  let first = parts.length;
  let second = BETWEEN;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (typeof part === 'number') {
      first = Math.imul(Math.imul(first ^ NUMBER, FIRST) ^ mixed(part), FIRST);
      second = Math.imul((second ^ (second >>> 15)) + part, SECOND);
    } else
      for (let i = 0; i < part.length; i++) {
        const code = part.charCodeAt(i);
        first = Math.imul(first ^ code, FIRST);
        second = Math.imul((second ^ (second >>> 15)) + code, SECOND);
      }
    first = Math.imul(first ^ BETWEEN, FIRST);
    second = Math.imul((second ^ (second >>> 15)) + BETWEEN, SECOND);
  }
  const one = mixed(first ^ mixed(second));
  return hexOf(one, mixed(second ^ one));
}

/** In: a text. Out: 32 bits of hash, for those who keep it. */
export function textHash(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul((hash ^ (hash >>> 15)) + text.charCodeAt(i), FIRST);
  return mixed(hash);
}

/** The finalizer of MurmurHash3: every bit of the result depends on every bit. */
function mixed(lane: number): number {
  let bits = Math.imul(lane ^ (lane >>> 16), MIX);
  bits = Math.imul(bits ^ (bits >>> 13), MIX_AGAIN);
  return bits ^ (bits >>> 16);
}

const digit = (lane: number, at: number): number => DIGITS[(lane >>> at) & 15]!;

/** Sixteen digits, at once: digits joined one by one would be a chain of strings. */
const hexOf = (a: number, b: number): string =>
  String.fromCharCode(
    digit(a, 28),
    digit(a, 24),
    digit(a, 20),
    digit(a, 16),
    digit(a, 12),
    digit(a, 8),
    digit(a, 4),
    digit(a, 0),
    digit(b, 28),
    digit(b, 24),
    digit(b, 20),
    digit(b, 16),
    digit(b, 12),
    digit(b, 8),
    digit(b, 4),
    digit(b, 0),
  );
