/** Several threads that take the steps of a join together, or this thread alone. */
import { Worker } from 'node:worker_threads';
import { createJoinSteps, type StepInput, type StepName, type StepResult } from '../similarity/join-steps.js';

export interface JoinCrew {
  readonly size: number;
  /** Memory that all of the crew see, all zero. */
  readonly allocate: (bytes: number) => ArrayBufferLike;
  /** One input a member; the results in the same order, when all are done. */
  readonly take: <S extends StepName>(step: S, inputs: readonly StepInput<S>[]) => Promise<StepResult<S>[]>;
  readonly dismiss: () => Promise<void>;
}

/** In: how many threads; 1 is this thread, without any worker. */
export const gatherCrew = (size: number): JoinCrew => (size > 1 ? startWorkers(size) : workAlone());

function workAlone(): JoinCrew {
  const steps = createJoinSteps();
  return {
    size: 1,
    allocate: (bytes) => new ArrayBuffer(bytes),
    take: async (step, inputs) =>
      // the step's own input and result: a union of functions cannot be called without saying so
      inputs.map((input) => (steps[step] as (given: typeof input) => StepResult<typeof step>)(input)),
    dismiss: async () => {},
  };
}

function startWorkers(size: number): JoinCrew {
  const workers = Array.from({ length: size }, () => new Worker(new URL('./join-worker.js', import.meta.url)));
  return {
    size,
    allocate: (bytes) => new SharedArrayBuffer(bytes),
    take: (step, inputs) => Promise.all(workers.map((worker, i) => answerOf(worker, { step, input: inputs[i]! }))),
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Rejects where the step throws or the thread ends. */
function answerOf<S extends StepName>(
  worker: Worker,
  task: { readonly step: S; readonly input: StepInput<S> },
): Promise<StepResult<S>> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    const onMessage = (result: StepResult<S>): void => settle(() => resolve(result));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`a thread ended with ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
