import type { Sample } from '../sample';
import { messagePart, type Findings, type MethodFact, type ResultPart, type Surroundings } from '../types';
import { columnsOf, computeBlocks, isSquare } from './blocks';
import { heatPlot, readingPart, warningParts } from './notes';
import { correlationTables } from './tables';
import type { CorrelationSpec } from './types';

/** The correlations of the variables, for all rows or for each value of `by`, with tests and intervals. */
export async function runCorrelation(
	spec: CorrelationSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	if (spec.variables.length < (isSquare(spec) ? 2 : 1)) {
		return { parts: [messagePart({ code: 'correlations.choose' }, 'note')], method: [] };
	}
	const blocks = await computeBlocks(spec, sample, pace);
	if (!blocks) return { parts: [], method: [] };
	const parts: ResultPart[] = [
		...correlationTables(spec, sample, blocks).map((table): ResultPart => ({ kind: 'table', table })),
		...readingPart(spec, sample, blocks),
		...warningParts(spec, sample, blocks)
	];
	// One colour alone says nothing.
	if (spec.heat && spec.variables.length * columnsOf(spec).length > 1)
		parts.push(...blocks.map((block): ResultPart => ({ kind: 'plot', plot: heatPlot(spec, sample, block) })));
	return { parts, method: methodOf(spec) };
}

function methodOf(spec: CorrelationSpec): MethodFact[] {
	const facts: MethodFact[] = [
		{ label: { code: 'analysis.factMethod' }, text: { code: `correlations.${spec.coefficient}Method` } },
		{ label: { code: 'correlations.factMissing' }, text: { code: `correlations.${spec.missing}Method` } }
	];
	if (spec.coefficient === 'pearson' || spec.coefficient === 'spearman')
		facts.push({
			label: { code: 'correlations.factInterval' },
			text: {
				code: `correlations.${spec.coefficient}Interval`,
				params: { confidence: spec.confidence }
			}
		});
	if (spec.adjust !== 'none' && spec.coefficient !== 'polychoric')
		facts.push({
			label: { code: 'correlations.factAdjust' },
			text: { code: `correlations.${spec.adjust}Note` }
		});
	return facts;
}
