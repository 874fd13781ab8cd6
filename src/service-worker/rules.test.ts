import { describe, expect, test } from 'vitest';
import { cachePrefix, isPicture, outdatedCaches, treatment } from './rules';

const place = { origin: 'https://kommune.example', base: '/treffsikker' };
const asked = (address: string, destination: string, method = 'GET') => ({
	url: new URL(address, 'https://kommune.example/treffsikker/'),
	method,
	destination
});

describe('treatment', () => {
	test.each([
		['https://elsewhere.example/x.js', 'script'],
		['https://elsewhere.example/x.png', 'image'],
		['http://kommune.example/treffsikker/', 'document'],
		['https://kommune.example:8443/treffsikker/', 'document']
	])('refuses another origin: %s', (address, destination) => {
		expect(treatment(asked(address, destination), place)).toBe('refused');
	});

	test('refuses what can carry data to the own host', () => {
		expect(treatment(asked('favicon.svg', ''), place)).toBe('refused');
		expect(treatment(asked('./', 'document', 'POST'), place)).toBe('refused');
	});

	test('knows a worker by its address and by what it is wanted for', () => {
		expect(treatment(asked('_app/immutable/workers/draw-1.js', 'script'), place)).toBe('worker');
		expect(treatment(asked('elsewhere.js', 'worker'), place)).toBe('worker');
		expect(treatment(asked('elsewhere.js', 'sharedworker'), place)).toBe('worker');
	});

	test('tells pages from other files', () => {
		expect(treatment(asked('uttrekk/', 'document'), place)).toBe('page');
		expect(treatment(asked('uttrekk/', 'iframe'), place)).toBe('page');
		expect(treatment(asked('_app/immutable/chunks/a.js', 'script'), place)).toBe('file');
	});
});

test('the pictures of the guide are told from what the program needs', () => {
	expect(isPicture('/treffsikker/_app/immutable/assets/draw-nb.C1d2.webp')).toBe(true);
	expect(isPicture('/treffsikker/icons/icon-192.png')).toBe(false);
	expect(isPicture('/treffsikker/_app/immutable/chunks/webp.js')).toBe(false);
});

describe('outdatedCaches', () => {
	const own = (version: string) => cachePrefix('/treffsikker') + version;

	test('keeps the version in use and the one before it', () => {
		const names = [own('1'), own('2'), own('3')];
		expect(outdatedCaches(names, '/treffsikker', own('3'))).toEqual([own('1')]);
		expect(outdatedCaches([own('1')], '/treffsikker', own('1'))).toEqual([]);
	});

	test('leaves the caches of other programs, and of a copy of this one elsewhere on the host', () => {
		const others = ['workbox-1', 'treffsikker:/:1', 'treffsikker:/treffsikker/test/:1', 'treffsikker-2'];
		expect(outdatedCaches([...others, own('1')], '/treffsikker', own('1'))).toEqual([]);
		expect(outdatedCaches([...others, own('1')], '', 'treffsikker:/:1')).toEqual([]);
	});
});
