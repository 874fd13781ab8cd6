import { fail, ok, type Message, type Outcome } from '../outcome';
import type { ApiReport } from './api-shape';
import { ApiTableBuilder, type ApiUnit } from './api-table';
import type { ReadTable } from './read-export';
import type { FileFacts, ImportCode, ImportOptions } from './types';

/** The parts of a column in answers whose rows are indicators, outermost first. */
const PARTS = 9;

interface Cell {
	unit: ApiUnit;
	/** Pivot path as an export would print it. */
	path: string;
	text: string;
}

/**
 * Reads the report API's answer for the pupil survey: its rows are indicators (code EUIndeks_…) with their single
 * questions below, and the unit stands in the columns by name. The index is the value; questions are left out.
 */
export function readApiIndicators(
	report: ApiReport,
	facts: FileFacts,
	options: ImportOptions
): Outcome<ReadTable, ImportCode> {
	const indexRows = report.rows.filter((row) => row.kode.startsWith('EUIndeks'));
	if (indexRows.length === 0) return fail('import.api.empty');
	const cells: Cell[] = [];
	for (const [i, parts] of report.columns.entries()) {
		const [year, country, county, municipality, school, grade, owner, gender, measure] = parts;
		if (parts.length !== PARTS)
			return fail('import.api.unknownColumns', { found: parts.join(' | ').slice(0, 200) });
		const unit = findUnit({ country, county, municipality, school }, options);
		if (!unit.ok) return unit;
		for (const row of indexRows) {
			const path = [year, row.navn, grade, owner, gender, measure].join('.');
			cells.push({ unit: unit.value, path, text: row.data[i] });
		}
	}
	return tableOf(cells, facts, report.rows.length - indexRows.length);
}

function tableOf(cells: Cell[], facts: FileFacts, questions: number): Outcome<ReadTable, ImportCode> {
	const paths = [...new Set(cells.map((cell) => cell.path))];
	const builder = ApiTableBuilder.create(paths);
	if (!builder.ok) return builder;
	const units = new Map<string, { unit: ApiUnit; texts: Map<string, string> }>();
	for (const { unit, path, text } of cells) {
		const key = `${unit.level}:${unit.number}`;
		const entry = units.get(key) ?? { unit, texts: new Map<string, string>() };
		if (entry.texts.has(path))
			return fail('import.duplicateUnit', { line: 1, firstLine: 1, text: unit.number });
		entry.texts.set(path, text);
		units.set(key, entry);
	}
	let line = 0;
	for (const { unit, texts } of units.values()) {
		const problem = builder.value.add(
			++line,
			unit,
			paths.map((path) => texts.get(path) ?? '')
		);
		if (problem) return problem;
	}
	const warnings: Message[] =
		questions > 0 ? [{ code: 'import.warning.questionsLeftOut', params: { count: questions } }] : [];
	return ok(builder.value.build(facts, warnings));
}

interface NamedUnit {
	country: string;
	county: string;
	municipality: string;
	school: string;
}

function findUnit(names: NamedUnit, options: ImportOptions): Outcome<ApiUnit, ImportCode> {
	const { county, municipality, school } = names;
	if (school !== 'Alle skoler') return fail('import.api.schoolByName', { text: school.slice(0, 200) });
	const base = { countyName: county, municipalityName: municipality, name: school };
	if (municipality !== 'Alle kommuner') {
		const found = options.findByName?.(3, municipality, county) ?? [];
		if (found.length !== 1) return unknownName(municipality, found.length);
		const number = found[0];
		return ok({ ...base, level: '3', county: number.slice(0, 2), municipality: number, number });
	}
	if (county !== 'Alle fylker') {
		const found = options.findByName?.(2, county, county) ?? [];
		if (found.length !== 1) return unknownName(county, found.length);
		return ok({ ...base, level: '2', county: found[0], municipality: '0000', number: found[0] });
	}
	return ok({ ...base, level: '1', county: '00', municipality: '0000', number: 'I' });
}

const unknownName = (name: string, count: number) =>
	fail('import.api.unknownName' as const, { text: name.slice(0, 200), count });
