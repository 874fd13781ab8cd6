import type { Api, FileKind } from '../../../workers/export.worker';
import type { ExportDocument } from '../core/export/types';
import { WorkerBridge } from './bridge';

export type { FileKind };

/** Long enough for whoever takes several tables after each other. */
const IDLE = 30_000;

const bridge = new WorkerBridge<Api>({
	start: () => new Worker(new URL('../../../workers/export.worker.ts', import.meta.url), { type: 'module' }),
	idle: IDLE
});

/** Writes a document as a file, in the worker. Rejects with an AbortError when the signal says stop. */
export const writeInWorker = (
	signal: AbortSignal,
	kind: FileKind,
	document: ExportDocument
): Promise<Uint8Array<ArrayBuffer>> => bridge.call(signal, async (api) => await api.write(kind, document));
