import type { DatasetSpec } from '$lib/core/dataset/types';
import { parentsOf } from '$lib/core/dataset/parents';
import type { JoinPreview, TextCount } from '$lib/core/link/preview';
import type { KeySuggestions } from '$lib/core/link/suggest-keys';
import { REGISTER_VARIABLES } from '$lib/core/link/register-dataset';
import type { LinkedSource, LinkedVariable, LinkJoin, MunicipalityKey, Vintage } from '$lib/core/link/types';
import { findYearSeries, likelyYear } from '$lib/core/link/years';

/** A variable, or a series of variables for several years, that can be fetched. */
export interface Choice {
	/** Name of the variable or of the series. */
	name: string;
	label: string;
	/** The variables of the years; null for one without years in its name. */
	items: { year: string; variable: string }[] | null;
}

const key = (variable: string): MunicipalityKey => ({ variable, county: null, decisions: [] });

/** Keys by municipality that are still to be filled in. */
export const municipalityKeys = (left: string, right: string, vintage: Vintage): LinkJoin['keys'] => ({
	kind: 'municipality',
	vintage,
	left: key(left),
	right: key(right)
});

/** A join that nothing has been said of but where it fetches from. */
export const freshJoin = (right: string): LinkJoin => ({
	right,
	keys: { kind: 'equal', pairs: [] },
	only: null,
	wave: null,
	year: null,
	several: 'refuse',
	weight: null,
	variables: []
});

/** Of a register most want these; of a table with few variables, all of them. */
const WANTED = new Set<string>([
	REGISTER_VARIABLES.number,
	REGISTER_VARIABLES.countyName,
	REGISTER_VARIABLES.population,
	REGISTER_VARIABLES.centralityClass
]);
const FEW = 5;

/**
 * The join with what was found to connect the two tables, by municipality if both name some, else by equal values; and
 * with variables to begin with.
 * @param vintage of the register that is fetched from; null for another table
 */
export function withSuggestions(
	join: LinkJoin,
	found: KeySuggestions | null,
	vintage: Vintage | null
): LinkJoin {
	if (!found) return join;
	const connected = connect(join, found, vintage ?? 2024);
	const choices = choicesOf(found.variables, connected.year !== null);
	const keys =
		connected.keys.kind === 'municipality'
			? [connected.keys.right.variable]
			: connected.keys.pairs.map(({ right }) => right);
	const others = choices.filter(({ name }) => !keys.includes(name) && name !== connected.year);
	const wanted =
		vintage !== null ? choices.filter(({ name }) => WANTED.has(name)) : others.length <= FEW ? others : [];
	const waves = connected.wave === null ? [''] : found.waveTexts;
	return wanted.reduce((all, choice) => choose(all, choice, waves, found.yearTexts), connected);
}

function connect(join: LinkJoin, found: KeySuggestions, vintage: Vintage): LinkJoin {
	const [left, right] = [found.left.at(0), found.right.at(0)];
	const year = found.years.at(0) ?? null;
	const wave = found.waves.at(0) ?? null;
	if (left && right) {
		const keys = municipalityKeys(left.variable, right.variable, vintage);
		return { ...join, keys, only: found.only, wave, year };
	}
	const equal = found.equal.at(0);
	const pairs = equal ? [{ left: equal.left, right: equal.right }] : [];
	return { ...join, keys: { kind: 'equal', pairs }, only: null, wave, year };
}

/** What was confirmed of the left table's municipalities for one table counts for the next: nobody confirms twice. */
export function withDecisions(join: LinkJoin, others: readonly LinkJoin[]): LinkJoin {
	const { keys } = join;
	if (keys.kind !== 'municipality' || keys.left.decisions.length > 0) return join;
	const made = others.flatMap((other) =>
		other.keys.kind === 'municipality' &&
		other.keys.left.variable === keys.left.variable &&
		other.keys.vintage <= keys.vintage
			? other.keys.left.decisions
			: []
	);
	const decisions = [...new Map(made.map((one) => [one.text, one])).values()];
	return { ...join, keys: { ...keys, left: { ...keys.left, decisions } } };
}

/** What can be fetched from a table: series of years as one each, unless its rows are of years. */
export function choicesOf(variables: JoinPreview['variables'], isLong: boolean): Choice[] {
	const labels = new Map(variables.map(({ name, label }) => [name, label]));
	const single = (name: string): Choice => ({ name, label: labels.get(name) ?? '', items: null });
	if (isLong) return variables.map(({ name }) => single(name));
	const { series, others } = findYearSeries(variables);
	const inSeries = new Map(
		series.flatMap(({ name, items }) =>
			items.map(({ variable }, index) => [variable, index === 0 ? { name, label: '', items } : null] as const)
		)
	);
	const alone = new Set(others);
	return variables.flatMap(({ name }) => (alone.has(name) ? [single(name)] : (inSeries.get(name) ?? [])));
}

/** The linked variable that a choice has become, or undefined. */
export const linkedBy = ({ variables }: LinkJoin, choice: Choice): LinkedVariable | undefined =>
	variables.find(({ from }) =>
		from.kind === 'wide'
			? choice.items !== null && from.series === choice.name
			: choice.items === null && from.variable === choice.name
	);

/** Waves of the left table; one without a name where there are none. */
export const wavesOf = (join: LinkJoin, waves: readonly TextCount[]): string[] =>
	join.wave === null ? [''] : waves.map(({ text }) => text);

/** Where a choice is read for each wave, with the most likely years. */
function sourceOf(
	choice: Choice,
	join: LinkJoin,
	waves: readonly string[],
	years: readonly string[]
): LinkedSource {
	const pick = (wave: string, known: readonly string[]) =>
		wave === '' ? (known.at(-1) ?? null) : likelyYear(wave, known);
	if (choice.items) {
		const { items } = choice;
		const all = items.map(({ year }) => year);
		return {
			kind: 'wide',
			series: choice.name,
			byWave: waves.map((wave) => {
				const year = pick(wave, all);
				return { wave, variable: items.find((item) => item.year === year)?.variable ?? null };
			})
		};
	}
	if (join.year === null) return { kind: 'same', variable: choice.name };
	return {
		kind: 'long',
		variable: choice.name,
		byWave: waves.map((wave) => ({ wave, year: pick(wave, years) }))
	};
}

/** The join with a choice fetched. */
export function choose(
	join: LinkJoin,
	choice: Choice,
	waves: readonly string[],
	years: readonly string[]
): LinkJoin {
	const from = sourceOf(choice, join, waves, years);
	return { ...join, variables: [...join.variables, { name: choice.name, from, merged: 'missing' }] };
}

/** The join without a variable. */
export const unchoose = (join: LinkJoin, linked: LinkedVariable): LinkJoin => ({
	...join,
	variables: join.variables.filter((one) => one !== linked)
});

/** The join with one of its variables changed. */
export const changeLinked = (join: LinkJoin, before: LinkedVariable, after: LinkedVariable): LinkJoin => ({
	...join,
	variables: join.variables.map((one) => (one === before ? after : one))
});

/**
 * The join with a year for every wave there is, and for no other; the same join when nothing is to be changed. What
 * somebody has chosen for a wave stays.
 */
export function fitWaves(preview: JoinPreview, join: LinkJoin): LinkJoin {
	const waves = wavesOf(join, preview.waves);
	const years = preview.years.map(({ text }) => text);
	const choices = choicesOf(preview.variables, join.year !== null);
	let isSame = true;
	const variables = join.variables.flatMap((linked): LinkedVariable[] => {
		const choice = choices.find((one) => linkedBy({ ...join, variables: [linked] }, one));
		if (!choice) return linked.from.kind === 'wide' ? [] : [linked];
		const fresh = sourceOf(choice, join, waves, years);
		const from = keepChosen(linked.from, fresh);
		if (JSON.stringify(from) === JSON.stringify(linked.from)) return [linked];
		isSame = false;
		return [{ ...linked, from }];
	});
	return isSame && variables.length === join.variables.length ? join : { ...join, variables };
}

function keepChosen(before: LinkedSource, fresh: LinkedSource): LinkedSource {
	if (before.kind === 'wide' && fresh.kind === 'wide') {
		const byWave = fresh.byWave.map((one) => before.byWave.find(({ wave }) => wave === one.wave) ?? one);
		return { ...fresh, byWave };
	}
	if (before.kind === 'long' && fresh.kind === 'long') {
		const byWave = fresh.byWave.map((one) => before.byWave.find(({ wave }) => wave === one.wave) ?? one);
		return { ...fresh, byWave };
	}
	return fresh;
}

/** The datasets that one may be made of: all but itself and those that are made of it. */
export function possibleParents(all: readonly DatasetSpec[], id: string | null): DatasetSpec[] {
	if (id === null) return [...all];
	const byId = new Map(all.map((spec) => [spec.id, spec]));
	const leadsTo = (spec: DatasetSpec, seen: ReadonlySet<string>): boolean =>
		spec.id === id ||
		parentsOf(spec.origin).some((parent) => {
			const next = byId.get(parent);
			return next !== undefined && !seen.has(parent) && leadsTo(next, new Set([...seen, parent]));
		});
	return all.filter((spec) => !leadsTo(spec, new Set()));
}
