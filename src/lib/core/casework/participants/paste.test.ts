import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNorway } from '../../register/norway';
import { participantRegister } from './check';
import { phaseNamed } from './edits';
import { emptyRegister } from './empty';
import { readIntake, readPaste, type PasteResult } from './paste';
import { pastedRows } from './paste-cells';
import { COLUMN_ROLES, proposeColumns } from './paste-columns';
import type { Participation } from './types';

const norway = loadNorway();
const names = { preparatory: ['Forfase', 'Preparatory phase'], implementation: ['Gjennomføringsfase'] };
const isNamed = phaseNamed(emptyRegister().phases, ({ id }) => names[id as keyof typeof names]);

function read(text: string, known: Participation[] = []): PasteResult {
	const { rows } = pastedRows(text);
	let ids = 0;
	return readPaste(
		rows,
		proposeColumns(rows, norway, (one) => isNamed(one) !== null),
		{
			register: norway,
			phaseNamed: isNamed,
			newId: () => `p${ids++}`,
			known
		}
	);
}
const brief = ({ periods }: PasteResult) =>
	periods.map(({ municipality, start, phases, plannedEnd }) =>
		[municipality, start, phases.at(0)?.phase ?? null, plannedEnd].map(String).join(' ')
	);
const codes = (messages: { code: string }[]) => messages.map(({ code }) => code.replace('participants.', ''));

describe('pastedRows', () => {
	it('takes cells of a spreadsheet apart, with line breaks and quotes within', () => {
		expect(pastedRows('a\t"b\nc ""d"""\t"e"f\r\n\r\ng\th')).toEqual({
			rows: [
				{ line: 1, cells: ['a', 'b c "d"', '"e"f'] },
				{ line: 4, cells: ['g', 'h'] }
			],
			cut: false
		});
	});

	it('takes lines and parts between commas as one municipality each, where there are no columns', () => {
		expect(pastedRows('Oslo, Hamar\nLillehammer').rows.map(({ cells }) => cells)).toEqual([
			['Oslo'],
			['Hamar'],
			['Lillehammer']
		]);
	});

	it('ends for any text, and keeps every row that has something', () => {
		const hostile = fc.stringMatching(/^["\t\r\n;,a1 ]{0,60}$/);
		fc.assert(
			fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
				for (const { cells } of pastedRows(text).rows) expect(cells.join('')).not.toBe('');
			})
		);
		expect(pastedRows('"'.repeat(200_000)).rows.length).toBeGreaterThan(0);
		expect(pastedRows('"\t'.repeat(100_000)).rows).toEqual([]);
		expect(pastedRows('x\n'.repeat(6_000))).toMatchObject({ cut: true });
	});
});

describe('readPaste', () => {
	it('reads columns by their headers, in any order', () => {
		const text =
			'Fase\tKommune\tOppstart\tKnr\tPlanlagt slutt\tVeileder\tBegrunnelse\nForfase\tHamar\t1.8.2025\t3403\taug 2028\tKari\tSvake resultater';
		const { periods, leftOut, notes } = read(text);
		expect(periods).toMatchObject([
			{
				municipality: '3403',
				start: '2025-08-01',
				plannedEnd: '2028-08',
				phases: [{ phase: 'preparatory', from: null }],
				support: 'Kari',
				reason: { kind: null, text: 'Svake resultater' }
			}
		]);
		expect([leftOut, notes]).toEqual([[], []]);
	});

	it('reads columns by what stands in them', () => {
		expect(brief(read('3403\tHamar\t2022\tforfase\t2025\n0301\tOslo\t2023\tGjennomføringsfase\t'))).toEqual([
			'3403 2022 preparatory 2025',
			'0301 2023 implementation null'
		]);
		expect(brief(read('Hamar; 2022\nOslo; 2023'))).toEqual(['3403 2022 null null', '0301 2023 null null']);
		expect(brief(read('301\n3403'))).toEqual(['0301 null null null', '3403 null null null']);
	});

	it('names what may mean several or nothing, and guesses nothing', () => {
		const { periods, leftOut, notes } = read(
			'Kommune\tStart\tFase\nHerøy\t2025\tForfase\nIngensteds\t2025\t\n\t2025\t\nHamar\tsnart\tmidtfase'
		);
		expect(codes(leftOut)).toEqual(['pasteAmbiguous', 'pasteUnknown', 'pasteNoMunicipality']);
		expect(leftOut[0].params?.meanings).toContain('(1515)');
		expect(periods).toMatchObject([{ municipality: '3403', start: null, phases: [] }]);
		expect(codes(notes).sort()).toEqual(['pasteBadDate', 'pasteUnknownPhase']);
	});

	it('leaves a number and a name that do not agree to the person', () => {
		expect(codes(read('Knr\tKommune\n0301\tHamar').leftOut)).toEqual(['pasteAmbiguous']);
	});

	it('keeps an earlier number as it was written', () => {
		expect(brief(read('1507\n1624'))).toEqual(['1507 null null null', '1624 null null null']);
	});

	it('leaves out rows that share days with what is there, and with rows above', () => {
		const known = read('3403\t2022-08').periods;
		const { periods, leftOut } = read(
			'Knr\tStart\tSlutt\n3403\t2021\t2022\n3403\t2020\t2021\n3403\t2021\t2021',
			known
		);
		expect(periods.map(({ start }) => start)).toEqual(['2020']);
		expect(codes(leftOut)).toEqual(['pasteOverlap', 'pasteOverlap']);
	});

	it('takes one column for the municipality, and does not take a year for one', () => {
		// 1820 is Alstahaug, 1811 is Bindal.
		expect(brief(read('1820\t2022\n1811\t2023'))).toEqual(['1820 2022 null null', '1811 2023 null null']);
		expect(brief(read('Hamar\t1820'))).toEqual(['3403 null null null']);
	});

	it('gives a register that can be stored, for any text', () => {
		const cell = fc.oneof(
			fc.constantFrom('Oslo', 'Herøy', '0301', '1507', '3403', '9999', 'Kommune', 'Start', 'Fase', '2025'),
			fc.constantFrom('1.8.2025', 'Forfase', '__proto__', 'constructor', '=1+1', '"', '', '1e5'),
			fc.string({ unit: 'binary', maxLength: 12 })
		);
		const text = fc
			.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
			.map((rows) => rows.map((row) => row.join('\t')).join('\n'));
		fc.assert(
			fc.property(text, (pasted) => {
				const { periods, leftOut } = read(pasted);
				expect(participantRegister({ ...emptyRegister(), periods }, '')).toBeNull();
				const { rows } = pastedRows(pasted);
				expect(periods.length + leftOut.length).toBeLessThanOrEqual(rows.length);
				expect(periods.length + leftOut.length).toBeGreaterThanOrEqual(rows.length - 1);
			})
		);
	});
});

describe('readIntake', () => {
	it('finds the kind and the year', () => {
		expect(readIntake('Gjennomsnittsuttrekket 2022')).toEqual({ kind: 'average', year: 2022 });
		expect(readIntake('spreiingsuttrekk')).toEqual({ kind: 'spread', year: null });
		expect(readIntake('Statsforvalterens vurdering, 2025')).toEqual({ kind: 'governor', year: 2025 });
		expect(readIntake('2020')).toEqual({ kind: null, year: 2020 });
		expect(readIntake('egen søknad')).toEqual({ kind: 'other', year: null });
		expect(readIntake('')).toEqual({ kind: null, year: null });
	});
});

it('knows every role of a column once', () => {
	expect(new Set(COLUMN_ROLES).size).toBe(COLUMN_ROLES.length);
});
