import { describe, expect, it } from 'vitest';
import { decodeWindows1252, windows1252Byte } from '../../src/text/windows-1252.js';

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const UNUSED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

describe('windows-1252', () => {
  it.each([
    [0x41, 'A'],
    [0x80, '€'],
    [0x92, '’'],
    [0x9f, 'Ÿ'],
    [0xa3, '£'],
    [0xe9, 'é'],
  ])('reads byte %i as "%s"', (byte, character) => {
    expect(decodeWindows1252(Uint8Array.of(byte))).toBe(character);
  });

  it('reads bytes that stand for nothing as U+FFFD', () => {
    expect(decodeWindows1252(Uint8Array.from(UNUSED))).toBe('\ufffd'.repeat(5));
  });

  it('finds the byte of everything it reads', () => {
    const text = decodeWindows1252(ALL);
    const used = [...ALL].filter((byte) => !UNUSED.includes(byte));
    expect(used.map((byte) => windows1252Byte(text.charCodeAt(byte)))).toEqual(used);
  });

  it('has no byte for other characters', () => {
    expect([0x100, 0x2020 + 0x1000, 0xfffd].map(windows1252Byte)).toEqual([-1, -1, -1]);
  });
});
