import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from './zip-in-place';

it('answers at once, also for files that are large', () => {
	const large = Uint8Array.from({ length: 400_000 }, (_, place) => (place * 7919) % 251);
	let archive: Uint8Array | null = null;
	zip({ 'xl/a.xml': large }, (error, made) => {
		expect(error).toBeNull();
		archive = made;
	});
	expect(archive && unzipSync(archive)['xl/a.xml']).toEqual(large);
});

it('tells what is wrong, and does not throw', () => {
	const names = { ['x'.repeat(70_000)]: new Uint8Array(1) };
	let reason: string | undefined;
	zip(names, (error) => (reason = error?.message));
	expect(reason).toBeTruthy();
});
