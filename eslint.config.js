import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The layers of the program, from the top down, and what each must not import.
 * `core` is pure: nothing of the browser, of Svelte, of storage; relative imports only.
 */
const forbid = (/** @type {string[]} */ patterns, /** @type {string} */ message) => ({
	'no-restricted-imports': [
		'error',
		{
			patterns: [
				...patterns.map((regex) => ({ regex, message })),
				{ regex: '^\\$service-worker$', message: 'Only src/service-worker/index.ts imports it.' }
			]
		}
	]
});

const networkGlobals = [
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'RTCPeerConnection',
	'WebTransport',
	'fetchLater'
];
const noNetwork = {
	'no-restricted-globals': [
		'error',
		...networkGlobals.map((name) => ({
			name,
			message: 'Nothing leaves the machine: only the service worker may use the network.'
		}))
	],
	'no-restricted-properties': [
		'error',
		{ object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the machine.' },
		...['window', 'self', 'globalThis'].flatMap((object) =>
			networkGlobals.map((property) => ({ object, property, message: 'Nothing leaves the machine.' }))
		)
	]
};

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'dist/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'shots/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-eval': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**', 'workers/**'],
		ignores: ['src/service-worker/**'],
		rules: noNetwork
	},
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			...forbid(
				['^\\$', '^svelte', '^dexie', '^comlink', '^node:', '/(components|state|i18n|workers|store)/'],
				'core is pure: it imports nothing from the layers above it, from the browser or from Node.'
			),
			'no-restricted-globals': [
				'error',
				...[
					'window',
					'document',
					'localStorage',
					'indexedDB',
					'navigator',
					'postMessage',
					...networkGlobals
				].map((name) => ({
					name,
					message: 'core is pure: nothing of the browser.'
				}))
			],
			'no-restricted-properties': [
				'error',
				...noNetwork['no-restricted-properties'].slice(1),
				{ object: 'Math', property: 'random', message: 'Randomness comes from a seed in the specification.' },
				{ object: 'Date', property: 'now', message: 'Time is passed in as an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Time is passed in as an argument.'
				}
			]
		}
	},
	{
		files: ['src/lib/i18n/**/*.ts'],
		rules: forbid(
			['^\\$', '^svelte', '/(components|state|workers|store)/'],
			'i18n is pure data and functions.'
		)
	},
	{
		files: ['workers/**/*.ts'],
		rules: forbid(['^svelte', '^dexie', '/(components|state|store)/', '^\\$'], 'workers import core only.')
	},
	{
		files: ['src/lib/store/**/*.ts'],
		rules: forbid(['^svelte', '/(components|state|workers)/'], 'store knows core and Dexie only.')
	},
	{
		files: ['src/lib/workers/**/*.ts'],
		rules: forbid(
			['^svelte', '^dexie', '/(components|state|store)/'],
			'workers/ is the page side of the workers only.'
		)
	},
	{
		files: ['src/lib/state/**/*.ts'],
		rules: forbid(['^dexie', '/components/', '^comlink'], 'state uses store and workers, never components.')
	},
	{
		// Playwright reads from the pattern which fixtures a fixture needs; some need none.
		files: ['tests/e2e/**/*.ts'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		files: ['src/lib/components/**', 'src/routes/**'],
		rules: forbid(['^dexie', '^comlink'], 'pages and components go through state.')
	}
);
