import type { Message } from '$lib/core/outcome';
import type { Saving, ShellStatus } from './types';

/** What the shell needs to know of the open project. Times are milliseconds since 1970. */
export interface ProjectFacts {
	record: { name: string; fileSavedAt?: number } | null;
	savedAt: number | null;
	unsaved: boolean;
	problem: Message | null;
}

/** What the shell needs to know of the service worker. */
export interface ServiceWorkerFacts {
	offline: boolean;
	updateReady: boolean;
	applyUpdate: () => void;
}

/** The line under the header, from the open project and the service worker. */
export function shellStatus(
	project: ProjectFacts,
	serviceWorker: ServiceWorkerFacts,
	saveAsFile: () => void
): ShellStatus {
	const { record } = project;
	return {
		project: record && {
			name: record.name,
			fileSavedAt: record.fileSavedAt === undefined ? null : new Date(record.fileSavedAt),
			saveAsFile,
			...saving(project)
		},
		offline: serviceWorker.offline,
		updateReady: serviceWorker.updateReady,
		useUpdate: () => serviceWorker.applyUpdate()
	};
}

function saving({ savedAt, unsaved, problem }: ProjectFacts): Saving {
	if (problem && unsaved) return { saving: 'failed' };
	return unsaved || savedAt === null ? { saving: 'saving' } : { saving: 'saved', savedAt: new Date(savedAt) };
}
