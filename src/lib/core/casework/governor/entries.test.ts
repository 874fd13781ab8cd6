import { describe, expect, it } from 'vitest';
import { carryLog } from './carry-log';
import { isDay } from './check';
import { emptyGovernorWork } from './empty';
import { caseOf, casesOf, saysTheSame, withChanges, type Change } from './entries';

const text = (words: string): Change => ({
	municipality: '1804',
	field: 'risk',
	value: { kind: 'text', text: words }
});
const AB = { at: 1000, by: 'AB' };
const CD = { at: 2000, by: 'CD' };

describe('changes', () => {
	it('are logged with who, when, from and to', () => {
		const work = withChanges(withChanges(emptyGovernorWork(), [text('Uro')], AB), [text('Ro')], CD);
		expect(caseOf(casesOf(work.entries), '1804').text('risk')).toBe('Ro');
		expect(work.entries).toHaveLength(1);
		expect(work.log).toEqual([
			{ municipality: '1804', field: 'risk', from: null, to: text('Uro').value, how: 'set', ...AB },
			{
				municipality: '1804',
				field: 'risk',
				from: text('Uro').value,
				to: text('Ro').value,
				how: 'set',
				...CD
			}
		]);
	});

	it('that say the same are none', () => {
		const work = withChanges(emptyGovernorWork(), [text('Uro')], AB);
		expect(withChanges(work, [text('Uro')], CD)).toBe(work);
		expect(withChanges(emptyGovernorWork(), [text('  ')], AB).log).toEqual([]);
	});

	it('to an empty text take the text back, and that is remembered', () => {
		const work = withChanges(withChanges(emptyGovernorWork(), [text('Uro')], AB), [text(' \n')], CD);
		expect(work.entries).toEqual([{ municipality: '1804', field: 'risk', value: null, ...CD }]);
		expect(caseOf(casesOf(work.entries), '1804').isEmpty).toBe(true);
	});
});

describe('what undo brings back', () => {
	const one = withChanges(emptyGovernorWork(), [text('Uro')], AB);
	const two = withChanges(one, [text('Ro')], CD);
	const undoer = { at: 3000, by: 'EF' };

	it('is said anew, and the log goes on', () => {
		const back = carryLog(one, two, undoer, 'undone');
		expect(saysTheSame(back, one)).toBe(true);
		expect(back.log.slice(0, 2)).toEqual(two.log);
		expect(back.log.at(-1)).toMatchObject({
			from: text('Ro').value,
			to: text('Uro').value,
			how: 'undone',
			by: 'EF'
		});
		const nothing = carryLog(emptyGovernorWork(), two, undoer, 'undone');
		expect(nothing.entries).toEqual([{ municipality: '1804', field: 'risk', value: null, ...undoer }]);
		expect(nothing.log).toHaveLength(3);
	});

	it('leaves alone what did not change', () => {
		expect(carryLog(two, two, undoer, 'undone').entries).toEqual(two.entries);
		expect(carryLog(two, two, undoer, 'redone').log).toEqual(two.log);
		expect(saysTheSame(one, two)).toBe(false);
	});
});

it.each([
	['2025-03-31', true],
	['2024-02-29', true],
	['2025-02-29', false],
	['2025-13-01', false],
	['31.03.2025', false],
	['', false]
])('%j is a day: %s', (value, expected) => {
	expect(isDay(value)).toBe(expected);
});
