import type { Message } from '../outcome';
import type { JoinReport } from './join-types';
import type { CarriedKey, KeyReport } from './key-types';
import type { LinkedVariable, LinkJoin } from './types';

/** So many are named in a note; the page of the link lists all. */
const NAMED = 20;

/** The first of some things with their number of rows, for the words of a note, and how many more there are. */
export function listOf(things: readonly { label: string; rows: number }[]): { list: string; more: number } {
	const named = things.slice(0, NAMED).map(({ label, rows }) => `${label} (${rows})`);
	return { list: named.join(', '), more: Math.max(0, things.length - NAMED) };
}

const some = (texts: readonly string[]) => ({
	list: texts.slice(0, NAMED).join(', '),
	more: Math.max(0, texts.length - NAMED)
});

/** What is to be known of a join, with counts: matched and not, carried over, decided, chosen by year. */
export function noteJoin(join: LinkJoin, report: JoinReport): Message[] {
	const { table, left, rightKeys, matched, notInRight, unused, several, merged } = report;
	const rowsOf = (keys: readonly { rows: number }[]) => keys.reduce((sum, { rows }) => sum + rows, 0);
	const notes: Message[] = [{ code: 'link.matched', params: { table, matched, rows: left.rows } }];
	if (left.empty > 0) notes.push({ code: 'link.leftEmpty', params: { rows: left.empty } });
	if (left.unmatched > 0) {
		const texts = left.unmatchedKeys.map(({ text, rows }) => ({ label: text, rows }));
		notes.push({ code: 'link.leftUnmatched', params: { rows: left.unmatched, ...listOf(texts) } });
	}
	if (notInRight.length > 0) {
		const params = { table, rows: rowsOf(notInRight), ...listOf(notInRight) };
		notes.push({ code: 'link.notInRight', params });
	}
	if (rightKeys.unmatched > 0) {
		const texts = rightKeys.unmatchedKeys.map(({ text, rows }) => ({ label: text, rows }));
		notes.push({
			code: 'link.rightUnmatched',
			params: { table, rows: rightKeys.unmatched, ...listOf(texts) }
		});
	}
	if (unused.length > 0) {
		const labels = some(unused.map(({ label }) => label));
		notes.push({ code: 'link.unused', params: { table, count: unused.length, ...labels } });
	}
	notes.push(...noteKeys(left), ...noteKeys(rightKeys));
	if (several.length > 0 && join.several !== 'refuse') {
		const code = SEVERAL[join.several];
		notes.push({ code, params: { table, count: several.length, ...listOf(several) } });
	}
	if (merged.length > 0) {
		const list = some(merged.map(({ label, parts }) => `${label} (${parts.join(' + ')})`));
		notes.push({ code: 'link.merged', params: { table, count: merged.length, ...list } });
		for (const { name, merged: rule } of join.variables)
			notes.push({ code: MERGED[rule], params: { variable: name } });
	}
	notes.push(...join.variables.flatMap(noteYears));
	for (const { variable, wave, rows } of report.withoutYear)
		notes.push({ code: wave === '' ? 'link.noWave' : 'link.noYear', params: { variable, wave, rows } });
	for (const { variable, rows } of report.noRowOfYear)
		notes.push({ code: 'link.noRowOfYear', params: { variable, rows } });
	for (const variable of report.gone) notes.push({ code: 'link.gone', params: { variable, table } });
	return notes;
}

const SEVERAL = { first: 'link.severalFirst', mean: 'link.severalMean', sum: 'link.severalSum' } as const;
const MERGED = {
	missing: 'link.mergedMissing',
	sum: 'link.mergedSum',
	weightedMean: 'link.mergedMean'
} as const;

function noteKeys({ repaired, carried, today, decided }: KeyReport): Message[] {
	const notes: Message[] = [];
	if (repaired.texts > 0)
		notes.push({ code: 'link.repaired', params: { texts: repaired.texts, rows: repaired.rows } });
	const whole = carried.filter(({ kind }) => kind !== 'divided');
	if (whole.length > 0) {
		const list = some(whole.map(carriedText));
		notes.push({ code: 'link.carried', params: { count: whole.length, ...list } });
	}
	for (const { from, name, to, toName, rows } of carried.filter(({ kind }) => kind === 'divided'))
		notes.push({ code: 'link.divided', params: { from, name, to, toName, rows } });
	if (today.length > 0) {
		const list = some(today.map(({ text, number }) => `${text} → ${number}`));
		notes.push({ code: 'link.today', params: { count: today.length, ...list } });
	}
	if (decided.length > 0) {
		const list = some(decided.map(({ text, number }) => `${text} → ${number ?? '–'}`));
		notes.push({ code: 'link.decided', params: { count: decided.length, ...list } });
	}
	return notes;
}

const carriedText = ({ from, name, to, toName }: CarriedKey) =>
	name === toName ? `${name} ${from} → ${to}` : `${name} ${from} → ${toName} ${to}`;

/** Which year was taken for each wave, said for every variable. */
function noteYears({ name, from }: LinkedVariable): Message[] {
	if (from.kind === 'same') return [];
	const list = from.byWave
		.map((one) => ({ wave: one.wave, from: 'year' in one ? one.year : one.variable }))
		.filter((one) => one.from !== null)
		.map((one) => (one.wave === '' ? String(one.from) : `${one.wave} ← ${one.from}`));
	return list.length === 0 ? [] : [{ code: 'link.years', params: { variable: name, list: list.join(', ') } }];
}
