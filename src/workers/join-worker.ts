/** A thread of `join-crew.ts`: takes one step after the other. */
import { parentPort } from 'node:worker_threads';
import { createJoinSteps, type StepName } from '../similarity/join-steps.js';

const steps = createJoinSteps();

parentPort?.on('message', ({ step, input }: { readonly step: StepName; readonly input: never }) => {
  parentPort?.postMessage(steps[step](input));
});
