import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProjectPath, NOWHERE, readPlaces, withoutPlace, withPlace, type Place } from './places';

const place: Place = {
	path: '/analyser/?a=1',
	analysis: '1',
	view: 'sweep',
	tab: 'map',
	scroll: 120,
	at: 5
};

describe('places', () => {
	it('come back as they were stored', () => {
		expect(readPlaces(JSON.stringify({ a: place }))).toEqual({ a: place });
	});

	it.each([null, '', '{', 'null', '[]', '7', '{"a":7,"b":null}'])('%j holds none', (text) => {
		expect(readPlaces(text)).toEqual({});
	});

	it('that are damaged in part keep the rest', () => {
		const damaged = {
			path: 'https://annet.no/data/',
			analysis: 3,
			view: 'x',
			tab: 'map',
			scroll: -4,
			at: 'nå'
		};
		expect(readPlaces(JSON.stringify({ a: damaged }))).toEqual({ a: { ...NOWHERE, tab: 'map' } });
	});

	it('are of pages of the project only', () => {
		expect(['/data/', '/uttrekk/ark/?k=3001', '/rapport/'].every(isProjectPath)).toBe(true);
		const others = [
			'/',
			'/hjelp/',
			'//annet.no/data/',
			'/innstillinger/',
			'/data/../x/',
			'/uttrekk/#oppskrift=a'
		];
		expect(others.some(isProjectPath)).toBe(false);
	});

	it('of the projects that were seen last are kept', () => {
		let places = {};
		for (let n = 0; n < 60; n++) places = withPlace(places, `p${n}`, { ...place, at: n });
		expect(Object.keys(places)).toHaveLength(40);
		expect(places).toHaveProperty('p59');
		expect(places).not.toHaveProperty('p0');
	});

	it('of a project that was deleted are not kept', () => {
		expect(withoutPlace({ a: place, b: place }, 'a')).toEqual({ b: place });
		expect(withoutPlace({ b: place }, 'a')).toEqual({ b: place });
	});

	it('are read from any text without an error', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(Object.values(readPlaces(text)).every(({ scroll }) => scroll >= 0)).toBe(true);
			})
		);
	});
});
