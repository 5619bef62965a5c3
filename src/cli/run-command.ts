/** `wirefold run`: its flags. */
import type { AddCommand } from './command.js';
import { INPUT_FLAGS } from './shared-flags.js';

export const runCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'run [corpus]',
    'Write the account, the facts and the repeated statements of every story in a folder of texts',
    (argv) =>
      argv
        .positional('corpus', {
          type: 'string',
          default: 'corpus',
          describe: 'Folder of .txt files, at any depth, or one file',
        })
        .option('out', {
          alias: 'o',
          type: 'string',
          default: 'output',
          requiresArg: true,
          describe: 'Folder to write; an earlier output there is replaced whole',
        })
        .option('words', { type: 'number', default: 150, requiresArg: true, describe: 'Words of an account, at most' })
        .option('sentences', { type: 'number', requiresArg: true, describe: 'Sentences of an account, at most' })
        .options(INPUT_FLAGS)
        .example('$0 run news --out accounts', 'Read news/, write accounts/')
        .example('$0 run news --words 80', 'Shorter accounts'),
    // Loaded when it is run: help and completion answer at once.
    async (given) => finish(await (await import('./run.js')).run(given, terminal)),
  );
};
