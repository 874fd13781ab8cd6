import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * A static web server as plain as the ones the program is hosted on: files, folders with index.html,
 * a real 404. It knows nothing of the program.
 *
 * @typedef {{ status?: number, type: string, body: string | Buffer }} Answer
 * @typedef {object} Site
 * @property {string} root folder with the files
 * @property {string} [base] address below which they are served, e.g. /treffsikker; default: the top
 * @property {(path: string) => Record<string, string>} [headers] further headers; the path is without the base
 * @property {(path: string) => Answer | undefined} [extra] answers that are not files
 * @property {(address: string) => void} [asked] is told the address of every request
 * @property {(path: string, text: string) => string} [change] changes text files on their way out
 */

const types = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
});

/** What a path below the root leads to: a file, or a folder that the address must end with a slash for. */
async function find(/** @type {string} */ root, /** @type {string} */ path) {
	const file = join(root, normalize(path));
	const info = await stat(file).catch(() => undefined);
	if (!info?.isDirectory()) return { file: info?.isFile() ? file : undefined };
	if (!path.endsWith('/')) return { redirect: `${path}/` };
	const index = join(file, 'index.html');
	return { file: (await stat(index).catch(() => undefined)) ? index : undefined };
}

/**
 * The answer to a path below the base.
 * @param {Site} site
 * @param {string} path decoded, starting with a slash
 */
async function answer(site, path) {
	const own = site.extra?.(path);
	if (own) return { status: 200, ...own };
	const { file, redirect } = await find(site.root, path);
	if (redirect)
		return { status: 301, type: types['.html'], body: '', location: (site.base ?? '') + redirect };
	const found = file ?? join(site.root, '404.html');
	const type = types[extname(found)] ?? 'application/octet-stream';
	const bytes = await readFile(found).catch(() => Buffer.from('Not found'));
	const body = site.change && type.includes('charset') ? site.change(path, bytes.toString()) : bytes;
	return { status: file ? 200 : 404, type, body };
}

/**
 * A server for a site; it does not listen yet.
 * @param {Site} site
 */
export function siteServer(site) {
	const base = site.base ?? '';
	return createServer(async (request, response) => {
		site.asked?.(request.url ?? '/');
		const [address] = (request.url ?? '/').split('?');
		if (!address.startsWith(`${base}/`)) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end(`This site is at ${base}/`);
			return;
		}
		const path = decodeURIComponent(address.slice(base.length));
		const { status, type, body, ...rest } = await answer(site, path);
		const location = 'location' in rest ? { location: rest.location } : {};
		response.writeHead(status, {
			'content-type': type,
			'cache-control': 'no-cache',
			...location,
			...site.headers?.(path)
		});
		response.end(request.method === 'HEAD' ? undefined : body);
	});
}

/**
 * Makes a server listen on this machine only.
 * @param {import('node:net').Server} server
 * @param {number} first port to try; 0 for any free one
 * @param {number} tries how many ports upwards are tried when one is in use
 * @returns {Promise<number>} the port
 */
export function listen(server, first = 0, tries = 50) {
	return new Promise((resolve, reject) => {
		let port = first;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port < first + tries) server.listen(++port, '127.0.0.1');
			else reject(error);
		});
		server.once('listening', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
		server.listen(port, '127.0.0.1');
	});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string', default: 'build' },
			base: { type: 'string', default: '' },
			port: { type: 'string', default: '4173' }
		}
	});
	const port = await listen(siteServer({ root: values.dir, base: values.base }), Number(values.port));
	console.log(`http://127.0.0.1:${port}${values.base}/`);
}
