import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	// The workers stand at the top level, outside what the dev server allows by default.
	server: { fs: { allow: ['workers'] } },
	build: { target: 'es2022' },
	test: {
		expect: { requireAssertions: true },
		environment: 'node',
		include: ['src/**/*.test.ts', 'workers/**/*.test.ts', 'tests/{golden,worlds,recipe}/**/*.test.ts'],
		testTimeout: 120_000
	}
});
