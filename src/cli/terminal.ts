/** Where a command writes, and what that place can show. */
import type { Writable } from 'node:stream';

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The streams and surroundings of one command, so that tests can look at them. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether results are colored: the flag first, then `NO_COLOR`, then whether a person is looking.
 * Source: no-color.org (set and not empty).
 */
export function hasColor(choice: ColorChoice, { stdout, env }: Terminal): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR']) return false;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** Columns of a table where the terminal does not say. */
const DEFAULT_WIDTH = 100;

/** Columns to fit results into; null for a pipe: nothing may be cut from what a program reads. */
export const widthOf = ({ stdout }: Terminal): number | null =>
  stdout.isTTY ? (stdout.columns ?? DEFAULT_WIDTH) : null;
