import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * @typedef {{ compared: number, own: number, wrong: string[], failed: string | null }} Outcome
 * @typedef {{ one: { id: string, type: string, why: string[] }, r: Outcome | null, spss: Outcome | null }} Result
 */

/** @param {string} command @param {string[]} options */
export const version = (command, options) =>
	(spawnSync(command, options, { encoding: 'utf8' }).stdout ?? '').split('\n')[0].trim();

/** @param {Outcome | null} outcome */
const cell = (outcome) => {
	if (outcome === null) return '–';
	if (outcome.failed !== null) return 'does not run';
	return outcome.wrong.length === 0
		? String(outcome.compared)
		: `${outcome.compared}, **${outcome.wrong.length} differ**`;
};

/**
 * Writes what a run found: a line for each analysis.
 * @param {string} path
 * @param {Result[]} results
 */
export function writeLog(path, results) {
	/** @param {'r' | 'spss'} program */
	const sum = (program) => results.reduce((total, result) => total + (result[program]?.compared ?? 0), 0);
	const lines = results.map(({ one, r, spss }) => {
		const own = r?.own ?? spss?.own ?? 0;
		const why = [...new Set(one.why)].map((code) => `\`${code}\``).join(', ');
		return `| ${one.id} | ${one.type} | ${own === 0 ? '–' : own} | ${cell(r)} | ${cell(spss)} | ${why} |`;
	});
	const differ = results.flatMap(({ one, r, spss }) =>
		[r, spss].flatMap((outcome) =>
			[...(outcome?.failed ? [outcome.failed] : []), ...(outcome?.wrong ?? [])].map(
				(line) => `- ${one.id}: ${line}`
			)
		)
	);
	writeFileSync(
		path,
		`# Generated code against the app: the last run

Written by \`npm run check-syntax\` with ${version('R', ['--version'])} and ${version('pspp', ['--version'])}. For each analysis:
how many numbers its tables have, how many of them were computed by the R code and printed by PSPP, all of them within the
tolerances of scripts/check-syntax.mjs where nothing else is said. A dash: no code, or nothing to run.

${sum('r')} numbers were compared with R, ${sum('spss')} with PSPP.

| analysis | kind | numbers in the app | compared with R | compared with PSPP | why no code |
| --- | --- | ---: | ---: | ---: | --- |
${lines.join('\n')}
${differ.length === 0 ? '' : `\n## What differs\n\n${differ.join('\n')}\n`}`
	);
}
