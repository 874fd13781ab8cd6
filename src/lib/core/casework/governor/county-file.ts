import { fail, ok, type Message, type Outcome } from '../../outcome';
import { plainJson } from '../../recipe/plain-json';
import { also, choice, number, object, text, textLike, wrong, type Check } from '../../recipe/shape';
import { caseEntries, fingerprintText, logLines, LONGEST_INITIALS } from './check';
import type { CaseEntry, CaseValue, GovernorWork, LogLine } from './types';

/** What stands in `format` of every file with a county's assessments. */
export const COUNTY_FILE_FORMAT = 'treffsikker-county-assessments';
/** The version this program writes, and the newest it reads. */
export const COUNTY_FILE_VERSION = 1;
/** The ending of its name. */
export const COUNTY_FILE_ENDING = '.fylkesvurdering.json';
/** A county's work has some hundred kilobytes. */
export const MAX_COUNTY_FILE = 10_000_000;

/** One county's assessments, to be sent and merged: nothing of any other county, and no data of schools or pupils. */
export interface CountyFile {
	format: typeof COUNTY_FILE_FORMAT;
	version: typeof COUNTY_FILE_VERSION;
	/** Version of the program that wrote it. */
	app: string;
	county: { number: string; name: string };
	/** The vintage of municipalities: see `vintageOf`. */
	vintage: string;
	/** The rules of the draw whose list was assessed. */
	rules: { fingerprint: string; name: string };
	/** When it was written, in milliseconds since 1970, and the initials of who did. */
	savedAt: number;
	by: string;
	entries: CaseEntry[];
	log: LogLine[];
}

/** What can be wrong with such a file. */
export const GOVERNOR_CODES = [
	/** More than such a file can be. params: limit (characters). */
	'governor.tooLarge',
	/** Not JSON. */
	'governor.badJson',
	/** JSON, but no county's assessments. */
	'governor.notCountyFile',
	/** Written by a later version of the program. params: version, known. */
	'governor.newerVersion',
	/** A field holds something else than it must. params: path, expected, and the bounds. */
	'governor.badField',
	/** Made with municipalities of another vintage or country than the project's. params: county. */
	'governor.otherVintage',
	/** The county is none of the project's. params: county. */
	'governor.unknownCounty',
	/** A municipality that the file's county does not have in the project. params: municipality, county. */
	'governor.notInCounty'
] as const;
export type GovernorCode = (typeof GOVERNOR_CODES)[number];

const stamped = object<Pick<CountyFile, 'format' | 'version'>>({
	format: choice(COUNTY_FILE_FORMAT),
	version: choice(COUNTY_FILE_VERSION)
});

const fields: Check<CountyFile> = also(
	object<CountyFile>({
		format: choice(COUNTY_FILE_FORMAT),
		version: choice(COUNTY_FILE_VERSION),
		app: text(100),
		county: object({ number: textLike(/^\d{2}$/, 'id'), name: text(200) }),
		vintage: textLike(/^[\w-]{1,50}$/, 'id'),
		rules: object({ fingerprint: fingerprintText, name: text(1000) }),
		savedAt: number(0, 8.64e15),
		by: text(LONGEST_INITIALS),
		entries: caseEntries,
		log: logLines
	}),
	({ entries, log }, path) => {
		const told = new Set(entries.map(({ municipality }) => municipality));
		const stray = log.findIndex(({ municipality }) => !told.has(municipality));
		return stray < 0 ? null : wrong(`${path}log[${stray}].municipality`, 'municipalityNumber');
	}
);

const asOwn = ({ params }: Message): Message<GovernorCode> => ({ code: 'governor.badField', params });

/** A copy with the known fields alone: what else a file holds is not taken into the project. */
const valueOnly = (value: CaseValue | null): CaseValue | null => {
	if (value === null) return null;
	if (value.kind === 'text') return { kind: 'text', text: value.text };
	if (value.kind === 'rank') return { kind: 'rank', rank: value.rank };
	return { kind: 'decision', choice: value.choice, reason: value.reason, date: value.date };
};
const entryOnly = ({ municipality, field, value, at, by }: CaseEntry): CaseEntry => ({
	municipality,
	field,
	value: valueOnly(value),
	at,
	by
});
const lineOnly = ({ municipality, field, from, to, how, at, by }: LogLine): LogLine => ({
	municipality,
	field,
	from: valueOnly(from),
	to: valueOnly(to),
	how,
	at,
	by
});

/**
 * Reads a county's assessments from the text of the file: every field is tested, and what is not known is left behind.
 * @param source the whole file
 */
export function readCountyFile(source: string): Outcome<CountyFile, GovernorCode> {
	if (source.length > MAX_COUNTY_FILE) return fail('governor.tooLarge', { limit: MAX_COUNTY_FILE });
	let json: unknown;
	try {
		// A byte order mark is what some editors put before the text.
		json = JSON.parse(source.replace(/^\uFEFF/, ''));
	} catch {
		return fail('governor.badJson');
	}
	const copy = plainJson(json);
	if (!copy.ok) return { ok: false, problem: asOwn(copy.problem) };
	const file = copy.value as Partial<Record<keyof CountyFile, unknown>> | null;
	if (typeof file !== 'object' || file?.format !== COUNTY_FILE_FORMAT) return fail('governor.notCountyFile');
	if (typeof file.version === 'number' && file.version > COUNTY_FILE_VERSION)
		return fail('governor.newerVersion', { version: file.version, known: COUNTY_FILE_VERSION });
	const problem = stamped(file, '') ?? fields(file, '');
	if (problem) return { ok: false, problem: asOwn(problem) };
	const checked = file as CountyFile;
	return ok({
		format: checked.format,
		version: checked.version,
		app: checked.app,
		county: { number: checked.county.number, name: checked.county.name },
		vintage: checked.vintage,
		rules: { fingerprint: checked.rules.fingerprint, name: checked.rules.name },
		savedAt: checked.savedAt,
		by: checked.by,
		entries: checked.entries.map(entryOnly),
		log: checked.log.map(lineOnly)
	});
}

/** What the project knows of its counties, for telling whether a file belongs to it. */
export interface ProjectCounties {
	/** See `vintageOf`. */
	vintage: string;
	/** County numbers. */
	counties: ReadonlySet<string>;
	/** County number by municipality number. */
	countyOf: ReadonlyMap<string, string>;
}

/** What keeps a file from being merged into a project: another vintage, an unknown county, a municipality outside it. */
export function doesNotBelong(file: CountyFile, project: ProjectCounties): Message<GovernorCode> | null {
	const { number: county, name } = file.county;
	if (file.vintage !== project.vintage)
		return fail('governor.otherVintage' as const, { county: name }).problem;
	if (!project.counties.has(county)) return fail('governor.unknownCounty' as const, { county: name }).problem;
	const stray = file.entries.find(({ municipality }) => project.countyOf.get(municipality) !== county);
	if (!stray) return null;
	return fail('governor.notInCounty' as const, { municipality: stray.municipality, county: name }).problem;
}

/**
 * The file with one county's part of the work.
 * @param envelope everything about it but the assessments
 * @param countyOf county number by municipality number
 */
export function countyFileOf(
	work: GovernorWork,
	envelope: Omit<CountyFile, 'format' | 'version' | 'entries' | 'log'>,
	countyOf: ReadonlyMap<string, string>
): CountyFile {
	const isOwn = ({ municipality }: { municipality: string }) =>
		countyOf.get(municipality) === envelope.county.number;
	const entries = work.entries.filter(isOwn).map(entryOnly);
	const told = new Set(entries.map(({ municipality }) => municipality));
	return {
		format: COUNTY_FILE_FORMAT,
		version: COUNTY_FILE_VERSION,
		...envelope,
		entries,
		log: work.log.filter((line) => told.has(line.municipality)).map(lineOnly)
	};
}

/** The text of the file: JSON with tabs, so that people can read it. */
export const serialiseCountyFile = (file: CountyFile): string => `${JSON.stringify(file, null, '\t')}\n`;
