/** Ids that come from content, so that they stay the same from run to run and when lines around move. */
import { hash } from 'node:crypto';

/** 64 bits: among ten million ids two are alike with a chance of 3 in a million. */
const HEX_DIGITS = 16;

/**
 * In:     what makes a thing itself, in a fixed order.
 * Out:    the start of the SHA-256 of the parts, joined by NUL, as lower-case hex.
 */
export const stableId = (parts: readonly string[]): string =>
  hash('sha256', parts.join('\0'), 'hex').slice(0, HEX_DIGITS);
