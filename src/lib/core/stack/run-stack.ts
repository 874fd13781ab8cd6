import { FreeNames } from '../dataset/free-name';
import type { Dataset, DatasetBase, RowOrigins, Variable } from '../dataset/types';
import { ok, type Message, type Outcome } from '../outcome';
import { checkStack } from './check-stack';
import { isExcluded, municipalitiesOf, personsOf } from './gather';
import { joinVariable, madeVariable, type JoinedPart } from './join-variable';
import type { PartReport, StackCode, StackOrigin, StackPart, StackReport } from './types';

/** A stack as rows and variables, and what is to be said of it. */
export interface Stacked {
	base: DatasetBase;
	report: StackReport;
}

/** One part on its way into the stack. */
interface ReadyPart extends JoinedPart {
	part: StackPart;
	report: PartReport;
	municipalities: string[][];
	persons: string[];
}

/**
 * Puts the rows of several datasets under each other. Every row of every part is kept but those that the rule for
 * municipalities leaves out. A variable that a part did not ask is `routedOut` in its rows (text: empty).
 * @param made the parts, by id; all of them are there
 * @param name of the stack, for messages
 */
export function runStack(
	origin: StackOrigin,
	made: ReadonlyMap<string, Dataset>,
	name: string
): Outcome<Stacked, StackCode> {
	const checked = checkStack(origin, made, name);
	if (!checked.ok) return checked;
	const parts = readyParts(origin, checked.value);
	const length = parts.reduce((sum, { rows }) => sum + rows.length, 0);
	const notes = parts.flatMap((part) => partNotes(part, origin.municipality !== null));
	const report = sumUp(origin, parts);
	const { variables, ...counts } = joinAll(origin, parts, length, notes);
	notes.push({ code: 'stack.noteVariables', params: counts });
	const { persons, municipalities } = report;
	// Answers of which nobody knows who gave them, or where, are not said to come from those that are known.
	const recordsWith = (isKnown: (part: ReadyPart, row: number) => boolean) =>
		parts.reduce((sum, part) => sum + part.rows.filter((row) => isKnown(part, row)).length, 0);
	if (persons !== null) {
		const records = recordsWith((part, row) => part.persons[row] !== '');
		notes.push({ code: 'stack.notePersons', params: { persons, records } });
	}
	if (municipalities !== null) {
		const records = recordsWith((part, row) => part.municipalities[row].length > 0);
		notes.push({ code: 'stack.noteMunicipalities', params: { municipalities, records } });
	}
	return ok({
		base: { rowCount: length, variables, rows: stackOrigins(parts), notes },
		report: { ...report, ...counts }
	});
}

function readyParts(origin: StackOrigin, datasets: readonly Dataset[]): ReadyPart[] {
	let start = 0;
	return datasets.map((dataset, index) => {
		const part = origin.parts[index];
		const { rowCount } = dataset;
		const byName = new Map(dataset.variables.map((variable) => [variable.column.name, variable]));
		const listed = origin.municipality ? part.municipality : [];
		const municipalities = municipalitiesOf(
			listed.flatMap((name) => byName.get(name) ?? []),
			rowCount
		);
		// A part that asked nobody for a municipality cannot lack it: the rule is for those that did.
		const isAsked = listed.length > 0;
		const rule = (isAsked && origin.municipality?.exclude) || 'none';
		const rows = Uint32Array.from(municipalities.keys()).filter(
			(row) => !isExcluded(municipalities[row].length, rule)
		);
		const person = (origin.person && part.person !== null && byName.get(part.person)) || null;
		const persons = personsOf(person, rowCount, origin.person?.sameAcross ? '' : `${part.wave}/`);
		const report: PartReport = {
			dataset: part.dataset,
			name: dataset.spec.name,
			wave: part.wave,
			rows: rowCount,
			kept: rows.length,
			without: isAsked ? municipalities.filter((all) => all.length === 0).length : null,
			several: isAsked ? municipalities.filter((all) => all.length > 1).length : null,
			persons: person ? distinct(rows, (row) => [persons[row]]) : null,
			municipalities: isAsked ? distinct(rows, (row) => municipalities[row]) : null
		};
		const ready = { part, dataset, byName, rows, start, report, municipalities, persons };
		start += rows.length;
		return ready;
	});
}

function distinct(rows: Uint32Array, of: (row: number) => readonly string[]): number {
	const found = new Set<string>();
	for (const row of rows) for (const one of of(row)) if (one !== '') found.add(one);
	return found.size;
}

/** Counts over the whole stack: what stands in several parts is one. */
function sumUp(
	origin: StackOrigin,
	parts: readonly ReadyPart[]
): Omit<StackReport, 'inAll' | 'inSome' | 'inOne'> {
	const over = (of: (part: ReadyPart, row: number) => readonly string[]) => {
		const found = new Set<string>();
		for (const part of parts) {
			for (const row of part.rows) for (const one of of(part, row)) if (one !== '') found.add(one);
		}
		return found.size;
	};
	return {
		parts: parts.map(({ report }) => report),
		records: parts.reduce((sum, { rows }) => sum + rows.length, 0),
		persons: origin.person ? over(({ persons }, row) => [persons[row]]) : null,
		municipalities: origin.municipality ? over(({ municipalities }, row) => municipalities[row]) : null
	};
}

function partNotes({ report, rows, part }: ReadyPart, isGathered: boolean): Message[] {
	const { name, wave, without, several } = report;
	const left = report.rows - rows.length;
	const params = { part: name, wave: String(wave), rows: report.rows, kept: rows.length };
	if (left === 0) {
		const kept: Message = { code: 'stack.noteKept', params };
		if (!isGathered || part.municipality.length > 0) return [kept];
		return [kept, { code: 'stack.noteNotAsked', params: { part: name, wave: String(wave) } }];
	}
	return [
		{ code: 'stack.noteExcluded', params: { ...params, left, without: without ?? 0, several: several ?? 0 } }
	];
}

function joinAll(origin: StackOrigin, parts: readonly ReadyPart[], length: number, notes: Message[]) {
	const names = new FreeNames();
	const variables = madeVariables(origin, parts, length, names);
	const matchOf = new Map(
		origin.matches.flatMap((match) =>
			match.sources.map((one) => [`${one.dataset}\n${one.variable}`, match] as const)
		)
	);
	const done = new Set<unknown>();
	const counts = { inAll: 0, inSome: 0, inOne: 0 };
	for (const { part, dataset } of parts) {
		const gathered = gatheredNames(origin, part);
		for (const { column } of dataset.variables) {
			const match = matchOf.get(`${part.dataset}\n${column.name}`);
			if (gathered.has(column.name) || (match && done.has(match))) continue;
			if (match) done.add(match);
			const sources = match?.sources ?? [{ dataset: part.dataset, variable: column.name, change: null }];
			const wish = match?.name ?? column.name;
			const name = names.take(wish, `${wish} (${part.wave})`);
			if (name !== wish)
				notes.push({ code: 'stack.noteRenamed', params: { variable: wish, name, wave: String(part.wave) } });
			const joined = joinVariable(name, sources, parts, length);
			notes.push(...joined.notes);
			variables.push(joined.variable);
			if (sources.length === parts.length) counts.inAll++;
			else counts[sources.length > 1 ? 'inSome' : 'inOne']++;
		}
	}
	return { variables, ...counts };
}

/** Variables that go into those that the stack gathers, and do not stand on their own. */
const gatheredNames = (origin: StackOrigin, part: StackPart): Set<string> =>
	new Set([
		...(origin.municipality ? part.municipality : []),
		...(origin.person && part.person !== null ? [part.person] : [])
	]);

function madeVariables(
	{ wave, source, municipality, person }: StackOrigin,
	parts: readonly ReadyPart[],
	length: number,
	names: FreeNames
): Variable[] {
	const isNumber = parts.every(({ part }) => typeof part.wave === 'number');
	const instrument = ({ part, dataset }: ReadyPart) =>
		part.instrument || dataset.spec.instrument || dataset.spec.name;
	const variable = (
		one: { name: string; label: string } | null,
		value: (part: ReadyPart, row: number) => string
	) => (one ? [madeVariable({ ...one, name: names.take(one.name) }, 'text', parts, length, value)] : []);
	return [
		madeVariable(
			{ ...wave, name: names.take(wave.name) },
			isNumber ? 'number' : 'text',
			parts,
			length,
			({ part }) => String(part.wave)
		),
		...variable(source, instrument),
		...variable(municipality, ({ municipalities }, row) => municipalities[row].join(';')),
		...variable(person, ({ persons }, row) => persons[row])
	];
}

function stackOrigins(parts: readonly ReadyPart[]): RowOrigins {
	const names: string[] = [];
	const length = parts.reduce((sum, { rows }) => sum + rows.length, 0);
	const [of, lines] = [new Uint16Array(length), new Uint32Array(length)];
	for (const { dataset, rows, start } of parts) {
		const from = names.length;
		names.push(...dataset.rows.names);
		rows.forEach((row, index) => {
			of[start + index] = from + (dataset.rows.of?.[row] ?? 0);
			lines[start + index] = dataset.rows.lines[row];
		});
	}
	return { names, of, lines };
}
