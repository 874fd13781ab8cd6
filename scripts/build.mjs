import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Target
 * @property {string} dir folder the built site goes to
 * @property {string} base address below which it is hosted, '' for the top of a host
 * @property {string} [version] name of the version; without it the commit
 */

/** The site that people start. */
export const ownSite = /** @type {Target} */ ({ dir: 'build', base: process.env.BASE_PATH ?? '' });
/** The site that tests, measurements and pictures use: below a sub-path, as many will host it. */
export const testSite = { dir: 'dist/site', base: '/treffsikker', version: '0-tested' };

const sources = ['src', 'static', 'workers', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** When the newest file of a folder (or the file itself) was changed, in milliseconds. */
export function newest(/** @type {string} */ path) {
	const info = statSync(path);
	/** @type {number[]} */
	const inside = info.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
	return Math.max(info.mtimeMs, ...inside);
}

/** Whether a target is missing, older than its sources, or built for another address. */
function isOutdated(/** @type {Target} */ { dir, base }) {
	const page = join(dir, '404.html');
	if (!existsSync(page) || !readFileSync(page, 'utf8').includes(`base: "${base}"`)) return true;
	const built = statSync(page).mtimeMs;
	return sources.filter((source) => existsSync(source)).some((source) => newest(source) > built);
}

/**
 * Builds a site.
 * @param {Target} target
 * @returns {boolean} whether it was built
 */
export function build({ dir, base, version }) {
	const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
	const env = { ...process.env, BUILD_DIR: dir, BASE_PATH: base, ...(version && { APP_VERSION: version }) };
	return spawnSync(process.execPath, vite, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/**
 * Builds a site unless it is there and newer than its sources.
 * @param {Target} target
 */
export function buildIfNeeded(target) {
	if (!isOutdated(target)) return;
	console.log(`Building the program into ${target.dir}/ …`);
	if (!build(target)) process.exit(1);
}
