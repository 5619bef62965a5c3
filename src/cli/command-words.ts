/** The words of a command line, as yargs is to see them. */
import { UsageError } from './usage-error.js';

/** The word by which a shell's completion script calls the program; what follows is not finished yet. */
const COMPLETING = '--get-yargs-completions';

/**
 * Words behind `--` are paths whatever they start with, which yargs does not see for commands.
 * Throws: UsageError where a word is empty.
 */
export function commandWords(words: readonly string[]): string[] {
  if (words[0] === COMPLETING) return [...words];
  if (words.includes(''))
    throw new UsageError('An empty argument was found, expected a path or a flag; look for a variable that is not set');
  const end = words.indexOf('--');
  if (end < 0) return [...words];
  return [...words.slice(0, end), ...words.slice(end + 1).map((path) => (/^-./.test(path) ? `./${path}` : path))];
}
