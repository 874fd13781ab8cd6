import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that a page names for the browser to fetch at once: scripts, modules, style sheets. */
const NAMED = /<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+\.(?:js|css))"/g;
/** What a module needs before it runs; `import("./x.js")`, which is fetched on use, is told apart by its parenthesis. */
const STATIC = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** Every page of a built site: its address and its file. */
export function pagesOf(/** @type {string} */ site) {
	return readdirSync(site, { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('index.html'))
		.map((file) => ({
			file,
			address: `/${file
				.split(sep)
				.slice(0, -1)
				.map((part) => `${part}/`)
				.join('')}`
		}))
		.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The files that a page needs before it answers: those that it names, and what these need in turn.
 * @param {string} site
 * @param {string} file the page, below the site's folder
 * @returns {string[]} below the site's folder, each once
 */
export function firstLoad(site, file) {
	const page = readFileSync(join(site, file), 'utf8');
	const found = new Set();
	const waiting = [...page.matchAll(NAMED)].map(([, to]) => normalize(join(dirname(file), to)));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (found.has(next) || !existsSync(join(site, next))) continue;
		found.add(next);
		if (next.endsWith('.js')) waiting.push(...neededBy(site, next));
	}
	return [...found].sort();
}

const neededBy = (/** @type {string} */ site, /** @type {string} */ file) =>
	[...readFileSync(join(site, file), 'utf8').matchAll(STATIC)].map(([, to]) =>
		normalize(join(dirname(file), to))
	);

/** Size of files as they are sent, in kB (1000 bytes): each compressed by itself, as a host does it. */
export const compressed = (/** @type {string} */ site, /** @type {readonly string[]} */ files) =>
	files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0) / 1000;

/** Every script of the site, with those of the workers. */
export const scriptsOf = (/** @type {string} */ site) =>
	readdirSync(join(site, '_app'), { recursive: true })
		.map((file) => join('_app', String(file)))
		.filter((file) => file.endsWith('.js'))
		.map((file) => relative('.', file));
