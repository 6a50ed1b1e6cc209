import { parentPort, workerData } from 'node:worker_threads';
import { IngestError } from '../ingest-error.js';
import { convertSource } from './convert-source.js';
import type { Source } from './source.js';
import type { WorkerReport } from './worker-report.js';

// The one module besides the entry points that acts when it is loaded: it is a thread's entry.
convertSource(workerData as Source).then(
  (draft) => report({ kind: 'draft', draft }),
  (error: unknown) =>
    report(
      error instanceof IngestError
        ? { kind: 'refused', reason: error.reason, detail: error.detail }
        : { kind: 'refused', reason: 'unreadable', detail: String(error) },
    ),
);

function report(outcome: WorkerReport): void {
  parentPort?.postMessage(outcome);
}
