import { expect, it } from 'vitest';
import { Newest } from './newest';

/** Work that is finished by hand. */
function handwork() {
	const started: string[] = [];
	const finish: (() => void)[] = [];
	const work = (input: string) => {
		started.push(input);
		return new Promise<string>((resolve) => finish.push(() => resolve(`${input} done`)));
	};
	return { started, finish, newest: new Newest(work) };
}

it('runs the newest of what was asked for meanwhile, and nothing in between', async () => {
	const { started, finish, newest } = handwork();
	const answers = ['a', 'b', 'c', 'd'].map((input) => newest.ask(input));
	expect(started).toEqual(['a']);
	finish[0]();
	expect(await answers[0]).toBe('a done');
	expect(await Promise.all([answers[1], answers[2]])).toEqual([null, null]);
	expect(started).toEqual(['a', 'd']);
	finish[1]();
	expect(await answers[3]).toBe('d done');
});

it('goes on after work that failed', async () => {
	const newest = new Newest((input: string) =>
		input === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(input)
	);
	const bad = newest.ask('bad');
	const good = newest.ask('good');
	await expect(bad).rejects.toThrow('no');
	expect(await good).toBe('good');
	expect(await newest.ask('again')).toBe('again');
});
