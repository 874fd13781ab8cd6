import { existsSync, readFileSync } from 'node:fs';
import { buildIfNeeded, testSite } from './build.mjs';
import { moduleListOf } from './size/module-list.mjs';
import { compressed, firstLoad, pagesOf, scriptsOf } from './size/page-files.mjs';

/**
 * `npm run size`: what each page loads before it answers, compressed, beside its budget (scripts/size/budget.json), and
 * what is loaded on use only. Fails where a page is above its budget or loads what it must not.
 */

/**
 * @typedef {object} Budget
 * @property {number} shared scripts that every page has in common, in kB
 * @property {number} css style sheets of any page, in kB
 * @property {number} page scripts of a page that is not named, in kB
 * @property {Record<string, number>} pages scripts of a page by its address, in kB
 * @property {number} texts the texts of a language that all pages but start, help and settings fetch, in kB
 * @property {string[]} onUseOnly parts of paths of modules that the start page and what all pages share must not hold
 */

/** @type {Budget} */
const budget = JSON.parse(readFileSync(new URL('./size/budget.json', import.meta.url), 'utf8'));
const site = testSite.dir;

buildIfNeeded(testSite);
if (!existsSync(moduleListOf(site))) {
	console.error(`No list of modules of ${site}; delete the folder, so that it is built anew.`);
	process.exit(1);
}
/** @type {Record<string, string[]>} */
const modules = JSON.parse(readFileSync(moduleListOf(site), 'utf8'));
const isScript = (/** @type {string} */ file) => file.endsWith('.js');
const kB = (/** @type {number} */ size) => `${size.toFixed(1)} kB`.padStart(10);

/** @type {string[]} */
const faults = [];

/** Prints one size, and notes where it is above what it may be. */
function line(/** @type {string} */ name, /** @type {number} */ size, /** @type {number} */ most, rest = '') {
	const good = size <= most;
	if (!good) faults.push(`${name}: ${size.toFixed(1)} kB, and the budget is ${most} kB`);
	console.log(`${good ? '✓' : '✗'} ${name.padEnd(30)}${kB(size)} of ${String(most).padStart(4)} kB${rest}`);
}

/** Notes modules that are not to be loaded at once. */
function mustNotHold(/** @type {string} */ name, /** @type {readonly string[]} */ files) {
	for (const file of files) {
		const wrong = (modules[file] ?? []).find((id) => budget.onUseOnly.some((part) => id.includes(part)));
		if (wrong) faults.push(`${name} loads ${wrong}, which is to be loaded on use only`);
	}
}

const pages = pagesOf(site).map((page) => ({ ...page, files: firstLoad(site, page.file) }));
const [first, ...others] = pages.map(({ files }) => files);
const shared = first.filter((file) => others.every((files) => files.includes(file)));

console.log('Loaded before a page answers, compressed:');
line('every page, scripts', compressed(site, shared.filter(isScript)), budget.shared);
mustNotHold('Every page', shared);
for (const { address, files } of pages) {
	const css = compressed(
		site,
		files.filter((file) => !isScript(file))
	);
	const most = budget.pages[address] ?? budget.page;
	line(address, compressed(site, files.filter(isScript)), most, `  + css ${css.toFixed(1)} kB`);
	if (css > budget.css)
		faults.push(`${address}: css ${css.toFixed(1)} kB, and the budget is ${budget.css} kB`);
	if (address === '/') mustNotHold('The start page', files);
}

for (const language of ['nb', 'nn', 'en']) {
	const texts = Object.keys(modules).find((file) =>
		modules[file].some((id) => id.endsWith(`src/lib/i18n/${language}/work.ts`))
	);
	if (texts) line(`texts of work, ${language}`, compressed(site, [texts]), budget.texts);
	else faults.push(`The texts of work in ${language} are not in a file of their own`);
}

const atOnce = new Set(pages.flatMap(({ files }) => files));
const onUse = scriptsOf(site).filter((file) => !atOnce.has(file));
const sizes = onUse.map((file) => ({ file, size: compressed(site, [file]) })).sort((a, b) => b.size - a.size);
const total = sizes.reduce((sum, { size }) => sum + size, 0);
console.log(`\nLoaded on use only: ${onUse.length} files, ${total.toFixed(0)} kB together. The largest:`);
for (const { file, size } of sizes.slice(0, 12)) console.log(`  ${kB(size)}  ${whatIs(file)}`);

/** A name for a file: that of the worker, else of the module it is mostly made of. */
function whatIs(/** @type {string} */ file) {
	const held = modules[file] ?? [];
	return held.length === 0 ? file.replace(/^.*\//, '') : `${held.at(-1)} (${held.length} modules)`;
}

for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
