import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { buildIfNeeded, testSite } from './build.mjs';

/** `npm run test:e2e [-- Playwright's arguments]`: the browser tests against the built program. */
buildIfNeeded(testSite);
const env = { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: ensureBrowser() };
const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, playwright, { stdio: 'inherit', env }).status ?? 1);
