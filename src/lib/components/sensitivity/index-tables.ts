import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import { factorId } from '$lib/core/simulation/sensitivity/factors';
import type {
	Estimate,
	FactorIndices,
	SensitivityFactor,
	SensitivityResult,
	Target
} from '$lib/core/simulation/sensitivity/types';
import { formatInteger } from '$lib/i18n/numbers';
import { choiceName, targetFormat, type ChoiceWords } from './choice-names';

/** A choice with its indices. */
export interface RankedChoice extends FactorIndices {
	factor: SensitivityFactor;
}

/** The choices in order of their total index, the highest first; null where nothing varies. */
export function rankedChoices(
	{ factors, indices }: Pick<SensitivityResult, 'factors' | 'indices'>,
	target: Target
): RankedChoice[] | null {
	const own = indices[target];
	if (!own) return null;
	return factors
		.map((factor, index) => ({ factor, ...own[index] }))
		.sort((a, b) => b.total.value - a.total.value);
}

const SHARE = { kind: 'share', decimals: 0 } as const;
const share = (value: number | null): ResultCell => ({
	value,
	format: SHARE,
	...(value === null && { text: '–' })
});

function notesOf({ messages, style }: ChoiceWords, result: SensitivityResult, seed: number): string[] {
	const { notes } = messages.sensitivity.indices;
	const draws = formatInteger(result.rows * (result.factors.length + 2), style);
	return [
		notes.meaning,
		notes.sums,
		notes.negative,
		notes.ranges,
		notes.method({ rows: formatInteger(result.rows, style), draws, seed })
	];
}

/** Total and first-order index of every choice with their intervals. */
export function indicesTable(
	words: ChoiceWords,
	result: SensitivityResult,
	choices: readonly RankedChoice[],
	seed: number
): ResultTable {
	const t = words.messages.sensitivity.indices;
	const columns = (['total', 'first'] as const).flatMap((of) => [
		{ id: of, label: t[of], align: 'end' as const, help: t.notes.meaning },
		{ id: `${of}Low`, label: t.low, above: [t[of]], align: 'end' as const },
		{ id: `${of}High`, label: t.high, above: [t[of]], align: 'end' as const }
	]);
	const cells = ({ value, low, high }: Estimate) => [share(value), share(low), share(high)];
	return {
		id: 'sobol-indekser',
		title: t.heading,
		columns: [
			{ id: 'choice', label: t.choice, align: 'start' },
			...columns.map((column) => ('above' in column ? column : { ...column, above: [column.label] }))
		],
		rows: choices.map(({ factor, total, first }) => ({
			id: factorId(factor),
			cells: [
				{ value: choiceName(words, factor), format: { kind: 'text' } },
				...cells(total),
				...cells(first)
			]
		})),
		notes: notesOf(words, result, seed)
	};
}

/** Total and first-order index of every choice, the highest total first. */
export function indicesPlot(words: ChoiceWords, choices: readonly RankedChoice[]): ResultPlot {
	const t = words.messages.sensitivity.indices;
	return {
		kind: 'dots',
		id: 'sobol',
		title: t.heading,
		description: t.plotDescription({ n: choices.length }),
		axis: { label: t.axis, format: SHARE },
		series: [
			{ id: 'total', label: t.total },
			{ id: 'first', label: t.first }
		],
		rows: choices.map(({ factor, total, first }) => ({
			id: factorId(factor),
			label: choiceName(words, factor),
			points: [
				{ ...total, n: null },
				{ ...first, n: null }
			]
		})),
		notes: [t.notes.meaning]
	};
}

/** How a target is spread over all combinations. */
export function distributionPlot(
	{ messages, style }: ChoiceWords,
	{ summaries, drawn }: SensitivityResult,
	target: Target
): ResultPlot | null {
	const t = messages.sensitivity;
	const summary = summaries?.[target];
	if (!summary || summary.most === 0) return null;
	const { counts, most } = summary;
	return {
		kind: 'histogram',
		id: 'endring-alle-valg',
		title: t.distribution.heading,
		description: t.distribution.plotDescription({ n: formatInteger(drawn.of, style) }),
		axis: { label: t.axis[target], format: targetFormat(target) },
		edges: Array.from({ length: counts.length + 1 }, (_, edge) => (edge * most) / counts.length),
		series: [{ id: 'combinations', label: t.distribution.combinations, counts }],
		notes: [t.targetHelp[target]]
	};
}
