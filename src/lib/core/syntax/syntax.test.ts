import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../analysis/testing/make-dataset';
import type { AnalysisSpec } from '../analysis/types';
import { ok } from '../outcome';
import { codeText } from './code-text';
import { codedInSpss } from './columns';
import { spssCoded } from './spss-preamble';
import { dataCsv } from './data-csv';
import { syntaxFacts } from './facts';
import { rName, rText, spssName, spssText } from './names';
import { rCode, spssSyntax } from './syntax';
import { openInR } from './testing/open-in-r';
import { specsOf } from './testing/specs';

const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.constantFrom(
		'"',
		"'",
		'`',
		'\\',
		'\\"',
		'if',
		'ALL',
		'%',
		'#',
		'* x.',
		'a\nb',
		'x;y',
		' ',
		'ÆØÅ',
		'"); quit("no',
		"'.\nHOST 'x'."
	)
);
const names = fc.uniqueArray(
	text.filter((name) => name !== ''),
	{ minLength: 4, maxLength: 4 }
);
const words = fc.array(text, { minLength: 6, maxLength: 6 });

function datasetOf([a, b, group, weight]: string[], values: string[]) {
	const dataset = makeDataset(
		{
			[a]: { values: [1, 2, 1, 2, null, 3], label: values[0], valueLabels: [{ value: 1, label: values[1] }] },
			[b]: { values: [1.5, -2, 3e-9, 4e12, null, 6], reversed: true, scale: { min: 0, max: 9 } },
			[group]: { values },
			[weight]: { values: [1, 2, 0, null, 1, 1] }
		},
		{ weight }
	);
	const spec = { id: 'f', name: values[2], condition: '' };
	return {
		...dataset,
		filters: [{ spec, mask: Uint8Array.from([1, 1, 1, 0, 1, 1]), passed: 5, known: 6, problem: null }]
	};
}

/** Lines of SPSS in which a text is not closed. */
const openInSpss = (code: string): string[] =>
	code.split('\n').filter((line) => {
		if (line.startsWith('*')) return !line.endsWith('.');
		return line
			.replace(/"(?:[^"]|"")*"/g, '')
			.replace(/'"'/g, '')
			.includes('"');
	});

describe('code for hostile names, labels and values', () => {
	it('closes every quote and bracket, and keeps names as SPSS takes them', () => {
		fc.assert(
			fc.property(names, words, (four, values) => {
				const dataset = datasetOf(four, values);
				for (const spec of specsOf(four)) {
					const about = syntaxFacts(spec, dataset, 'data.csv', new Map([['data', ok(dataset)]]));
					const say = () => values.join(' ');
					const [r, spss] = [rCode(spec, about), spssSyntax(spec, about)];
					if (r.ok) expect(openInR(codeText(r.value, 'r', say))).toBe('');
					if (spss.ok) expect(openInSpss(codeText(spss.value, 'spss', say))).toEqual([]);
					const called = about.columns.map((column) => column.spss);
					expect(new Set(called.map((name) => name.toUpperCase())).size).toBe(called.length);
					for (const name of called) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/);
					expect(new Set(about.columns.map((column) => column.r)).size).toBe(called.length);
				}
			})
		);
	});

	it('exports a line for each row, with as many cells as columns', () => {
		fc.assert(
			fc.property(names, words, (four, values) => {
				const dataset = datasetOf(four, values);
				const { columns } = syntaxFacts(specsOf(four)[1], dataset, 'data.csv');
				const lines = dataCsv(dataset, columns).split('\n');
				expect(lines.length).toBe(dataset.rowCount + 2);
				expect(lines.pop()).toBe('');
				for (const line of lines)
					expect(line.replace(/"(?:[^"]|"")*"/g, '').split(';').length).toBe(columns.length);
			})
		);
	});
});

it('code of an analysis that hides small groups says that it shows them', () => {
	const dataset = makeDataset({ a: { values: [1, 2] }, b: { values: [1, 2] } });
	const table = specsOf(['a', 'b', 'b', 'a']).find((spec) => spec.type === 'crossTable');
	if (table?.type !== 'crossTable') throw new Error('No table.');
	const said = (limit: number | null) => {
		const spec = { ...table, filter: null, weighted: false, limit };
		const about = syntaxFacts(spec, dataset, 'x');
		return [rCode(spec, about), spssSyntax(spec, about)].map((code) => code.ok && code.value[0]);
	};
	const line = { code: 'syntax.showsSmall', params: { limit: 8 } };
	expect(said(8)).toEqual([line, line]);
	expect(said(null)).not.toContainEqual(line);
});

describe('names and texts', () => {
	it('of numbers in place of texts are no other column', () => {
		const dataset = makeDataset({ gruppe: { values: ['a', 'b'] }, gruppe_no: { values: [1, 2] } });
		const { columns, ...rest } = syntaxFacts(
			specsOf(['gruppe_no', 'gruppe_no', 'gruppe', ''])[1],
			dataset,
			'x'
		);
		const facts = { columns, ...rest };
		expect(columns.map(({ spss }) => spss)).toEqual(['gruppe', 'gruppe_no']);
		expect(codedInSpss(facts, 'gruppe')).toBe('gruppe_no_2');
		expect(spssCoded(facts, 'gruppe')[0]).toContain('INTO gruppe_no_2.');
		expect(codedInSpss({ ...facts, columns: columns.slice(0, 1) }, 'gruppe')).toBe('gruppe_no');
	});

	it('of a comment of SPSS begin no other comment in it', () => {
		const text = codeText([{ code: 'x' }, 'EXECUTE.'], 'spss', () => 'Trinn 1/*2. ');
		expect(text).toBe('* Trinn 1/ *2.\nEXECUTE.\n');
	});

	it('are written as each program reads them', () => {
		expect(['alder', 'if', 'år', 'to ord', 'a`b', '.2x'].map(rName)).toEqual([
			'alder',
			'`if`',
			'`år`',
			'`to ord`',
			'`a\\`b`',
			'`.2x`'
		]);
		expect(rText('a"b\\c\nd')).toBe('"a\\"b\\\\c d"');
		expect(spssText('a"b')).toBe('"a""b"');
		expect(spssText('ååå', 5)).toBe('"åå"');
		const taken = new Set<string>();
		expect(['Bølge', 'bolge', 'to', '9a', '  ', 'x'.repeat(99)].map((name) => spssName(name, taken))).toEqual(
			['Bolge', 'bolge_2', 'to_v', 'v9a', 'v', 'x'.repeat(64)]
		);
	});

	it('say in words why there is no code', () => {
		const [one] = specsOf(['a', 'b', 'c', 'd']);
		const about = syntaxFacts(
			one,
			datasetOf(['a', 'b', 'c', 'd'], ['x', 'y', 'z', 'x', 'y', 'z']),
			'data.csv'
		);
		expect(rCode({ type: 'text' } as AnalysisSpec, about)).toEqual({
			ok: false,
			problem: { code: 'syntax.noText' }
		});
	});
});
