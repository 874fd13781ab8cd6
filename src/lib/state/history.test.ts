import { describe, expect, it } from 'vitest';
import { beginHistory, change, redo, undo } from './history';

describe('a history', () => {
	it('goes back and forth', () => {
		const history = change(change(beginHistory('a'), 'b'), 'c');
		expect(undo(history).present).toBe('b');
		expect(undo(undo(history)).present).toBe('a');
		expect(redo(undo(history)).present).toBe('c');
	});

	it('stays where it is at its ends', () => {
		const history = beginHistory('a');
		expect(undo(history)).toBe(history);
		expect(redo(history)).toBe(history);
	});

	it('takes the changes of one gesture as one step', () => {
		const history = [1, 2, 3].reduce((before, value) => change(before, value, 'slider'), beginHistory(0));
		expect(undo(history).present).toBe(0);
		expect(undo(change(history, 4)).present).toBe(3);
	});

	it('begins a new step for the same gesture after undo', () => {
		const undone = undo(change(beginHistory(0), 1, 'slider'));
		expect(undo(change(undone, 2, 'slider')).present).toBe(0);
	});

	it('forgets what was undone when something else is done', () => {
		const history = change(undo(change(beginHistory('a'), 'b')), 'c');
		expect(redo(history).present).toBe('c');
		expect(history.future).toEqual([]);
	});

	it('keeps two hundred steps', () => {
		let history = beginHistory(0);
		for (let value = 1; value <= 300; value++) history = change(history, value);
		expect(history.past).toHaveLength(200);
		expect(history.past[0]).toBe(100);
	});
});
