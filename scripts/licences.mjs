// Writes the list of packages by others that are part of the built program, with their licence texts, for the page
// "Software by others". With --check it writes nothing and fails when the list is not what is installed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = 'src/lib/licences/licences.json';

/** Packages of which code reaches the browser although they are not under "dependencies" of package.json. */
const FROM_THE_FRAMEWORK = ['svelte', '@sveltejs/kit', 'clsx', 'devalue', 'esm-env'];

/** Packages under "dependencies" that bring type declarations only. */
const TYPES_ONLY = ['@digdir/designsystemet-types'];

/**
 * @param {string} name
 * @returns {{ version: string, license: string, dependencies?: Record<string, string> }}
 */
const manifest = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));

/**
 * A package and everything it depends on.
 * @param {string} name
 * @returns {string[]}
 */
const withDependencies = (name) => [
	name,
	...Object.keys(manifest(name).dependencies ?? {}).flatMap(withDependencies)
];

/**
 * The files of a package that hold its licence and its notices, joined.
 * @param {string} name
 */
function licenceText(name) {
	const folder = join('node_modules', name);
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
	if (files.length === 0) throw new Error(`${name} has no licence file: find its text and add it by hand.`);
	return files
		.map((file) => readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n'))
		.join('\n\n');
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = new Set([...Object.keys(dependencies).flatMap(withDependencies), ...FROM_THE_FRAMEWORK]);
for (const name of TYPES_ONLY) names.delete(name);

const list = [...names].sort().map((name) => {
	const { version, license } = manifest(name);
	return { name, version, licence: license, text: licenceText(name) };
});
const json = JSON.stringify(list, null, '\t') + '\n';

if (process.argv.includes('--check')) {
	if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== json) {
		console.error(`${TARGET} is not up to date: run node scripts/licences.mjs and commit it.`);
		process.exit(1);
	}
} else {
	writeFileSync(TARGET, json);
	console.log(`${TARGET}: ${list.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
}
