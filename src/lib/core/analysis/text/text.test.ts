import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescriptivesSpec } from '../descriptives/types';
import { UNHURRIED } from '../pace';
import { renamedAnalysis } from '../renamed-analysis';
import { runAnalysis } from '../run-analysis';
import { makeDataset } from '../testing/make-dataset';
import type { ResultPart } from '../types';
import { marksIn, piecesOf, typedNumbers } from './marks';
import type { InsertedNumber, TextSpec } from './types';

const facts = { version: 1 as const, name: '', note: '' };
const means: DescriptivesSpec = {
	type: 'descriptives',
	...facts,
	id: 'means',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	statistics: ['mean', 'sd'],
	quantiles: 7,
	confidence: 0.95,
	population: null,
	decimals: null,
	histogram: false
};
const cell = (changes: Partial<InsertedNumber> = {}): InsertedNumber => ({
	mark: 1,
	analysis: 'means',
	section: '',
	table: 'descriptives',
	row: 'x',
	column: 'mean',
	decimals: null,
	...changes
});
const text = (body: string, numbers: InsertedNumber[]): TextSpec => ({
	type: 'text',
	...facts,
	id: 't',
	body,
	numbers
});

async function partsOf(spec: TextSpec, values: (number | null)[] = [1, 2, 6]): Promise<ResultPart[]> {
	const outcome = await runAnalysis(spec, {
		datasets: new Map([['data', { ok: true, value: makeDataset({ x: { values } }) }]]),
		analyses: [means, spec],
		pace: UNHURRIED
	});
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value.sections[0].parts;
}
const codes = (parts: ResultPart[]) =>
	parts.flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
	);

describe('a text with numbers', () => {
	it('holds the number of the cell, and another one when the data are others', async () => {
		const spec = text('Snittet er {1}.', [cell()]);
		for (const [values, mean] of [
			[[1, 2, 6], 3],
			[[1, 2, 9], 4]
		] as const) {
			const [prose] = await partsOf(spec, [...values]);
			expect(prose).toMatchObject({
				kind: 'prose',
				paragraphs: [
					[
						{ kind: 'words', words: 'Snittet er ' },
						{ kind: 'number', mark: 1, cell: { value: mean, format: { kind: 'number', decimals: 2 } } },
						{ kind: 'words', words: '.' }
					]
				]
			});
		}
	});

	it('shows as many decimals as are asked for', async () => {
		const [prose] = await partsOf(text('{1}', [cell({ decimals: 0 })]));
		expect(prose).toMatchObject({ paragraphs: [[{ cell: { format: { kind: 'number', decimals: 0 } } }]] });
	});

	it.each([
		[cell({ analysis: 'gone' }), 'analysisText.noResult'],
		[cell({ table: 'gone' }), 'analysisText.noTable'],
		[cell({ section: 'gone' }), 'analysisText.noTable'],
		[cell({ row: 'gone' }), 'analysisText.noCell'],
		[cell({ column: 'gone' }), 'analysisText.noCell'],
		[cell({ mark: 2 }), 'analysisText.unknownMark']
	])('says what is wrong when a number is gone', async (number, code) => {
		const parts = await partsOf(text('Snitt {1}', [number]));
		expect(codes(parts)).toContain(code);
		expect(parts.at(-1)).toMatchObject({ paragraphs: [[{ kind: 'words' }, { kind: 'lost', mark: 1 }]] });
	});

	it('says when a cell has no number', async () => {
		expect(codes(await partsOf(text('{1}', [cell({ column: 'sd' })]), [3]))).toEqual([
			'analysisText.noNumber'
		]);
	});

	it('says when it quotes itself, and when a number is not in it', async () => {
		expect(codes(await partsOf(text('{1}', [cell({ analysis: 't' })])))).toEqual(['analysisText.noResult']);
		expect(codes(await partsOf(text('Ingen tall.', [cell()])))).toEqual(['analysisText.unused']);
	});

	it('follows analyses that get other ids', () => {
		const renamed = renamedAnalysis(text('{1}', [cell()]), (id) => `${id}2`);
		expect(renamed).toMatchObject({ id: 't2', numbers: [{ analysis: 'means2' }] });
	});
});

describe('marks', () => {
	it('are numbers in braces; everything else is words', () => {
		expect(piecesOf('a {1}{23} {x} {} {1234567}')).toEqual([
			{ words: 'a ' },
			{ mark: 1 },
			{ mark: 23 },
			{ words: ' {x} {} {1234567}' }
		]);
	});

	it('lose no letter, whatever the text is', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '}', '1', '9', 'æ', ' ', '\n') }), (body) => {
				const again = piecesOf(body).map((piece) => ('words' in piece ? piece.words : `{${piece.mark}}`));
				expect(again.join('').replace(/\{0*(\d)/g, '{$1')).toBe(body.replace(/\{0*(\d+\})/g, '{$1'));
				expect(marksIn(body).size).toBeLessThanOrEqual(body.length);
			}),
			{ seed: 20261125, numRuns: 2000 }
		);
	});

	it('are not the numbers that somebody typed', () => {
		expect(typedNumbers('I 2024 svarte {1} av 1\u00a0234, altså 43,5 %, −2 fra før.')).toEqual([
			'2024',
			'1\u00a0234',
			'43,5 %',
			'−2'
		]);
	});
});
