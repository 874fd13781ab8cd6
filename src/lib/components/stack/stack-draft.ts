import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import type { DatasetSpec } from '$lib/core/dataset/types';
import type { MatchProposal } from '$lib/core/stack/propose-matches';
import type { StackMatch, StackOrigin, StackPart } from '$lib/core/stack/types';

/** Names and labels that the new variables get: they become part of the data. */
export interface StackWords {
	wave: string;
	waveLabel: string;
	source: string;
	sourceLabel: string;
	municipality: string;
	municipalityLabel: string;
	person: string;
	personLabel: string;
}

/** What is being chosen: as the origin, but with the rules for municipality and person there whether used or not. */
export interface StackDraft extends StackOrigin {
	source: NonNullable<StackOrigin['source']>;
	municipality: NonNullable<StackOrigin['municipality']>;
	person: NonNullable<StackOrigin['person']>;
}

/** A draft of a stack without tables, or of one that is to be changed. */
export function draftOf(origin: StackOrigin | null, words: StackWords): StackDraft {
	const empty: StackDraft = {
		kind: 'stack',
		parts: [],
		wave: { name: words.wave, label: words.waveLabel },
		source: { name: words.source, label: words.sourceLabel },
		matches: [],
		municipality: { name: words.municipality, label: words.municipalityLabel, exclude: 'both' },
		person: { name: words.person, label: words.personLabel, sameAcross: false }
	};
	if (!origin) return empty;
	return {
		...origin,
		source: origin.source ?? empty.source,
		municipality: origin.municipality ?? empty.municipality,
		person: origin.person ?? empty.person
	};
}

/** The origin of a draft: municipality and person only where some part names them. */
export const originOf = (draft: StackDraft): StackOrigin => ({
	...draft,
	municipality: draft.parts.some(({ municipality }) => municipality.length > 0) ? draft.municipality : null,
	person: draft.parts.some(({ person }) => person !== null) ? draft.person : null
});

/**
 * The variable that weighs the rows of a stack: the one that weighs them in every part, where somebody has confirmed that
 * it is one variable.
 */
function weightOf({ parts, matches }: StackDraft, tables: readonly DatasetSummary[]): string | null {
	const weights = new Map(tables.map(({ id, spec }) => [id, spec.weight]));
	const match = matches.find(
		({ sources }) =>
			sources.length === parts.length &&
			sources.every(({ dataset, variable }) => weights.get(dataset) === variable)
	);
	return match?.name ?? null;
}

/** The dataset of a draft, keeping what is known of one that is changed. */
export function specOf(
	draft: StackDraft,
	name: string,
	tables: readonly DatasetSummary[],
	known: DatasetSpec | null,
	id: string
): DatasetSpec {
	const origin = originOf(draft);
	const base: DatasetSpec = known ?? {
		type: 'dataset',
		version: 1,
		id,
		name,
		instrument: '',
		origin,
		edits: [],
		derived: [],
		filters: [],
		weight: null,
		keys: { person: null, municipality: null }
	};
	const keys = {
		person: origin.person?.name ?? base.keys.person,
		municipality: origin.municipality?.name ?? base.keys.municipality
	};
	return { ...base, name, origin, keys, weight: weightOf(draft, tables) ?? base.weight };
}

const MUNICIPALITY = /^(?:kommune(?:n?r|nummer)?|kommunekode|komm?nr|municipality)$/i;
/** A question for it: "Hvilken kommune jobber du i?", "Kva kommune gjeld svaret?". */
const ASKS_MUNICIPALITY =
	/^(?:hvilken|hvilke|kva(?: for ein)?|which)\s+(?:kommune(?:r|n)?|municipalit(?:y|ies))(?![\p{L}\p{N}])/iu;
const PERSON = /^(?:id|resp|resp(?:ondent)?[_ ]?id|person[_ ]?id|respondent)$/i;

/** A dataset as a part of a stack: the wave is the year in its name, if there is one. */
export function partOf({ id, spec, variables }: DatasetSummary, place: number): StackPart {
	const year = /(?:19|20)\d\d/.exec(spec.name)?.[0];
	const find = (pattern: RegExp) =>
		variables.filter(({ name }) => pattern.test(name.trim())).map(({ name }) => name);
	const asked = variables
		.filter(({ name, label, type }) => type === 'text' && ASKS_MUNICIPALITY.test((label || name).trim()))
		.map(({ name }) => name);
	const known = (name: string | null) =>
		name !== null && variables.some((one) => one.name === name) ? [name] : [];
	return {
		dataset: id,
		wave: year === undefined ? place + 1 : Number(year),
		instrument: '',
		municipality: [...known(spec.keys.municipality), ...find(MUNICIPALITY), ...asked].slice(0, 1),
		person: [...known(spec.keys.person), ...find(PERSON)].at(0) ?? null
	};
}

/** What somebody typed for a wave: a number where it is one. */
export const waveOf = (text: string): number | string =>
	/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text.trim();

/** Variables of a part that the stack gathers. */
export const gatheredIn = ({ municipality, person }: StackPart): string[] =>
	person === null ? municipality : [...municipality, person];

const keyOf = (dataset: string, variable: string) => `${dataset}\n${variable}`;
const keysOf = ({ sources }: StackMatch) => sources.map(({ dataset, variable }) => keyOf(dataset, variable));

/** Matches without what is gathered, and without parts that are not there any more. One variable alone is no match. */
export function tidyMatches({ matches, parts }: StackOrigin): StackMatch[] {
	const gathered = new Set(
		parts.flatMap((part) => gatheredIn(part).map((name) => keyOf(part.dataset, name)))
	);
	const there = new Set(parts.map(({ dataset }) => dataset));
	return matches.flatMap((match) => {
		const sources = match.sources.filter(
			({ dataset, variable }) => there.has(dataset) && !gathered.has(keyOf(dataset, variable))
		);
		return sources.length > 1 ? [{ ...match, sources }] : [];
	});
}

/** Proposals of which no variable is in a match yet. */
export function openProposals(
	proposals: readonly MatchProposal[],
	matches: readonly StackMatch[]
): MatchProposal[] {
	const taken = new Set(matches.flatMap(keysOf));
	return proposals.filter(({ match }) => !keysOf(match).some((key) => taken.has(key)));
}

/** The variables of a part that are in no match and are not gathered. */
export function loneVariables(
	part: StackPart,
	variables: readonly VariableSummary[],
	matches: readonly StackMatch[]
): VariableSummary[] {
	const taken = new Set(matches.flatMap(keysOf));
	const gathered = new Set(gatheredIn(part));
	return variables.filter(({ name }) => !gathered.has(name) && !taken.has(keyOf(part.dataset, name)));
}

/** Whether a text stands in the names or labels of a match's variables. */
export function isFound(
	match: StackMatch,
	text: string,
	labelOf: (dataset: string, variable: string) => string
): boolean {
	const wanted = text.trim().toLowerCase();
	if (wanted === '') return true;
	return match.sources.some(({ dataset, variable }) =>
		`${variable} ${labelOf(dataset, variable)}`.toLowerCase().includes(wanted)
	);
}

/** A list with one thing moved up (−1) or down (1). */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): T[] {
	const to = place + by;
	if (to < 0 || to >= list.length) return [...list];
	const copy = [...list];
	[copy[place], copy[to]] = [copy[to], copy[place]];
	return copy;
}
