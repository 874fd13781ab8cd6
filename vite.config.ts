import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { readHostStatement } from './scripts/host-statement.mjs';
import { moduleList } from './scripts/size/module-list.mjs';
import { zipInPlace } from './scripts/zip-in-place.mjs';

/** Unit tests of what keeps no state. */
const pure = ['src/lib/{core,components,i18n}/**/*.test.ts', 'tests/{golden,worlds,recipe}/**/*.test.ts'];

export default defineConfig({
	plugins: [sveltekit(), moduleList(process.env.BUILD_DIR ?? 'build')],
	// What the host says of accessibility on its site (docs/hosting.md).
	define: { __HOST_STATEMENT__: JSON.stringify(readHostStatement()) },
	// One file per worker: the service worker's list of files to keep names workers, but not chunks that they import.
	worker: {
		format: 'es',
		plugins: () => [zipInPlace()],
		rolldownOptions: { output: { codeSplitting: false } }
	},
	// The workers stand at the top level, outside what the dev server allows by default.
	server: { fs: { allow: ['workers'] } },
	// Notes on how long plugins take are for their authors.
	build: { target: 'es2022', rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		expect: { requireAssertions: true },
		environment: 'node',
		setupFiles: ['tests/setup/properties.ts'],
		// No test is one of speed: what takes long on a busy machine is not wrong.
		testTimeout: 600_000,
		hookTimeout: 600_000,
		projects: [
			// What computes and words is pure: its files can share the modules that a process has loaded, which are most of the time.
			{ extends: true, test: { name: 'pure', include: pure, isolate: false } },
			// What keeps a state, stands in for a browser or counts memory has a process of its own for each file.
			{
				extends: true,
				test: {
					name: 'alone',
					include: ['src/**/*.test.ts', 'workers/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
					exclude: pure
				}
			}
		]
	}
});
