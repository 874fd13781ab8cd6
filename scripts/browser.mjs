import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** Where a Chromium may already be, in the order in which it is used. */
function places() {
	return [
		process.env.PLAYWRIGHT_CHROMIUM_PATH,
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	];
}

/** Whether the program starts at all: a downloaded browser may lack libraries of the system. */
function starts(/** @type {string} */ path) {
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * The path of a Chromium that starts on this machine.
 * @returns {string | undefined} undefined when there is none
 */
export function findBrowser() {
	return places().find((path) => path !== undefined && existsSync(path) && starts(path));
}

/** Runs one step of an installation and shows what it prints; a failing step is not fatal, the next may work. */
function tryRun(/** @type {string} */ command, /** @type {string[]} */ args) {
	console.log(`> ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return (
		spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 600_000 }).status === 0
	);
}

/**
 * The path of a Chromium, installed first when there is none: from Playwright, else as root from Debian's packages.
 * @returns {string}
 * @throws {Error} that says what to do, when no browser could be found or installed
 */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	tryRun('npx', ['playwright', 'install', 'chromium']);
	let installed = findBrowser();
	if (!installed && isRoot && existsSync('/usr/bin/apt-get')) {
		if (tryRun('apt-get', ['update']))
			tryRun('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
		installed = findBrowser();
	}
	if (installed) return installed;
	throw new Error(
		'No Chromium was found and none could be installed. Install Chromium or Google Chrome, ' +
			'or set PLAYWRIGHT_CHROMIUM_PATH to the path of one, and run the command again.'
	);
}

/**
 * Features of the browser that are off. The first three keep pages of the browser's own, behind its address field, which
 * nobody sees here and which cost more time than the program's start page. Chromium obeys the last list it is given, so the
 * rest repeats Playwright's own (`disabledFeatures` in playwright-core, version 1.65).
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/**
 * How Playwright starts the browser: no traffic of the browser's own, and the sandbox off only for root,
 * for whom Chromium refuses to start with it.
 * @param {string | undefined} executablePath
 */
export function launchOptions(executablePath = findBrowser()) {
	return {
		executablePath,
		chromiumSandbox: !isRoot,
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			`--disable-features=${FEATURES_OFF.join(',')}`
		]
	};
}
