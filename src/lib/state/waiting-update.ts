type Part<T, K extends keyof T> = Pick<T, K>;
type Installing = Part<ServiceWorker, 'state' | 'addEventListener'>;

/** What is used of a service worker's registration. */
export interface Registration {
	readonly waiting: ServiceWorker | null;
	readonly installing: Installing | null;
	addEventListener(type: 'updatefound', listener: () => void): void;
}

/**
 * Tells when a new version of the program is on the machine and waits to be taken in use.
 * @param registration registration of the service worker
 * @param hasVersion whether a version is in use already; without one an installed version is the first, not an update
 * @param ready called each time a version has come to wait
 */
export function watchForUpdate(
	registration: Registration,
	hasVersion: () => boolean,
	ready: () => void
): void {
	if (registration.waiting && hasVersion()) ready();
	const follow = (worker: Installing | null) =>
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && hasVersion()) ready();
		});
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
}
