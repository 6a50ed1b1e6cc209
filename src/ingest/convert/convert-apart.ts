import { Worker } from 'node:worker_threads';
import { IngestError } from '../ingest-error.js';
import { ingestLimits } from '../ingest-limits.js';
import type { Draft, Source } from './source.js';
import type { WorkerReport } from './worker-report.js';

const WORKER = new URL('./convert-worker.js', import.meta.url);

/**
 * Turns a source into Markdown in a thread of its own: a file made to be slow or to take all
 * memory ends its thread, and nobody else waits for it.
 *
 * @param worker - The built thread's file; tests that run from source name it.
 * @throws {IngestError} When it cannot be read, or takes too long or too much memory.
 */
export function convertApart(source: Source, worker: URL = WORKER): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: source,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: ingestLimits.convertMegabytes },
    });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    const timer = setTimeout(
      () => end(() => reject(new IngestError('too-costly', 'it takes more than 30 seconds'))),
      ingestLimits.convertMs,
    );
    thread.once('message', (report: WorkerReport) =>
      end(() =>
        report.kind === 'draft'
          ? resolve(report.draft)
          : reject(new IngestError(report.reason, report.detail)),
      ),
    );
    thread.once('error', (cause: NodeJS.ErrnoException) =>
      end(() => {
        const isMemory = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(
          isMemory ? new IngestError('too-costly', 'it takes too much memory', { cause }) : cause,
        );
      }),
    );
  });
}
