/**
 * The service worker: keeps the whole program on the machine, so that it works without network, and adds the
 * security headers that a plain static host does not send. The only part of the program that uses the network,
 * and only to fetch the program's own files.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { cachePrefix, isPicture, outdatedCaches, securityHeaders, treatment } from './rules';

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = cachePrefix(base) + version;
const notFoundPage = `${base}/404.html`;

/** Fetches a file past the browser's own cache, which may hold the previous version of it. */
async function keep(cache: Cache, path: string): Promise<void> {
	const response = await fetch(path, { cache: 'reload' });
	// Some hosts send the page for unknown addresses with status 404 even under its own name.
	if (!response.ok && path !== notFoundPage) throw new Error(`${response.status} ${path}`);
	await cache.put(path, response);
}

/** The pictures of the guide. The program does without them, so that it is ready before they are fetched. */
const pictures = build.filter(isPicture);
const needed = [...build.filter((path) => !isPicture(path)), ...files, ...prerendered, notFoundPage];

/** Fetches every file of the program. When one fails nothing of this version stays, and the browser tries later. */
async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	try {
		await Promise.all(needed.map((path) => keep(cache, path)));
	} catch (error) {
		await caches.delete(cacheName);
		throw error;
	}
}

async function activate(): Promise<void> {
	const outdated = outdatedCaches(await caches.keys(), base, cacheName);
	await Promise.all(outdated.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/**
 * Fetches the pictures that are not here yet, one after the other. Their names change with their content: what the
 * version before has is taken from there. Without network they are fetched at a later visit.
 */
async function keepPictures(): Promise<void> {
	const cache = await caches.open(cacheName);
	for (const path of pictures) {
		if (await cache.match(path)) continue;
		try {
			const older = await kept(path);
			if (older) await cache.put(path, older);
			else await keep(cache, path);
		} catch {
			return;
		}
	}
}

let opened: Promise<Cache> | undefined;

/** A kept file; this version's first, then that of the version before, whose windows may still be open. */
async function kept(path: string): Promise<Response | undefined> {
	// Opened once: a page asks for some thirty files at the same time.
	opened ??= caches.open(cacheName);
	const current = await (await opened).match(path);
	if (current) return current;
	for (const name of await caches.keys()) {
		if (!name.startsWith(cachePrefix(base))) continue;
		const older = await (await caches.open(name)).match(path);
		if (older) return older;
	}
}

/**
 * The response with the headers of its kind. A new response also forgets redirects that the host made when the file
 * was fetched, with which browsers refuse to open a page.
 */
function secured(response: Response, kind: keyof typeof securityHeaders, status = response.status): Response {
	// An answer that cannot be read, such as a redirect of a page, is the browser's to follow.
	if (status === 0) return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(securityHeaders[kind])) headers.set(name, value);
	return new Response(response.body, { status, statusText: response.statusText, headers });
}

async function answer(request: Request): Promise<Response> {
	const url = new URL(request.url);
	const { method, destination } = request;
	const kind = treatment({ url, method, destination }, { origin: worker.location.origin, base });
	if (kind === 'refused') return Response.error();

	const found = await kept(url.pathname);
	if (found) return secured(found, kind);
	// A page without its final slash would look for its parts in the wrong folder.
	if (await kept(`${url.pathname}/`)) return Response.redirect(`${url.pathname}/${url.search}`, 301);

	try {
		return secured(await fetch(request), kind);
	} catch {
		const page = kind === 'page' ? await kept(notFoundPage) : undefined;
		return page ? secured(page, kind, 404) : Response.error();
	}
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
// A waiting version takes over when somebody asks for it in the page, never by itself.
worker.addEventListener('message', (event) => {
	if (event.data === 'activate') void worker.skipWaiting();
	// A page that has come to rest says so.
	if (event.data === 'pictures') event.waitUntil(keepPictures());
});
