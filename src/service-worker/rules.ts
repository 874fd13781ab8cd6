/** What the service worker knows of a request; a part of `Request` plus its parsed address. */
export interface Asked {
	url: URL;
	method: string;
	/** What the browser wants the answer for; '' for fetch, XMLHttpRequest and the like. */
	destination: string;
}

/** Where the service worker stands. */
export interface Place {
	origin: string;
	/** Path below which the program is hosted, without a slash at the end; '' at the top of a host. */
	base: string;
}

/** How a request is answered: not at all, or as one of these kinds of file. */
export type Treatment = 'refused' | 'worker' | 'page' | 'file';

/** The part of the names of our caches that tells them from those of other programs on the same host. */
export const cachePrefix = (base: string) => `treffsikker:${base}/:`;

/** Whether a file of the program is a picture of the guide. */
export const isPicture = (path: string): boolean => path.endsWith('.webp');

/**
 * The caches to delete once a version is in use: every own one but that version's and the one before it, because
 * windows that still show the version before load parts of it as they need them.
 * @param names names of all caches of the host, oldest first
 * @param base path below which the program is hosted
 * @param current name of the cache of the version in use
 */
export function outdatedCaches(names: readonly string[], base: string, current: string): string[] {
	const older = names.filter((name) => name.startsWith(cachePrefix(base)) && name !== current);
	return older.slice(0, -1);
}

/**
 * How to answer a request. Refused is everything by which a page or a worker could send data: requests to other
 * hosts, requests that are not GET, and fetch and its like, of which the program has no use.
 */
export function treatment({ url, method, destination }: Asked, { origin, base }: Place): Treatment {
	if (url.origin !== origin || method !== 'GET' || destination === '') return 'refused';
	// By address too: what decides must not depend on how a browser words the destination.
	const isWorker = url.pathname.startsWith(`${base}/_app/immutable/workers/`);
	if (isWorker || destination === 'worker' || destination === 'sharedworker') return 'worker';
	return ['document', 'iframe', 'frame'].includes(destination) ? 'page' : 'file';
}

/** Hosts that pages link to: people may go there. A test holds this list against the links of all pages. */
export const linkedHosts = ['https://*.udir.no', 'https://*.ssb.no', 'https://data.norge.no'];

/**
 * The security headers sent with a kind of file, as a static host may not be able to. A worker obeys the policy of
 * its own script only, not that of the page which starts it; `frame-ancestors` in a page's own `<meta>` is ignored.
 * `Connection-Allowlist` (Chromium 152 and later) also stops what no content security policy does: WebRTC,
 * connections made ahead of requests, and a page that leads itself to an address with data in it.
 */
export const securityHeaders: Record<Exclude<Treatment, 'refused'>, Readonly<Record<string, string>>> = {
	worker: {
		'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'none'",
		'connection-allowlist': '(response-origin)'
	},
	page: {
		'content-security-policy': "frame-ancestors 'none'",
		'connection-allowlist': `(response-origin ${linkedHosts.map((host) => `"${host}"`).join(' ')});redirects=allow`
	},
	file: {}
};
