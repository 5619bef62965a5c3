/** `wirefold facts`: what articles state, as a table, JSON or CSV. */
import { ENTITY_KINDS, type Mention, QUANTITY_KINDS } from '../model/mention.js';
import { painter } from '../write/color.js';
import { factsCsv } from '../write/facts-csv.js';
import { factsJson } from '../write/facts-json.js';
import { factsTable } from '../write/facts-table.js';
import type { AddCommand } from './command.js';
import type { ExitCode } from './exit-code.js';
import { COLOR_FLAG, checkSingle, INPUT_FLAGS, type InputArguments } from './shared-flags.js';
import { type ColorChoice, hasColor, type Terminal, widthOf } from './terminal.js';
import { type WrittenStory, withStories } from './with-stories.js';

const FORMATS = ['table', 'json', 'csv'] as const;

export const factsCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'facts <paths..>',
    'Print the facts that articles state, each with the line it stands on',
    (argv) =>
      argv
        .positional('paths', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Files and folders of .txt files',
        })
        .option('format', { choices: FORMATS, default: 'table' as const, requiresArg: true, describe: 'What to print' })
        .option('kind', {
          choices: [...QUANTITY_KINDS, ...ENTITY_KINDS],
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'Only these kinds',
        })
        .option('role', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'Only these roles: cost, loss, dead ...',
        })
        .option('article', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'Only articles whose path ends so',
        })
        .options(INPUT_FLAGS)
        .options(COLOR_FLAG)
        .example('$0 facts news/v1.txt', 'A table for the eye')
        .example('$0 facts news --kind money --format csv > money.csv', 'All sums of money, for a spreadsheet')
        .example(
          '$0 facts news --format json | jq \'.facts[] | select(.status == "disputed")\'',
          'What sources disagree on',
        ),
    async (given) => finish(await facts(given, terminal)),
  );
};

interface FactsArguments extends InputArguments {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly kind: readonly string[] | undefined;
  readonly role: readonly string[] | undefined;
  readonly article: readonly string[] | undefined;
  readonly color: ColorChoice;
}

function facts(given: FactsArguments, terminal: Terminal): Promise<ExitCode> {
  checkSingle({ ...given }, ['paths', 'kind', 'role', 'article']);
  return withStories(given, terminal, (stories) => {
    const chosen = stories.map((told) => select(told, given));
    switch (given.format) {
      case 'json':
        return factsJson(...chosen);
      case 'csv':
        return factsCsv(chosen);
      case 'table':
        return factsTable(chosen, {
          paint: painter({ hasColor: hasColor(given.color, terminal) }),
          width: widthOf(terminal),
        });
    }
  });
}

/** The story with only the mentions that were asked for, and the facts that they state, with the status and value they have in the whole story. */
function select(told: WrittenStory, { kind, role, article }: FactsArguments): WrittenStory {
  if (kind === undefined && role === undefined && article === undefined) return told;
  const isWanted = (mention: Mention): boolean =>
    (kind?.includes(mention.kind) ?? true) &&
    (role?.includes(mention.role) ?? true) &&
    (article?.some((end) => mention.article === end || mention.article.endsWith(`/${end}`)) ?? true);
  const mentions = told.reconciliation.mentions.filter(isWanted);
  const ids = new Set(mentions.map(({ id }) => id));
  const facts = told.reconciliation.facts
    .filter((fact) => fact.mentions.some((id) => ids.has(id)))
    .map((fact) => ({
      ...fact,
      mentions: fact.mentions.filter((id) => ids.has(id)),
      history: fact.history
        .map((entry) => ({ ...entry, mentions: entry.mentions.filter((id) => ids.has(id)) }))
        .filter((entry) => entry.mentions.length > 0),
    }));
  return { ...told, reconciliation: { ...told.reconciliation, mentions, facts } };
}
