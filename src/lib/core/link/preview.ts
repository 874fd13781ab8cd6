import { rowsPage, type RowsPage } from '../dataset/rows-page';
import { summariseVariable, type VariableSummary } from '../dataset/summary';
import { findVariable } from '../dataset/find-variable';
import type { Dataset, DatasetSources, Variable } from '../dataset/types';
import type { Message } from '../outcome';
import { municipalityName } from '../register/search';
import type { JoinReport } from './join-types';
import { keyTexts } from './key-texts';
import type { KeyReport, UnmatchedKey } from './key-types';
import { proposeMunicipalities } from './propose-names';
import { gazetteerOf } from './register-of';
import { outlineOf } from './suggest-keys';
import type { Gazetteer } from './resolve-municipality';
import { runLink } from './run-link';
import type { LinkJoin, LinkOrigin } from './types';

/** A text that leads to no municipality, with those that it may mean. */
export interface ProposedKey extends UnmatchedKey {
	proposals: { number: string; name: string }[];
}

/** A value with its rows. */
export interface TextCount {
	text: string;
	rows: number;
}

/** What a page shows of one join while it is made. */
export interface JoinPreview {
	/** The join it is of. */
	join: LinkJoin;
	/** Variables and filters of the right table. */
	variables: { name: string; label: string; type: 'number' | 'text' }[];
	filters: { id: string; name: string }[];
	/** Null when it cannot be carried out so far. */
	report: JoinReport | null;
	left: ProposedKey[];
	right: ProposedKey[];
	/** Values of the wave variable, of the year variable and of the one that chooses rows; empty without them. */
	waves: TextCount[];
	years: TextCount[];
	choices: TextCount[];
}

/** What a page shows of a link while it is made. */
export interface LinkPreview {
	/** Why it cannot be made yet. */
	problem: Message | null;
	notes: Message[];
	rowCount: number;
	joins: JoinPreview[];
	/** The variables that it brings, and some rows of them after the variables that are keys. */
	brought: VariableSummary[];
	shown: VariableSummary[];
	sample: RowsPage['rows'];
}

/** Proposals are made for so many texts, those of most rows first; the others are listed without. */
const PROPOSED = 100;
/** So many texts without a municipality are listed. */
const LISTED = 500;
const SAMPLE = 8;

/** Carries a link out and tells what became of it, with proposals for names that are not known. */
export function previewLink(
	origin: LinkOrigin,
	name: string,
	sources: DatasetSources,
	made: ReadonlyMap<string, Dataset>
): LinkPreview {
	const { base, reports } = runLink(origin, name, sources, made);
	const left = made.get(origin.left);
	const joins = origin.joins.map((join, index): JoinPreview => {
		const report = reports.at(index) ?? null;
		const right = made.get(join.right);
		const gazetteer = join.keys.kind === 'municipality' ? gazetteerOf(sources, join.keys.vintage) : null;
		const propose = (keys: KeyReport | undefined) =>
			keys && gazetteer?.ok ? proposedKeys(gazetteer.value, keys) : [];
		const chooses = join.only?.kind === 'values' ? join.only.variable : null;
		return {
			join,
			variables: right ? outlineOf(right) : [],
			filters: (right?.spec.filters ?? []).map(({ id, name }) => ({ id, name })),
			report,
			left: propose(report?.left),
			right: propose(report?.rightKeys),
			waves: left ? countTexts(left, join.wave, 'years') : [],
			years: right ? countTexts(right, join.year, 'years') : [],
			choices: right ? countTexts(right, chooses, 'numbers') : []
		};
	});
	const empty = { joins, rowCount: left?.rowCount ?? 0, notes: [], brought: [], shown: [], sample: [] };
	if (!base.ok || !left) return { ...empty, problem: base.ok ? null : base.problem };
	const { variables, rowCount, rows, notes } = base.value;
	const brought = variables.slice(left.variables.length);
	const keys = [...new Set(origin.joins.flatMap(leftKeys))]
		.map((key) => findVariable(left.variables, key))
		.filter((variable): variable is Variable => variable !== undefined);
	const shown = [...keys, ...brought];
	const page = rowsPage({ ...left, rowCount, rows, variables: shown }, 0, SAMPLE);
	const summaries = shown.map(summariseVariable);
	return {
		...empty,
		problem: null,
		notes,
		rowCount,
		brought: summaries.slice(keys.length),
		shown: summaries,
		sample: page.rows
	};
}

const leftKeys = ({ keys, wave }: LinkJoin): string[] => [
	...(keys.kind === 'municipality' ? [keys.left.variable] : keys.pairs.map(({ left }) => left)),
	...(wave === null ? [] : [wave])
];

function proposedKeys(gazetteer: Gazetteer, { unmatchedKeys }: KeyReport): ProposedKey[] {
	return unmatchedKeys.slice(0, LISTED).map((key, index) => {
		const near =
			index < PROPOSED && key.candidates.length === 0 ? proposeMunicipalities(gazetteer, key.text) : [];
		const numbers = [...new Set([...key.candidates, ...near])];
		return {
			...key,
			proposals: numbers.map((number) => ({ number, name: municipalityName(gazetteer.register, number) }))
		};
	});
}

function countTexts({ variables }: Dataset, name: string | null, dates: 'years' | 'numbers'): TextCount[] {
	const variable = name === null ? undefined : findVariable(variables, name);
	if (!variable) return [];
	const { texts, of } = keyTexts(variable, dates);
	const rows = new Int32Array(texts.length);
	for (const text of of) if (text >= 0) rows[text]++;
	return texts
		.map((text, index) => ({ text, rows: rows[index] }))
		.sort((a, b) => (a.text < b.text ? -1 : 1))
		.slice(0, LISTED);
}
