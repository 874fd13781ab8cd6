import type { Message } from '../../outcome';
import type { DrawSpec, SpreadRule } from '../types';
import { indicatorChanges } from './indicator-changes';
import type { RuleChange } from './types';

/** A fraction without the noise of binary fractions, for sentences. */
const tidy = (value: number) => Number(value.toPrecision(12));
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A number that can be none: three sentences. */
function orNone(code: string, from: number | null, to: number | null): Message {
	if (from === null) return { code: `${code}On`, params: { to: tidy(to ?? 0) } };
	if (to === null) return { code: `${code}Off`, params: { from: tidy(from) } };
	return { code, params: { from: tidy(from), to: tidy(to) } };
}

/** Names of earlier draws with the number of municipalities that each keeps out. */
const keptOut = ({ earlierDraws }: DrawSpec): number =>
	new Set(
		earlierDraws.flatMap(({ municipalities, exceptions }) => {
			const excepted = new Set(exceptions.map(({ municipality }) => municipality));
			return municipalities.filter((number) => !excepted.has(number));
		})
	).size;

/**
 * Every rule in which two specifications differ, in the order of the panel of rules; names of draws and the preset that
 * a draw began with are no rules. Each can be applied by itself, so that one can see what it does alone.
 * @param yearsOf the school years that a specification uses: one that names none uses the last of the data
 */
export function ruleChanges(
	from: DrawSpec,
	to: DrawSpec,
	yearsOf: (spec: DrawSpec) => readonly string[]
): RuleChange[] {
	const changes: RuleChange[] = [];
	const add = (id: string, isEqual: boolean, what: Message, apply: RuleChange['apply']) => {
		if (!isEqual) changes.push({ id, what, apply });
	};
	add('owners', from.owners === to.owners, ownersChange(to), (onto) => ({ ...onto, owners: to.owners }));
	changes.push(...indicatorChanges(from, to));
	const [before, after] = [yearsOf(from), yearsOf(to)];
	add(
		'years',
		isSame(before, after),
		{ code: 'compare.ruleYears', params: { from: before.join(', '), to: after.join(', ') } },
		(onto) => ({ ...onto, years: to.years })
	);
	add(
		'population',
		from.populationCap === to.populationCap,
		orNone('compare.ruleCap', from.populationCap, to.populationCap),
		(onto) => ({ ...onto, populationCap: to.populationCap })
	);
	add(
		'earlierDraws',
		isSame(from.earlierDraws, to.earlierDraws),
		{ code: 'compare.ruleEarlier', params: { from: keptOut(from), to: keptOut(to) } },
		(onto) => ({ ...onto, earlierDraws: to.earlierDraws })
	);
	const numbersOf = ({ exclusions }: DrawSpec) => exclusions.map(({ municipality }) => municipality).sort();
	add(
		'exclusions',
		isSame(numbersOf(from), numbersOf(to)),
		{ code: 'compare.ruleManual', params: { from: from.exclusions.length, to: to.exclusions.length } },
		(onto) => ({ ...onto, exclusions: to.exclusions })
	);
	add(
		'coverage',
		from.minCoverage === to.minCoverage,
		{ code: 'compare.ruleCoverage', params: { from: tidy(from.minCoverage), to: tidy(to.minCoverage) } },
		(onto) => ({ ...onto, minCoverage: to.minCoverage })
	);
	add(
		'places',
		from.places === to.places,
		{ code: 'compare.rulePlaces', params: { from: from.places, to: to.places } },
		(onto) => ({ ...onto, places: to.places })
	);
	return [...changes, ...spreadChanges(from.spread, to.spread)];
}

const ownersChange = ({ owners }: DrawSpec): Message => ({
	code: owners === 'municipal' ? 'compare.ruleOwnersMunicipal' : 'compare.ruleOwnersAll'
});

function spreadChanges(from: SpreadRule, to: SpreadRule): RuleChange[] {
	const changes: RuleChange[] = [];
	const add = <K extends keyof SpreadRule>(key: K, what: Message) => {
		if (isSame(from[key], to[key])) return;
		const apply = (onto: DrawSpec) => ({ ...onto, spread: { ...onto.spread, [key]: to[key] } });
		changes.push({ id: `spread ${key}`, what, apply });
	};
	add('places', { code: 'compare.ruleSpreadPlaces', params: { from: from.places, to: to.places } });
	add('measure', { code: 'compare.ruleMeasure', params: { from: from.measure, to: to.measure } });
	add('level', orNone('compare.ruleLevel', from.level, to.level));
	const [before, after] = [from.schoolCriterion, to.schoolCriterion];
	add('schoolCriterion', {
		code: before.kind === after.kind ? 'compare.ruleSchoolPart' : 'compare.ruleSchoolKind',
		params: { from: tidy(before.part), to: tidy(after.part), fromKind: before.kind, toKind: after.kind }
	});
	add('minSchools', { code: 'compare.ruleMinSchools', params: { from: from.minSchools, to: to.minSchools } });
	return changes;
}
