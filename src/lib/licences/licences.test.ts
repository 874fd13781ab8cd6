import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import licences from './licences.json';

// The installed packages themselves are the source of what is expected.
it('names every package of the program, in the version installed', () => {
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const listed = new Map(licences.map(({ name, version }) => [name, version]));
	const expected = Object.entries(dependencies);
	expect(expected.map(([name]) => [name, listed.get(name)])).toEqual(expected);
});

it('gives the texts that the licences ask for', () => {
	const text = (name: string) => licences.find((entry) => entry.name === name)?.text ?? '';
	expect(text('@fontsource-variable/inter')).toContain('SIL OPEN FONT LICENSE');
	expect(text('comlink')).toContain('Apache License');
	expect(text('dexie')).toContain(
		readFileSync('node_modules/dexie/NOTICE', 'utf8').trim().replaceAll('\r\n', '\n')
	);
	expect(licences.every((entry) => entry.text.length > 200)).toBe(true);
});
