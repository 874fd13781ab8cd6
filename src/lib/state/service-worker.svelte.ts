import { resolve } from '$app/paths';
import { dev } from '$app/environment';
import { watchForUpdate } from './waiting-update';

/** The program on this machine: whether it works without network, and whether a new version of it is ready. */
class ServiceWorkerState {
	/** The machine has no network. */
	offline = $state(false);
	/** The whole program is on the machine, and the service worker stands between the page and the network. */
	offlineReady = $state(false);
	/** A newer version is on the machine and waits, or another window has taken it in use already. */
	updateReady = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#applying = false;

	/**
	 * Registers the service worker and starts to follow the network and new versions. Called once, by the layout,
	 * in the browser. Without service workers (an old browser, a page without https) the program works, with network.
	 */
	async register(): Promise<void> {
		this.#followNetwork();
		// The development server's files change too often to be kept.
		if (dev || !('serviceWorker' in navigator)) return;
		const container = navigator.serviceWorker;
		this.offlineReady = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#applying) location.reload();
			// The first version to take over is no update.
			this.updateReady ||= this.offlineReady;
			this.offlineReady = true;
		});
		try {
			const script = `${resolve('/')}service-worker.js`;
			this.#registration = await container.register(script, { updateViaCache: 'none' });
		} catch {
			return;
		}
		// A browser that refuses service workers may answer with nothing instead of an error.
		if (!this.#registration) return;
		void fetchPictures(container);
		watchForUpdate(
			this.#registration,
			() => container.controller !== null,
			() => (this.updateReady = true)
		);
	}

	/** Takes the new version in use and reloads the page with it. What is stored is kept. */
	applyUpdate(): void {
		this.#applying = true;
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage('activate');
		else location.reload();
	}

	#followNetwork(): void {
		const follow = () => (this.offline = !navigator.onLine);
		follow();
		addEventListener('online', follow);
		addEventListener('offline', follow);
	}
}

/** Has the pictures of the guide fetched, once the program is on the machine and this page has nothing else to do. */
async function fetchPictures(container: ServiceWorkerContainer): Promise<void> {
	const { active } = await container.ready;
	const ask = () => active?.postMessage('pictures');
	// Safari has no idle callback.
	if ('requestIdleCallback' in window) requestIdleCallback(ask);
	else setTimeout(ask, 2000);
}

/** This window's view of the service worker. */
export const serviceWorker = new ServiceWorkerState();
