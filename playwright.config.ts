import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const ci = Boolean(process.env.CI);

/** Browser tests of the built program. Each worker process serves it on a port of its own (tests/e2e/fixtures.ts). */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// So long that only what never comes fails, also on a machine that does other things meanwhile.
	timeout: 120_000,
	expect: {
		timeout: 20_000,
		toMatchAriaSnapshot: { pathTemplate: 'tests/e2e/snapshots/{arg}{ext}' }
	},
	forbidOnly: ci,
	updateSnapshots: ci ? 'none' : 'missing',
	reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: launchOptions(),
		screenshot: 'only-on-failure'
	},
	// The longest tests are among the first, so that the last minute is not one worker's alone.
	projects: [
		{ name: 'offline', testMatch: '**/*.offline.spec.ts', use: { serviceWorkers: 'allow' } },
		{ name: 'app', testIgnore: '**/*.offline.spec.ts', use: { serviceWorkers: 'block' } }
	]
});
