/** A progress bar on the terminal for long runs; nothing where stderr is no terminal. */
import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../pipeline.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  readonly onProgress: OnProgress;
  readonly stop: () => void;
}

const LABEL = { article: 'reading closely', corpus: 'grouping', story: 'telling stories' } as const;
/** Pieces of work from which a bar is worth showing: less is over before it is read. */
const MIN_PIECES = 50;

/** A bar on `stderr` that goes when it is stopped. */
export function startProgress({ stderr }: Terminal): Progress {
  if (stderr.isTTY !== true) return { onProgress: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: stderr as NodeJS.WritableStream, // a terminal's stream is one
    format: '{label} [{bar}] {value}/{total}',
    clearOnComplete: true,
    stopOnComplete: false,
  });
  let current: string | null = null;
  const onProgress: OnProgress = (scope, done, total) => {
    if (total < MIN_PIECES) return;
    if (current !== scope) {
      if (current !== null) bar.stop();
      bar.start(total, done, { label: LABEL[scope] });
      current = scope;
    } else bar.update(done);
  };
  return { onProgress, stop: () => bar.stop() };
}
