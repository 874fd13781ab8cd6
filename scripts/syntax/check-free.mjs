import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, failure, isWrong, runR, told } from './compare.mjs';

/**
 * Runs the code of analyses that read no file, each in an empty folder, and compares every number both ways: R has all that
 * the app shows, and no other.
 *
 * @typedef {import('./compare.mjs').Outcome} Outcome
 * @typedef {{ id: string, type: string, r: string, cells: import('./compare.mjs').Cell[], findings: string[] }} FreeCase
 *   findings of the table checker: id, how sure, and what, between spaces
 */

/** Kinds whose kroner agree to the krone, also where they are a million millions. */
const OF_KRONER = ['allocation', 'applications'];

/** What the table checker found, in words: R code prints it, and leaves it in `findings`. */
const WRITE_FINDINGS =
	'if (exists("findings")) writeLines(with(findings, paste(finding, certainty, what)), "findings.txt")\n';

/** @param {FreeCase} one @param {string} root @returns {{ outcome: Outcome, numbers: unknown[][] }} */
function checkOne(one, root) {
	const folder = join(root, `fri-${one.id}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const found = runR(one.r + WRITE_FINDINGS, folder);
	if (typeof found === 'string') return { outcome: failure(found), numbers: [] };
	const outcome = compare(one, found);
	const theirs = new Map(found.map(({ place, value }) => [place.join('\t'), value]));
	for (const [section, table, row, column, value] of one.cells) {
		const place = [section, table, row, column].join('\t');
		const other = theirs.get(place);
		if (other === undefined) outcome.wrong.push(`${table} › ${row} › ${column}: ${value} is not there`);
		else if (OF_KRONER.includes(one.type) && Number.isInteger(value) && other !== value)
			outcome.wrong.push(`${table} › ${row} › ${column}: ${value} against ${other}`);
		theirs.delete(place);
	}
	for (const [place, value] of theirs)
		outcome.wrong.push(`${place.replaceAll('\t', ' › ')}: ${value} is not in the app`);
	if (one.type === 'checker') {
		const words = readFileSync(join(folder, 'findings.txt'), 'utf8').split('\n').filter(Boolean);
		if (words.join('\n') !== one.findings.join('\n'))
			outcome.wrong.push(`findings: ${one.findings.join(', ')} against ${words.join(', ')}`);
	}
	return { outcome, numbers: found.map(({ place, value }) => [...place.slice(1), value]) };
}

/**
 * Checks all, writes what R gave to a file that the tests read, and a log of the run.
 * @param {FreeCase[]} cases
 * @param {string} root where folders are made
 * @param {string} versions of the programs
 * @returns {boolean} whether every number agrees
 */
export function checkFree(cases, root, versions) {
	const lines = cases.map((one) => ({ one, ...checkOne(one, root) }));
	for (const { one, outcome } of lines) {
		console.log(`${one.id} (${one.type}): R ${told(outcome)}`);
		for (const line of outcome.wrong.slice(0, 6)) console.log(`   ${line}`);
	}
	const written = lines.map(
		({ one, numbers }) =>
			`\t${JSON.stringify(one.id)}: [\n${numbers.map((number) => `\t\t${JSON.stringify(number)}`).join(',\n')}\n\t]`
	);
	writeFileSync('tests/golden/syntax/free.json', `{\n${written.join(',\n')}\n}\n`);
	const total = lines.reduce((sum, { outcome }) => sum + outcome.compared, 0);
	writeFileSync(
		'tests/golden/syntax/free.md',
		`# Code that reads no file, against the app: the last run

Written by \`npm run check-syntax free\` with ${versions}. For each analysis: how many numbers its tables have (those in the
sentences of findings too), and how many R gave. R gave no others; kroner agree to the krone, other numbers within the
tolerances of scripts/syntax/compare.mjs. Each was run in an empty folder.

${total} numbers were compared.

| analysis | kind | numbers in the app | compared with R |
| --- | --- | ---: | ---: |
${lines.map(({ one, outcome }) => `| ${one.id} | ${one.type} | ${outcome.own} | ${result(outcome)} |`).join('\n')}
`
	);
	return !lines.some(({ outcome }) => isWrong(outcome));
}

/** @param {Outcome} outcome */
const result = ({ failed, compared, wrong }) =>
	failed ? `does not run: ${failed}` : wrong.length > 0 ? `**${wrong.length} differ**` : compared;
