import { findVariable } from '../dataset/find-variable';
import type { Dataset, Variable } from '../dataset/types';
import { CELL } from '../table/types';
import { keyTexts } from './key-texts';
import { resolveMunicipality, type Gazetteer } from './resolve-municipality';
import type { RowChoice } from './types';
import { isYearName, yearIn } from './years';

/** A variable that names municipalities, as far as a look at some of its values tells. */
export interface MunicipalityCandidate {
	variable: string;
	/** Share of the values looked at that lead to a municipality. */
	share: number;
	by: 'number' | 'name';
}

/** Two variables with values in common. */
export interface EqualCandidate {
	left: string;
	right: string;
	/** Share of the left values looked at that the right one has. */
	share: number;
}

/** What may connect two tables, the most likely first. */
export interface KeySuggestions {
	left: MunicipalityCandidate[];
	right: MunicipalityCandidate[];
	equal: EqualCandidate[];
	/** Variables of the left table that may say the wave, and of the right table that may say the year. */
	waves: string[];
	years: string[];
	/** Values of the first of the waves and of the years. */
	waveTexts: string[];
	yearTexts: string[];
	/** Variables of the right table. */
	variables: { name: string; label: string; type: 'number' | 'text' }[];
	/** The rows of municipalities in a table with rows of several kinds, as Udir's files are. */
	only: RowChoice | null;
}

/** So many different values of a variable are looked at. */
const LOOKED_AT = 150;
/** A variable is proposed when at least this share leads to a municipality. */
const ENOUGH = 0.5;
const MOST_WAVES = 30;
const NAMED = /kommune|komm?[._ -]?(?:nr|num|kode)|^knr$|municip|region/i;

/** Looks for variables that may connect two tables. */
export function suggestKeys(left: Dataset, right: Dataset, gazetteer: Gazetteer): KeySuggestions {
	const [waves, years] = [yearVariables(left), yearVariables(right)];
	return {
		left: municipalityCandidates(left, gazetteer),
		right: municipalityCandidates(right, gazetteer),
		equal: equalCandidates(left, right),
		waves,
		years,
		waveTexts: textsOf(left, waves.at(0)),
		yearTexts: textsOf(right, years.at(0)),
		variables: outlineOf(right),
		only: municipalityRows(right)
	};
}

/** Names, labels and types of a dataset's variables. */
export const outlineOf = ({ variables }: Dataset): KeySuggestions['variables'] =>
	variables.map(({ column: { name, type }, label }) => ({ name, label, type }));

function textsOf({ variables }: Dataset, name: string | undefined): string[] {
	const variable = name === undefined ? undefined : findVariable(variables, name);
	return variable ? [...keyTexts(variable, 'years').texts].sort() : [];
}

/** Variables of a dataset that may name municipalities, the most likely first. */
export function municipalityCandidates(
	{ variables, spec }: Dataset,
	gazetteer: Gazetteer
): MunicipalityCandidate[] {
	return variables
		.flatMap((variable) => {
			const candidate = candidateOf(variable, gazetteer);
			if (!candidate) return [];
			const said = candidate.variable === spec.keys.municipality ? 1 : 0;
			return [{ candidate, rank: rankOf(candidate) + shareFilled(variable) + said }];
		})
		.map((one, order) => ({ ...one, order }))
		.sort((a, b) => b.rank - a.rank || a.order - b.order)
		.map(({ candidate }) => candidate);
}

function candidateOf(variable: Variable, gazetteer: Gazetteer): MunicipalityCandidate | null {
	const { name, type } = variable.column;
	if (type === 'number' && (variable.format !== 'number' || variable.column.decimals > 0)) return null;
	const texts = someTexts(variable);
	if (texts.length === 0) return null;
	let [found, numbers] = [0, 0];
	for (const text of texts) {
		const resolution = resolveMunicipality(gazetteer, text, null);
		if (resolution.state === 'none') continue;
		found++;
		if (/\d/.test(text)) numbers++;
	}
	const share = found / texts.length;
	// Years and counts look like numbers of municipalities; the name of the variable tells.
	const isNamed = NAMED.test(name) || NAMED.test(variable.label);
	const least = type === 'number' && !isNamed ? 0.95 : ENOUGH;
	if (share < least || isYearName(name) || (!isNamed && texts.every((text) => yearIn(text) !== null)))
		return null;
	return { variable: name, share, by: numbers * 2 > found ? 'number' : 'name' };
}

const rankOf = ({ variable, share, by }: MunicipalityCandidate) =>
	share + (by === 'number' ? 0.2 : 0) + (NAMED.test(variable) ? 0.3 : 0);

/** Share of the rows that have a text: a number asked for in one of two waves leads half of the answers nowhere. */
function shareFilled(variable: Variable): number {
	const { of } = keyTexts(variable);
	return of.length === 0 ? 0 : of.reduce((filled, code) => filled + (code >= 0 ? 1 : 0), 0) / of.length;
}

/** Some of the texts that a variable has in its rows. */
const someTexts = (variable: Variable): string[] => keyTexts(variable).texts.slice(0, LOOKED_AT);

function equalCandidates(left: Dataset, right: Dataset): EqualCandidate[] {
	const rightTexts = right.variables.map((variable) => ({
		name: variable.column.name,
		type: variable.column.type,
		texts: isKeyLike(variable) ? new Set(keyTexts(variable).texts) : null
	}));
	const found: (EqualCandidate & { distinct: number })[] = [];
	for (const variable of left.variables) {
		if (!isKeyLike(variable)) continue;
		const texts = someTexts(variable);
		if (texts.length < 2) continue;
		for (const other of rightTexts) {
			if (!other.texts || (other.type !== variable.column.type && other.name !== variable.column.name))
				continue;
			const share = texts.filter((text) => other.texts?.has(text)).length / texts.length;
			if (share >= ENOUGH) {
				const { name } = variable.column;
				found.push({ left: name, right: other.name, share, distinct: texts.length });
			}
		}
	}
	const rank = (one: (typeof found)[number]) =>
		one.share + (one.left === one.right ? 0.5 : 0) + Math.min(one.distinct, 100) / 100;
	return found.sort((a, b) => rank(b) - rank(a)).map(({ left, right, share }) => ({ left, right, share }));
}

/** Texts and whole numbers may be keys; measurements are not. */
function isKeyLike({ column, format, valueLabels }: Variable): boolean {
	if (column.type === 'text') return true;
	return format === 'number' && column.decimals === 0 && valueLabels.length === 0;
}

function yearVariables({ variables }: Dataset): string[] {
	const found = variables.filter((variable) => {
		const { column, format } = variable;
		if (column.type === 'number' && format === 'number') {
			const { decimals, values, kinds } = column;
			const isYears = values.every(
				(value, row) =>
					kinds[row] !== CELL.value || (Number.isInteger(value) && value >= 1950 && value <= 2100)
			);
			if (decimals > 0 || !(isYears || isYearName(column.name))) return false;
		}
		const { texts } = keyTexts(variable, 'years');
		if (texts.length === 0 || texts.length > MOST_WAVES) return false;
		return (
			isYearName(column.name) || texts.every((text) => /^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?$/.test(text))
		);
	});
	return found.map(({ column }) => column.name).sort((a, b) => Number(isYearName(b)) - Number(isYearName(a)));
}

/** In Udir's files level 3 holds the municipalities. */
function municipalityRows({ variables }: Dataset): KeySuggestions['only'] {
	const level = variables.find(({ column }) => column.name === 'EnhetNivaa');
	if (!level) return null;
	return keyTexts(level).texts.includes('3')
		? { kind: 'values', variable: 'EnhetNivaa', values: ['3'] }
		: null;
}
