import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave';

interface Fields {
	a: number;
	b: number;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
	it('saves changes together, a moment after the last', async () => {
		const save = vi.fn(async () => undefined);
		const autosave = new Autosave<Fields>(save, 500);
		autosave.add({ a: 1 });
		await vi.advanceTimersByTimeAsync(400);
		autosave.add({ a: 2, b: 3 });
		await vi.advanceTimersByTimeAsync(499);
		expect(save).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(save.mock.calls).toEqual([[{ a: 2, b: 3 }]]);
		expect(autosave.hasPending).toBe(false);
	});

	it('saves what is changed meanwhile after the save that runs', async () => {
		let finish = () => undefined as void;
		const save = vi.fn((): Promise<void> => new Promise((resolve) => (finish = resolve)));
		const autosave = new Autosave<Fields>(save, 500);
		autosave.add({ a: 1 });
		await vi.advanceTimersByTimeAsync(500);
		autosave.add({ a: 2 });
		const flushed = autosave.flush();
		expect(save).toHaveBeenCalledTimes(1);
		finish();
		await vi.advanceTimersByTimeAsync(0);
		expect(save.mock.calls.at(-1)).toEqual([{ a: 2 }]);
		finish();
		await flushed;
	});

	it('tries again with what could not be saved, unless it was changed since', async () => {
		const save = vi.fn(async () => undefined);
		const autosave = new Autosave<Fields>(save, 500);
		autosave.add({ a: 2 });
		autosave.keep({ a: 1, b: 1 });
		await autosave.flush();
		expect(save.mock.calls).toEqual([[{ a: 2, b: 1 }]]);
	});

	it('saves nothing that was discarded', async () => {
		const save = vi.fn(async () => undefined);
		const autosave = new Autosave<Fields>(save, 500);
		autosave.add({ a: 1 });
		autosave.discard();
		await vi.advanceTimersByTimeAsync(1000);
		await autosave.flush();
		expect(save).not.toHaveBeenCalled();
	});
});
