/** A command line that cannot be meant: ends with exit code 2 and a pointer to the help. */

export class UsageError extends Error {
  override readonly name = 'UsageError';
}
