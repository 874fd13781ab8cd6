import { spawnSync } from 'node:child_process';

/**
 * @typedef {{ place: string[], value: number, close: number }} Found a number of another program: section, table, row, column
 * @typedef {{ compared: number, own: number, wrong: string[], failed: string | null }} Outcome
 */

/**
 * Runs a program in a folder.
 * @param {string} command
 * @param {string[]} options
 * @param {string} cwd
 * @returns {string | null} what it complained of, or null
 */
export function runIn(command, options, cwd) {
	const { status, stderr, stdout, error } = spawnSync(command, options, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (error) return error.message;
	return status === 0 ? null : (stderr || stdout).trim().split('\n').slice(-3).join(' ');
}

/** @param {string} failed @returns {Outcome} */
export const failure = (failed) => ({ compared: 0, own: 0, wrong: [], failed });
