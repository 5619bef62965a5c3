/** A run -> the files of its output folder. */
import { clustersJson } from './clusters-json.js';
import { factsJson } from './facts-json.js';
import { renderIndex } from './index-page.js';
import type { OutputFile } from './output-folder.js';
import { type RunOutput, runJson } from './run-json.js';
import { renderSummary } from './summary.js';

/** In: a run. Out: each file's path and content, made one by one as they are taken. */
export function* renderRun(run: RunOutput): Generator<OutputFile> {
  yield ['index.md', renderIndex(run)];
  yield ['run.json', runJson(run)];
  for (const output of run.stories) {
    const { dir } = output.story;
    yield [`${dir}/summary.md`, renderSummary(output, `../${run.corpus}`)];
    yield [`${dir}/facts.json`, factsJson(output)];
    yield [`${dir}/clusters.json`, clustersJson(output)];
  }
}
