import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governorWork } from '../../src/lib/core/casework/governor/check';
import {
	countyFileOf,
	doesNotBelong,
	GOVERNOR_CODES,
	MAX_COUNTY_FILE,
	readCountyFile,
	serialiseCountyFile,
	type CountyFile
} from '../../src/lib/core/casework/governor/county-file';
import { emptyGovernorWork } from '../../src/lib/core/casework/governor/empty';
import { withChanges } from '../../src/lib/core/casework/governor/entries';
import { compareCountyFile, mergeCountyFile } from '../../src/lib/core/casework/governor/merge';
import type { GovernorWork } from '../../src/lib/core/casework/governor/types';
import { anyGovernorWork, anySession } from '../project-file/any-governor-work';

const COUNTY_OF = new Map([
	['1804', '18'],
	['1806', '18'],
	['1811', '18'],
	['5001', '50']
]);
const PROJECT = { vintage: 'norway-2024', counties: new Set(['18', '50']), countyOf: COUNTY_OF };
const ENVELOPE = {
	app: '1.0',
	county: { number: '18', name: 'Nordland' },
	vintage: 'norway-2024',
	rules: { fingerprint: '0123456789abcdef', name: '2025' },
	savedAt: 1_700_000_001_000,
	by: 'AB'
};
const fileOf = (work: GovernorWork): CountyFile => countyFileOf(work, ENVELOPE, COUNTY_OF);
const text = (work: GovernorWork) => serialiseCountyFile(fileOf(work));
const MERGED = { at: 1_800_000_000_000, by: 'UD' };
type Session = typeof anySession extends fc.Arbitrary<infer S> ? S : never;
const played = (session: Session) =>
	session.reduce((work, { change, stamp }) => withChanges(work, [change], stamp), emptyGovernorWork());

describe('a county’s file', () => {
	it('says the same when it is read again, and holds nothing of other counties', () => {
		fc.assert(
			fc.property(anyGovernorWork, (work) => {
				const stray = { municipality: '5001', field: 'risk', value: null, at: 1, by: 'X' } as const;
				const read = readCountyFile(text({ ...work, entries: [...work.entries, stray] }));
				expect(read).toEqual({ ok: true, value: fileOf(work) });
				expect(text({ ...work, entries: [...work.entries, stray] })).not.toContain('5001');
				if (read.ok) expect(doesNotBelong(read.value, PROJECT)).toBeNull();
			})
		);
	});

	it('merged into an empty project gives the same assessments, and once more gives nothing new', () => {
		fc.assert(
			fc.property(anySession, (session) => {
				const work = played(session);
				const once = mergeCountyFile(emptyGovernorWork(), fileOf(work), () => 'own', MERGED);
				const told = (one: GovernorWork) =>
					new Set(one.entries.filter(({ value }) => value !== null).map((entry) => JSON.stringify(entry)));
				expect(told(once)).toEqual(told(work));
				expect(mergeCountyFile(once, fileOf(work), () => 'own', MERGED)).toBe(once);
				expect(governorWork(once, '')).toBeNull();
			})
		);
	});

	it('sent, worked on and sent back is no conflict', () => {
		fc.assert(
			fc.property(anySession, anySession, (first, then) => {
				const directorate = mergeCountyFile(emptyGovernorWork(), fileOf(played(first)), () => 'own', MERGED);
				const later = then.reduce(
					(work, { change, stamp }, index) =>
						withChanges(work, [change], { ...stamp, at: 1_900_000_000_000 + index }),
					played(first)
				);
				expect(compareCountyFile(directorate, fileOf(later)).map(({ standing }) => standing)).not.toContain(
					'conflict'
				);
				const back = mergeCountyFile(directorate, fileOf(later), () => 'own', MERGED);
				expect(compareCountyFile(back, fileOf(later)).every(({ standing }) => standing === 'same')).toBe(
					true
				);
			})
		);
	});

	it('keeps the project’s own word in a conflict unless another is chosen; then the chosen one', () => {
		fc.assert(
			fc.property(anySession, anySession, fc.constantFrom('own', 'theirs', 'newest'), (a, b, choice) => {
				const [own, file] = [played(a), fileOf(played(b))];
				const cells = compareCountyFile(own, file);
				const merged = mergeCountyFile(own, file, () => choice, MERGED);
				for (const cell of cells.filter(({ standing }) => standing === 'conflict')) {
					const now = merged.entries.find((entry) => `${entry.municipality} ${entry.field}` === cell.key);
					const theirs = choice === 'theirs' || (choice === 'newest' && cell.theirs.at > (cell.own?.at ?? 0));
					expect(now).toEqual(theirs ? cell.theirs : cell.own);
				}
				expect(merged.log.slice(0, own.log.length)).toEqual(own.log);
			})
		);
	});
});

describe('a hostile file', () => {
	const isTyped = (source: string) => {
		const read = readCountyFile(source);
		if (!read.ok) expect(GOVERNOR_CODES).toContain(read.problem.code);
		return read;
	};

	it('of any text gives a typed error', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
				expect(isTyped(source).ok).toBe(false);
			})
		);
	});

	it('with a value put anywhere gives a typed error, or a file that passes every check', () => {
		const anything = fc.oneof(
			fc.constantFrom<unknown>(
				null,
				-1,
				1e300,
				'',
				'0000',
				'__proto__',
				'constructor',
				[],
				{},
				'x'.repeat(30_000)
			),
			fc.jsonValue()
		);
		fc.assert(
			fc.property(anyGovernorWork, fc.nat(), anything, fc.boolean(), (work, where, value, removes) => {
				const file = JSON.parse(text(work)) as unknown;
				const places: [Record<string, unknown>, string][] = [];
				const walk = (inside: unknown) => {
					if (typeof inside !== 'object' || inside === null) return;
					for (const key of Object.keys(inside)) {
						places.push([inside as Record<string, unknown>, key]);
						walk((inside as Record<string, unknown>)[key]);
					}
				};
				walk(file);
				const [holder, key] = places[where % places.length];
				if (removes) delete holder[key];
				else holder[key] = value;
				const read = isTyped(JSON.stringify(file));
				if (!read.ok || doesNotBelong(read.value, PROJECT)) return;
				const merged = mergeCountyFile(emptyGovernorWork(), read.value, () => 'newest', MERGED);
				expect(governorWork(merged, '')).toBeNull();
			}),
			{ numRuns: 500 }
		);
	});

	it('that is cut or has a byte turned gives a typed error, or the same as before', () => {
		const whole = text(
			played([
				{
					change: { municipality: '1804', field: 'risk', value: { kind: 'text', text: 'Små tall' } },
					stamp: { at: 1_700_000_000_000, by: 'AB' }
				}
			])
		);
		for (let at = 0; at < whole.length - 2; at++) expect(isTyped(whole.slice(0, at)).ok).toBe(false);
		for (let at = 0; at < whole.length; at++)
			isTyped(`${whole.slice(0, at)}${String.fromCharCode(whole.charCodeAt(at) ^ 1)}${whole.slice(at + 1)}`);
	});

	it.each([
		['too large', 'x'.repeat(MAX_COUNTY_FILE + 1), 'governor.tooLarge'],
		['no JSON', '{', 'governor.badJson'],
		['deeper than the stack', '['.repeat(200_000), 'governor.badJson'],
		['deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'governor.badField'],
		['another thing', '{"format":"treffsikker-recipe"}', 'governor.notCountyFile'],
		['nothing', 'null', 'governor.notCountyFile'],
		['newer', JSON.stringify({ ...fileOf(emptyGovernorWork()), version: 2 }), 'governor.newerVersion'],
		[
			'without entries',
			JSON.stringify({ ...fileOf(emptyGovernorWork()), entries: undefined }),
			'governor.badField'
		],
		[
			'a prototype',
			'{"format":"treffsikker-county-assessments","version":1,"__proto__":{"a":1}}',
			'governor.badField'
		]
	])('%s is refused', (_, source, code) => {
		expect(readCountyFile(source)).toMatchObject({ ok: false, problem: { code } });
	});

	it.each(['__proto__', 'constructor', 'toString', 'indicator:', 'standing ', ''])(
		'with a field called %j is refused',
		(field) => {
			const entry = { municipality: '1804', field, value: null, at: 1, by: 'AB' };
			const file = { ...fileOf(emptyGovernorWork()), entries: [entry] };
			expect(readCountyFile(JSON.stringify(file))).toMatchObject({
				ok: false,
				problem: { code: 'governor.badField', params: { path: 'entries[0].field' } }
			});
		}
	);

	it('of other municipalities, another county or another vintage does not belong to the project', () => {
		const work = withChanges(
			emptyGovernorWork(),
			[{ municipality: '1804', field: 'risk', value: { kind: 'text', text: 'x' } }],
			MERGED
		);
		const file = fileOf(work);
		const codeOf = (changed: Partial<CountyFile>) => doesNotBelong({ ...file, ...changed }, PROJECT)?.code;
		expect(codeOf({})).toBeUndefined();
		expect(codeOf({ vintage: 'norway-2020' })).toBe('governor.otherVintage');
		expect(codeOf({ county: { number: '99', name: 'Ingen' } })).toBe('governor.unknownCounty');
		expect(codeOf({ county: { number: '50', name: 'Trøndelag' } })).toBe('governor.notInCounty');
	});

	it('with fields that nobody knows leaves them behind', () => {
		const file = {
			...fileOf(emptyGovernorWork()),
			secret: 1,
			county: { number: '18', name: 'Nordland', more: 2 }
		};
		expect(readCountyFile(JSON.stringify(file))).toEqual({ ok: true, value: fileOf(emptyGovernorWork()) });
	});
});
