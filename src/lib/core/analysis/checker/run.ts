import type { Text } from '../../report/types';
import type { Findings, MethodFact, ResultPart, Surroundings } from '../types';
import { checkTable, type TableResult } from './check-table';
import type { Finding } from './finding';
import { mergedFindings } from './merge-findings';
import { enteredTable, findingsTable, personsTable } from './result-tables';
import type { CheckerSpec } from './types';

/**
 * Checks the numbers of a published table against each other: a summary in words, the findings, the table with marks, and
 * the persons that its percents can stand for.
 */
export async function runChecker(spec: CheckerSpec, { pace }: Surroundings): Promise<Findings> {
	if (spec.rows.length === 0 || spec.columns.length === 0)
		return { parts: [{ kind: 'message', severity: 'note', message: { code: 'checker.empty' } }], method: [] };
	const result = await checkTable(spec, (share) => pace.reached(share));
	const findings = mergedFindings(result.findings);
	const parts: ResultPart[] = [{ kind: 'reading', id: 'summary', sentences: summary(result, findings) }];
	if (result.looked === 0)
		parts.push({ kind: 'message', severity: 'note', message: { code: 'checker.nothingToCheck' } });
	if (findings.length > 0) parts.push({ kind: 'table', table: findingsTable(spec, findings) });
	parts.push({ kind: 'table', table: enteredTable(spec, findings) });
	const persons = personsTable(result);
	if (persons) parts.push({ kind: 'table', table: persons });
	return { parts, method: methodOf(spec) };
}

/** What the findings come to, in sentences. */
function summary({ numbers, columns, models }: TableResult, findings: readonly Finding[]): Text[] {
	const count = (certainty: Finding['certainty']) =>
		findings.filter((finding) => finding.certainty === certainty).length;
	const [impossible, conditional, rounding] = [count('impossible'), count('conditional'), count('rounding')];
	const sentences: Text[] = [{ code: 'checker.readNumbers', params: { numbers } }];
	if (impossible > 0) sentences.push({ code: 'checker.saysImpossible', params: { count: impossible } });
	if (conditional > 0) sentences.push({ code: 'checker.saysConditional', params: { count: conditional } });
	if (impossible + conditional === 0) sentences.push({ code: 'checker.saysNothing' });
	if (rounding > 0) sentences.push({ code: 'checker.saysRounding', params: { count: rounding } });
	const unique = columns.filter(({ fit, sets }) => fit?.hasMean && sets?.length === 1).length;
	if (unique > 0) sentences.push({ code: 'checker.saysUnique', params: { unique, columns: columns.length } });
	for (const { df, tested } of models)
		if (df && tested > 1)
			sentences.push({ code: 'checker.saysDf', params: { from: df.from, to: df.to, coefficients: tested } });
	return sentences;
}

function methodOf(spec: CheckerSpec): MethodFact[] {
	const { scale, items, starLevels, df } = spec;
	return [
		{ label: { code: 'analysis.factMethod' }, text: { code: 'checker.method' } },
		{
			label: { code: 'checker.factPercents' },
			text: {
				code: 'checker.methodPercents',
				params: { rounding: spec.rounding, dontKnow: spec.dontKnow, n: spec.nIs }
			}
		},
		{
			label: { code: 'checker.factMeans' },
			text: scale
				? { code: 'checker.methodScale', params: { min: scale.min, max: scale.max, items } }
				: { code: 'checker.methodNoScale', params: { items } }
		},
		{
			label: { code: 'checker.factTests' },
			text: { code: 'checker.methodTests', params: { levels: starLevels.join('; '), df: df ?? '' } }
		},
		{ label: { code: 'checker.factSource' }, text: { code: 'checker.methodSource' } }
	];
}
