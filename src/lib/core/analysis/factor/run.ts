import { correlationSteps, type CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import { adequacy } from '../../stats/factor/adequacy';
import {
	againstRandom,
	kaiser,
	minimumAveragePartial,
	randomSteps
} from '../../stats/factor/number-of-factors';
import { factorSteps } from '../../stats/factor/solution';
import { eigenvalues } from '../../stats/matrix/eigen';
import { inSteps } from '../in-steps';
import type { Pace } from '../pace';
import { rowsLost } from '../rows-lost';
import { numbersOf, titleOf, type Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { adequacyTable, answersTable, communalityTable } from './item-tables';
import { countParts, type Counts } from './count-parts';
import { fitParts } from './fit-parts';
import { correlationWarnings, inTitles, outsideScale } from './messages';
import { keepRandom, knownRandom, randomKey } from './known-random';
import { factorFacts, optionsOf } from './options';
import { scoreParts } from './score-parts';
import { solutionParts } from './solution-parts';
import type { Shown } from './shown';
import type { FactorSpec } from './types';

/** Nobody waits for it any more. */
const STOPPED: Findings = { parts: [], method: [] };

/**
 * A factor analysis: how many factors, the solution, how well it fits. The solution comes before the parallel analysis
 * where it does not need it, so that there is something to see while this is computed.
 * Source: methods 8; the numbers are those of core/stats/factor.
 */
export async function runFactor(spec: FactorSpec, sample: Sample, { pace }: Surroundings): Promise<Findings> {
	const rows = sample.rows.length;
	if (spec.items.length === 0) {
		return { parts: [messagePart({ code: 'factorAnalysis.choose' }, 'note')], method: [] };
	}
	const items = spec.items.map((name) => ({
		name,
		values: numbersOf(sample, name)?.values ?? new Float64Array()
	}));
	const shown: Shown = { spec, items, titles: spec.items.map((name) => titleOf(sample, name)) };
	const { correlation: kind, missing } = spec;
	const correlations = await inSteps(correlationSteps(items, { kind, missing }), pace, { from: 0, to: 0.4 });
	if (!correlations) return STOPPED;
	if (!correlations.ok) {
		const parts = [messagePart(inTitles(correlations.problem, shown)), answersTable(shown)];
		return { parts, method: factorFacts(spec, null, rows) };
	}
	const lost = missing === 'listwise' ? rowsLost(correlations.value.n, rows) : [];
	const warned = [...lost, ...outsideScale(shown, sample)];
	const parts = await analysed(shown, correlations.value, pace, warned);
	return parts ? { parts, method: factorFacts(spec, correlations.value.n, rows) } : STOPPED;
}

async function analysed(
	shown: Shown,
	correlations: CorrelationMatrix,
	pace: Pace,
	warned: ResultPart[]
): Promise<ResultPart[] | null> {
	const { spec } = shown;
	const observed = eigenvalues(correlations.matrix);
	const map = minimumAveragePartial(correlations.matrix);
	const early: Counts = { observed, kaiser: kaiser(observed), map, parallel: null };
	const { sets, seed } = spec.parallel;
	const key = randomKey(observed.length, correlations.n, spec.parallel);
	const known = knownRandom(key);
	const judged = adequacy(correlations);
	const fitness = judged.ok ? judged : { ...judged, problem: inTitles(judged.problem, shown) };
	const page = ({ first, rest }: Solved, counts: Counts) => [
		...warned,
		...correlationWarnings(correlations, shown),
		...first,
		...countParts(counts, spec),
		adequacyTable(fitness),
		...rest
	];
	const waiting = spec.factors.kind === 'parallel';
	const solved = waiting ? UNSOLVED : await solve(shown, correlations, early, pace);
	if (!solved || !(await pace.reached(0.6, known ? undefined : page(solved, early)))) return null;
	const steps = randomSteps(observed.length, correlations.n, seed, sets);
	const random = known ?? (await inSteps(steps, pace, { from: 0.6, to: 1 }));
	if (!random) return null;
	keepRandom(key, random);
	const counts = { ...early, parallel: againstRandom(observed, random) };
	const last = waiting ? await solve(shown, correlations, counts, pace) : solved;
	return last && page(last, counts);
}

/** The parts of a solution that come first, and those that come last. */
interface Solved {
	first: ResultPart[];
	rest: ResultPart[];
}
const UNSOLVED: Solved = { first: [], rest: [] };

/** The solution with as many factors as are chosen; null when it was told to stop. */
async function solve(
	shown: Shown,
	correlations: CorrelationMatrix,
	counts: Counts,
	pace: Pace
): Promise<Solved | null> {
	const { spec } = shown;
	const factors = chosenCount(spec, counts);
	if (factors === 0 && spec.factors.kind !== 'typed') {
		const message = { code: 'factorAnalysis.noneFound', params: { rule: spec.factors.kind } };
		return { first: [messagePart(message)], rest: [] };
	}
	const steps = factorSteps(correlations, optionsOf(spec, factors));
	const solution = await inSteps(steps, pace, { from: 0.4, to: 0.6 });
	if (!solution) return null;
	if (!solution.ok) return { first: [messagePart(inTitles(solution.problem, shown))], rest: [] };
	const { value } = solution;
	const warnings = value.warnings.map((warning) => messagePart(inTitles(warning, shown), 'warning'));
	return {
		first: [...warnings, ...solutionParts(value, shown)],
		rest: [
			communalityTable(value, correlations, shown),
			...fitParts(value, correlations, shown),
			...scoreParts(value, correlations, shown)
		]
	};
}

/** How many factors the chosen rule finds. */
function chosenCount({ factors }: FactorSpec, { kaiser: aboveOne, map, parallel }: Counts): number {
	switch (factors.kind) {
		case 'typed':
			return factors.count;
		case 'kaiser':
			return aboveOne;
		case 'map':
			return map.factors;
		case 'parallel':
			return parallel?.factors ?? 0;
	}
}
