/** `wirefold clusters`: what articles say more than once, as text or JSON. */
import type { Cluster } from '../model/statement.js';
import { acrossStoriesJson, clustersJson } from '../write/clusters-json.js';
import { clustersText } from '../write/clusters-text.js';
import { painter } from '../write/color.js';
import type { AddCommand } from './command.js';
import type { ExitCode } from './exit-code.js';
import { COLOR_FLAG, checkSingle, checkWhole, INPUT_FLAGS, type InputArguments } from './shared-flags.js';
import { type ColorChoice, hasColor, type Terminal, widthOf } from './terminal.js';
import { withCorpus, withStories } from './with-stories.js';

const FORMATS = ['text', 'json'] as const;

export const clustersCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'clusters <paths..>',
    'Print the statements that articles repeat, with what differs between them',
    (argv) =>
      argv
        .positional('paths', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Files and folders of .txt files',
        })
        .option('format', { choices: FORMATS, default: 'text' as const, describe: 'What to print' })
        .option('across-stories', {
          type: 'boolean',
          default: false,
          describe: 'What several stories tell, and which of it is boilerplate',
        })
        .option('min-articles', {
          type: 'number',
          default: 1,
          requiresArg: true,
          describe: 'Only what so many articles tell',
        })
        .option('variants-only', {
          type: 'boolean',
          default: false,
          describe: 'Only what is told with differing facts',
        })
        .options(INPUT_FLAGS)
        .options(COLOR_FLAG)
        .example('$0 clusters news', 'What the articles in news/ tell more than once')
        .example('$0 clusters news --across-stories', 'What recurs in story after story')
        .example('$0 clusters news --variants-only', 'Only where figures, negations or subjects differ'),
    async (given) => finish(await clusters(given, terminal)),
  );
};

interface ClustersArguments extends InputArguments {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly 'across-stories': boolean;
  readonly 'min-articles': number;
  readonly 'variants-only': boolean;
  readonly color: ColorChoice;
}

function clusters(given: ClustersArguments, terminal: Terminal): Promise<ExitCode> {
  checkSingle({ ...given }, ['paths']);
  checkWhole('--min-articles', given['min-articles']);
  const isWanted = ({ members }: Cluster): boolean =>
    new Set(members.map(({ statement }) => statement.article)).size >= given['min-articles'] &&
    (!given['variants-only'] || members.some(({ relation }) => relation === 'variant'));
  const text = (found: readonly Cluster[]): string =>
    clustersText(found, { paint: painter({ hasColor: hasColor(given.color, terminal) }), width: widthOf(terminal) });
  if (given['across-stories']) {
    return withCorpus(given, terminal, async (corpus) => {
      const { clusterAcrossCorpus } = await import('../pipeline.js');
      const found = clusterAcrossCorpus(corpus).filter(isWanted);
      return given.format === 'json' ? acrossStoriesJson(found) : text(found);
    });
  }
  return withStories(given, terminal, (stories) => {
    const chosen = stories.map(({ story, clustering }) => ({
      story,
      clustering: { ...clustering, clusters: clustering.clusters.filter(isWanted) },
    }));
    if (given.format === 'json') return clustersJson(...chosen);
    return text(chosen.flatMap(({ clustering }) => clustering.clusters));
  });
}
