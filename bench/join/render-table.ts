/** The rows of the join bench as Markdown, with all that a reader needs to weigh them. */
import { cpus, release, totalmem } from 'node:os';
import type { RunReport } from './measured-run.js';

export interface Row {
  readonly program: string;
  readonly lines: number;
  /** Of the file of lines. */
  readonly bytes: number;
  readonly report: RunReport;
  /** Of the true pairs it found, and of its pairs that are true; null where it was not held against any. */
  readonly recall: number | null;
  readonly precision: number | null;
}

export function renderTable(rows: readonly Row[], threshold: number): string {
  const [cpu] = cpus();
  const versions = new Map(rows.map(({ program, report }) => [program, report.version]));
  return [
    '# Joining near-duplicate lines',
    '',
    `Token-set Jaccard at or over ${threshold}; every program reads the same file of lines in the same run. Seconds from opening the`,
    `file to having all pairs, the fastest of three runs where they are short. Recall and precision against all pairs that any`,
    'of the programs found and that a plain count confirms. With containment, the pairs count the lines told inside others.',
    'Tokens hashed: the file is read and cut into tokens, each with its hash. Tokens numbered: they are told apart and counted',
    'as well. Nothing is joined in these two.',
    '',
    `Machine: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}, Node ${process.version}.`,
    `Programs: ${[...versions].map(([name, version]) => `${name} ${version}`).join('; ')}.`,
    '',
    '| lines | program | seconds | lines/s | MB/s | peak MB | pairs | recall | precision |',
    '|--:|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(
      ({ program, lines, bytes, report: { seconds, peakMb, pairs }, recall, precision }) =>
        `| ${[
          lines,
          program,
          seconds.toFixed(2),
          Math.round(lines / seconds),
          Math.round(bytes / seconds / 1e6),
          Math.round(peakMb),
          pairs ?? '',
          share(recall),
          share(precision),
        ].join(' | ')} |`,
    ),
    '',
    ...growthLines(rows),
  ].join('\n');
}

/** The same program on the first quarter of the largest input and on all of it. */
function growthLines(rows: readonly Row[]): string[] {
  const most = Math.max(...rows.map(({ lines }) => lines));
  const lines = rows.flatMap(({ program, lines, report }) => {
    const quarter = rows.find((row) => row.program === program && row.lines === most / GROWTH);
    if (lines !== most || quarter === undefined) return [];
    const time = report.seconds / quarter.report.seconds;
    const memory = report.peakMb / quarter.report.peakMb;
    return [`- ${program}: ${time.toFixed(2)} times the time, ${memory.toFixed(2)} times the memory.`];
  });
  return lines.length === 0 ? [] : [`From ${most / GROWTH} to ${most} lines, options alike:`, '', ...lines, ''];
}

const GROWTH = 4;

const share = (value: number | null): string => (value === null ? '' : value.toFixed(4));
