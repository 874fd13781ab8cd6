import { fail, ok, type Outcome } from '../outcome';
import { readApiIndicators } from './api-indicators';
import { readApiShape, type ApiReport, type ApiRow } from './api-shape';
import { ApiTableBuilder, type ApiUnit } from './api-table';
import type { ReadTable } from './read-export';
import type { FileFacts, ImportCode, ImportOptions } from './types';

/**
 * Reads an answer of Udir's report API into the same table as an export gives. The line of a row is its ordinal
 * among the answer's rows, because the whole answer stands on one line.
 * @param text the JSON text
 */
export function readUdirApi(
	text: string,
	facts: FileFacts,
	options: ImportOptions
): Outcome<ReadTable, ImportCode> {
	const json = parseJson(text);
	if (json === undefined) return fail('import.badJson');
	const shape = readApiShape(json);
	if (!shape.ok) return shape;
	const hasIndicatorRows = shape.value.rowHierarchy[0] === 'Indikator';
	return hasIndicatorRows ? readApiIndicators(shape.value, facts, options) : readAreas(shape.value, facts);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The answer whose rows are areas: the length of the code says which level a row is. */
function readAreas(report: ApiReport, facts: FileFacts): Outcome<ReadTable, ImportCode> {
	const names = report.columns.map((parts) => parts.join('.'));
	const builder = ApiTableBuilder.create(names);
	if (!builder.ok) return builder;
	const byId = new Map(report.rows.map((row) => [row.id, row]));
	for (const [index, row] of report.rows.entries()) {
		const line = index + 1;
		const unit = unitOf(row, byId);
		if (!unit) return fail('import.api.badRow', { line });
		if (unit.level === '4' && unit.municipality === '') {
			return fail('import.api.schoolWithoutMunicipality', { line, text: row.navn.slice(0, 200) });
		}
		const problem = builder.value.add(line, unit, row.data);
		if (problem) return problem;
	}
	return ok(builder.value.build(facts));
}

function unitOf(row: ApiRow, byId: Map<string, ApiRow>): ApiUnit | null {
	const { kode: code, navn: name } = row;
	const all = { countyName: 'Alle fylker', municipalityName: 'Alle kommuner', name: 'Alle skoler' };
	if (code === 'I' || code === '')
		return { ...all, level: '1', county: '00', municipality: '0000', number: 'I' };
	if (/^\d{2}$/.test(code)) {
		return { ...all, level: '2', county: code, municipality: '0000', number: code, countyName: name };
	}
	const ancestors = ancestorsOf(row, byId);
	const county = ancestors.find((one) => /^\d{2}$/.test(one.kode));
	const areaOf = (municipality: string) => ({
		county: county?.kode ?? municipality.slice(0, 2),
		municipality,
		countyName: county?.navn ?? ''
	});
	if (/^\d{4}$/.test(code)) {
		return { ...all, ...areaOf(code), level: '3', number: code, municipalityName: name };
	}
	if (!/^\d{9}$/.test(code)) return null;
	const municipality = ancestors.find((one) => /^\d{4}$/.test(one.kode));
	return {
		...areaOf(municipality?.kode ?? ''),
		level: '4',
		number: code,
		municipalityName: municipality?.navn ?? '',
		name
	};
}

/** The rows above a row: ids are paths ("1.49.1423"). Nearest first. */
function ancestorsOf(row: ApiRow, byId: Map<string, ApiRow>): ApiRow[] {
	const steps = row.id.split('.').slice(0, 10);
	return steps.flatMap((_, i) => byId.get(steps.slice(0, steps.length - 1 - i).join('.')) ?? []);
}
