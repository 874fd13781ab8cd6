import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { execSync } from 'node:child_process';

const git = (/** @type {string} */ command) =>
	execSync(`git ${command}`, { stdio: ['ignore', 'pipe', 'ignore'] })
		.toString()
		.trim();

/**
 * The version shown in the app and used to tell an update from what is cached: the commit, and the time as well
 * when files differ from it, or the time alone outside git. Two different builds must never share a version.
 */
function versionName() {
	const time = Date.now().toString(36);
	try {
		const commit = git('rev-parse --short=12 HEAD');
		return git('status --porcelain') ? `${commit}-${time}` : commit;
	} catch {
		return time;
	}
}

// This file is read again by processes that the build starts; they must come to the same version.
process.env.APP_VERSION ??= versionName();

/** Files of static/ for the host or for search engines: hosts do not serve them all, so they cannot be cached. */
const forTheHost = ['_headers', 'robots.txt', '.nojekyll'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', strict: true }),
		// The address below which the site is hosted, e.g. BASE_PATH=/treffsikker
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		serviceWorker: { register: false, files: (name) => !forTheHost.includes(name) },
		version: { name: process.env.APP_VERSION },
		// See docs/decisions/0003-privacy.md. connect-src 'none' is the promise: no page can send anything anywhere.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The hash is the inline style of SvelteKit's route announcer, which reads page titles to screen readers.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['none'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
