import { describe, expect, it } from 'vitest';
import { loadNorway } from '../register/norway';
import { areaFinder } from './area-finder';

// Numbers and names: SSB's classifications of counties and municipalities (Klass 104 and 131), 2024.
describe('areas by name', () => {
	const find = areaFinder(loadNorway());

	it('are counties', () => {
		expect(find(2, 'Agder', 'Agder')).toEqual(['42']);
		expect(find(2, 'Troms - Romsa - Tromssa', '')).toEqual(['55']);
		expect(find(2, 'Hedmark', '')).toEqual([]);
	});

	it('are municipalities of the named county', () => {
		expect(find(3, 'Arendal', 'Agder')).toEqual(['4203']);
		expect(find(3, 'Våler', 'Innlandet')).toEqual(['3419']);
		expect(find(3, 'Våler', 'Østfold')).toEqual(['3114']);
		expect(find(3, 'Våler', '')).toEqual(expect.arrayContaining(['3419', '3114']));
		expect(find(3, 'Hamarøy', 'Nordland')).toEqual(['1875']);
	});

	it('are nothing where no area has the name', () => {
		expect(find(3, 'Lillevåg', 'Agder')).toEqual([]);
	});
});
