/** Lets the compiler finish before the clock starts. */

/** As JMH warms up by default, five iterations of ten seconds: code that runs once a text is still made faster half a minute on. */
const WARM_UP_MS = 50_000;

/** Runs again and again for so long. In: one round over all that is to be timed. */
export function warmUp(round: () => void): void {
  for (const start = performance.now(); performance.now() < start + WARM_UP_MS; ) round();
}
