#!/usr/bin/env node
/** The `wirefold` command. */
import process from 'node:process';
import { EXIT_DONE, EXIT_FAILED } from './exit-code.js';
import { runProgram } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure. A full disk is one.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(EXIT_DONE);
  process.stderr.write(`wirefold: the results cannot be written (${code}), expected room for them; they are cut off\n`);
  process.exit(EXIT_FAILED);
});

process.exitCode = await runProgram(process.argv.slice(2), process);
