import type { Message } from '../../outcome';
import type { ResultPart } from '../types';
import { messagePart, type Findings } from '../types';
import { alternatives, amountsTable, boundTable } from './budget-tables';
import { conflictsTable, deviations, deviationsTable } from './deviations';
import { isNoAmount, readApplications, type ReadApplication } from './read';
import { categoriesTable, judgedTable, lightsTable } from './tables';
import type { ApplicationsSpec } from './types';

/** Judges applications by their lights, lists what is decided otherwise, and distributes the budget side by side. */
export function runApplications(spec: ApplicationsSpec): Findings {
	const all = readApplications(spec);
	if (all.length === 0) return { parts: [messagePart({ code: 'applications.type' }, 'note')], method: [] };
	const parts: ResultPart[] = warnings(spec, all);
	const found = deviations(all);
	const conflicts = all.filter(({ from }) => from.conflicts.length > 0);
	parts.push(
		{ kind: 'table', table: judgedTable(spec, all) },
		{ kind: 'reading', id: 'reading', sentences: reading(all, found.length, conflicts.length) },
		{ kind: 'table', table: lightsTable(all) },
		{ kind: 'table', table: categoriesTable(all) }
	);
	if (found.length > 0) parts.push({ kind: 'table', table: deviationsTable(found) });
	if (conflicts.length > 0) parts.push({ kind: 'table', table: conflictsTable(all) });
	const ways = alternatives(spec, all);
	if (!ways.ok) parts.push(messagePart(ways.problem));
	else {
		parts.push({ kind: 'table', table: amountsTable(spec, all, ways.value) });
		const bound = boundTable(spec, all, ways.value[0]);
		if (bound) parts.push({ kind: 'table', table: bound });
	}
	const fact = (label: string, code: string, params: Message['params'] = {}) => ({
		label: { code: label },
		text: { code, params }
	});
	return {
		parts,
		method: [
			fact('analysis.factMethod', 'applications.method', spec.rule),
			fact('applications.factMoney', 'applications.moneyMethod'),
			...(spec.source.trim() === ''
				? []
				: [fact('applications.factCriteria', 'applications.criteriaSource', { source: spec.source.trim() })])
		]
	};
}

function warnings(spec: ApplicationsSpec, all: readonly ReadApplication[]): ResultPart[] {
	const parts: ResultPart[] = [];
	const warn = (code: string, params: Message['params']) =>
		parts.push(messagePart({ code, params }, 'warning'));
	if (spec.rule.red > spec.rule.green) warn('applications.ruleTurned', spec.rule);
	const unread = all.filter(({ from }) => isNoAmount(from.applied) || isNoAmount(from.granted));
	if (unread.length > 0) warn('applications.unread', { count: unread.length, first: unread[0].name });
	const without = all.filter(({ applied, from }) => applied === null && !isNoAmount(from.applied));
	if (without.length > 0)
		warn('applications.withoutAmount', { count: without.length, first: without[0].name });
	const silent = deviations(all).filter(({ application }) => application.from.reason.trim() === '');
	if (silent.length > 0) warn('applications.withoutReason', { count: silent.length });
	const took = all.filter(({ from }) => from.conflicts.some(({ tookPart }) => tookPart));
	if (took.length > 0) warn('applications.judgedOwn', { count: took.length, first: took[0].name });
	const granted = all.reduce((sum, one) => sum + (one.granted ?? 0), 0);
	if (granted > spec.budget) warn('applications.overBudget', { over: granted - spec.budget });
	return parts;
}

function reading(all: readonly ReadApplication[], deviating: number, conflicting: number): Message[] {
	const of = (light: string | null) => all.filter(({ judged }) => judged.light === light).length;
	return [
		{
			code: 'applications.readLights',
			params: {
				all: all.length,
				green: of('green'),
				yellow: of('yellow'),
				red: of('red'),
				open: of(null)
			}
		},
		...(all.some(({ from }) => from.decision !== null)
			? [
					{
						code: 'applications.readDecisions',
						params: {
							granted: all.filter(({ from }) => from.decision === 'granted').length,
							decided: all.filter(({ from }) => from.decision !== null).length,
							deviating
						}
					}
				]
			: []),
		...(conflicting > 0 ? [{ code: 'applications.readConflicts', params: { conflicting } }] : [])
	];
}
