import type { Message, Outcome } from '../../outcome';
import { averageDifference, type AverageDifference } from '../../stats/logistic/differences';
import { logisticRegression } from '../../stats/logistic/logistic';
import { profileOf } from '../../stats/logistic/profile';
import type { LogisticModel, LogisticRow } from '../../stats/logistic/types';
import type { Pace } from '../pace';
import type { Inputs } from '../regression/rows';
import { columnOf, type Term } from '../regression/terms';
import { versionsOf, type Versions } from './steps';
import type { LogisticSpec } from './types';

/** Ours, after Peduzzi and others (1996): with fewer events for each coefficient, uncorrected ones lie too far out. */
export const FEW_EVENTS = 10;

/** A coefficient as the tables need it. */
export interface Line extends LogisticRow {
	/** Null for the constant. */
	term: Term | null;
	/** Why the interval has no end on a side; the end is then not finite. */
	noEnd: Message | null;
	/** How much the share with the event differs on average; null for the constant and for squares. */
	difference: AverageDifference | null;
	versions: Versions | null;
}

/** A model with how it was estimated. */
export interface Estimated {
	model: LogisticModel;
	y: Float64Array;
	columns: Float64Array[];
	lines: Line[];
	firth: boolean;
	/** Why Firth's correction was chosen by itself. */
	chosen: 'few' | 'separated' | null;
	profile: boolean;
	/** Events, or rows without where those are fewer, for each coefficient but the constant. */
	eventsEach: number;
}

/** What is estimated, before the intervals. */
export interface Data {
	y: Float64Array;
	columns: Float64Array[];
	terms: Term[];
}

/** The columns of the model on the rows that it uses. */
export function dataOf(
	{ rows, sources, dependents }: Inputs,
	terms: Term[]
): { data: Data; centres: number[] } {
	const [used] = rows;
	const columns = terms.map((term) => columnOf(term, sources[term.predictor], used, null));
	return {
		data: {
			y: Float64Array.from(used, (row) => dependents[0].values[row]),
			columns: columns.map(({ values }) => values),
			terms
		},
		centres: columns.map(({ centre }) => centre)
	};
}

/** Estimates as was asked for. */
export async function estimate(
	spec: LogisticSpec,
	{ y, columns, terms }: Data,
	centres: readonly number[],
	pace: Pace
): Promise<Outcome<Estimated>> {
	const { confidence, method } = spec;
	const solve = (firth: boolean) => logisticRegression({ y, columns }, { firth, confidence });
	const plain = method === 'firth' ? null : solve(false);
	const eventsEach = plain?.ok ? eventsFor(plain.value) : NaN;
	const isSeparated = plain?.ok === false && plain.problem.code === 'logistic.separated';
	const chosen =
		method !== 'auto' ? null : isSeparated ? 'separated' : eventsEach < FEW_EVENTS ? 'few' : null;
	const firth = method === 'firth' || chosen !== null;
	const found = firth || !plain ? solve(true) : plain;
	if (!found.ok) return found;
	const model = found.value;
	const profile = spec.intervals === 'profile' || (spec.intervals === 'auto' && firth);
	const lines: Line[] = [];
	for (const [place, row] of model.rows.entries()) {
		const term = row.column < 0 ? null : terms[row.column];
		const tested = profile && term ? profiled(model, place, confidence, row) : { ...row, noEnd: null };
		const versions = term && versionsOf(term, { y, columns, terms }, centres);
		const difference = versions && averageDifference(model, columns, versions.from, versions.to, confidence);
		lines.push({ ...tested, term, versions, difference });
		if (!(await pace.reached((place + 1) / (model.rows.length + 1)))) break;
	}
	return {
		ok: true,
		value: { model, y, columns, lines, firth, chosen, profile, eventsEach: eventsFor(model) }
	};
}

const eventsFor = ({ events, n, rows }: LogisticModel): number =>
	Math.min(events, n - events) / Math.max(1, rows.length - 1);

/** A row with the interval and p of its profile. */
function profiled(
	model: LogisticModel,
	place: number,
	confidence: number,
	row: LogisticRow
): LogisticRow & { noEnd: Message | null } {
	const found = profileOf(model, place, confidence);
	if (!found.ok) return { ...row, p: NaN, low: NaN, high: NaN, noEnd: found.problem };
	const { low, high, p } = found.value;
	const isOpen = low === null || high === null;
	return {
		...row,
		p,
		low: low ?? NaN,
		high: high ?? NaN,
		noEnd: isOpen ? { code: 'logisticResult.noEnd' } : null
	};
}
