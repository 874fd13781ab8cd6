import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { emptyCell, numberCell, pCell } from '../cells';
import { decimalsOf, rawCell } from '../regression/lines';
import type { Term } from '../regression/terms';
import type { Estimated, Line } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

const PARTS = ['b', 'se', 'z', 'p', 'odds', 'low', 'high'] as const;
type Part = (typeof PARTS)[number];

const LABELS = {
	b: 'logisticResult.b',
	se: 'regressionResult.se',
	z: 'logisticResult.z',
	p: 'regressionResult.p',
	odds: 'logisticResult.odds',
	low: 'regressionResult.low',
	high: 'regressionResult.high'
} as const satisfies Record<Part, string>;

/** The constant and every predictor with B, its error, z, p, and the odds ratio with its interval. */
export function oddsTable(
	spec: LogisticSpec,
	{ lines, profile, model }: Estimated,
	terms: readonly Term[],
	{ title, event }: Happened
): ResultTable<Text> {
	const helps: Partial<Record<Part, string>> = {
		b: 'logisticResult.bHelp',
		z: 'logisticResult.zHelp',
		p: profile ? 'logisticResult.pProfileHelp' : 'logisticResult.pHelp',
		odds: 'logisticResult.oddsHelp'
	};
	const columns = PARTS.map((id): ResultColumn<Text> => {
		const help = helps[id];
		return {
			id,
			label: { code: LABELS[id] },
			align: 'end',
			...(help === undefined ? {} : { help: { code: help } }),
			above: [
				id === 'low' || id === 'high'
					? {
							code: profile ? 'logisticResult.profileInterval' : 'logisticResult.waldInterval',
							params: { confidence: spec.confidence }
						}
					: ''
			]
		};
	});
	const rowOf = (term: Term | null): ResultRow<Text> => {
		const line = lines.find((one) => one.term?.id === term?.id) ?? null;
		const label = term?.label ?? { code: 'regressionResult.constant' };
		return {
			id: term?.id ?? '(constant)',
			cells: [{ value: label, format: { kind: 'text' } }, ...cellsOf(line, profile, model.n, whyNone(term))]
		};
	};
	const whyNone = (term: Term | null): Text => {
		const aside = model.dependent.find(({ column }) => terms[column].id === term?.id);
		return {
			code: aside?.on.length === 0 ? 'regressionResult.asideConstant' : 'regressionResult.asideDependent'
		};
	};
	return {
		id: 'odds',
		title: { code: 'logisticResult.oddsTitle', params: { outcome: title, event } },
		columns: [{ id: 'term', label: { code: 'regressionResult.term' }, align: 'start' }, ...columns],
		rows: [null, ...terms].map(rowOf),
		notes: [{ code: 'logisticResult.oddsNote' }, ...(profile ? [{ code: 'logisticResult.profileNote' }] : [])]
	};
}

function cellsOf(line: Line | null, profile: boolean, n: number, why: Text): ResultCell<Text>[] {
	if (!line) return PARTS.map(() => emptyCell(why));
	const { b, se, z, p, low, high, noEnd, term } = line;
	const odds = Math.exp(b);
	const decimals = decimalsOf({ b: odds, se: odds * se });
	const ofOdds = (value: number): ResultCell<Text> => {
		if (!term && profile) return emptyCell({ code: 'logisticResult.noProfile' });
		const power = Math.exp(value);
		return Number.isFinite(power) ? oddsCell(power, decimals) : emptyCell(noEnd ?? tooLarge);
	};
	return [
		{ ...rawCell(b, decimalsOf({ b, se })), n },
		rawCell(se, decimalsOf({ b, se })),
		numberCell(z, 3, { code: 'regressionResult.noError' }),
		Number.isFinite(p) ? pCell(p) : emptyCell(noEnd ?? undefined),
		Number.isFinite(odds) ? oddsCell(odds, decimals) : emptyCell(tooLarge),
		ofOdds(low),
		ofOdds(high)
	];
}

/** Decimals of odds of thousands are no information, and make the column wide. */
const oddsCell = (odds: number, decimals: number): ResultCell<Text> =>
	rawCell(odds, odds >= 1000 ? 0 : decimals);

const tooLarge: Text = { code: 'logisticResult.tooLarge' };
