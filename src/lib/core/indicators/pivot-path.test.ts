import { describe, expect, it } from 'vitest';
import { parsePivotPath, seriesBase } from './pivot-path';

describe('parsePivotPath', () => {
	it('reads the columns of the national tests as printed in the files of 2024-25', () => {
		expect(parsePivotPath('2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng')).toEqual({
			year: '2024-25',
			preliminary: false,
			subject: 'Lesing',
			grade: 5,
			owner: 'Alle eierformer',
			gender: 'Alle kjønn',
			measure: 'Skalapoeng',
			afterBreak: false,
			series: 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng'
		});
	});

	it('reads grunnskolepoeng, which has neither subject nor grade', () => {
		expect(parsePivotPath('2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng')).toMatchObject({
			subject: '',
			grade: null,
			owner: 'Alle eierformer',
			measure: 'Grunnskolepoeng'
		});
	});

	it('reads marks: preliminary year and break, which the series leaves out', () => {
		const path = parsePivotPath(
			'Foreløpige tall 2025-26.Regning.8. årstrinn.Offentlig.Jente.Antall elever deltatt.Brudd'
		);
		expect(path).toMatchObject({ preliminary: true, year: '2025-26', afterBreak: true, gender: 'Jente' });
		expect(path?.series).toBe('Regning.8. årstrinn.Offentlig.Jente.Antall elever deltatt');
	});

	it('keeps dots inside parts: subject, owner and measure', () => {
		expect(
			parsePivotPath('2024-25.St.meld. og lek.10. årstrinn.Kommunal m.fl.Alle kjønn.Andel (pst.)')
		).toMatchObject({
			subject: 'St.meld. og lek',
			grade: 10,
			owner: 'Kommunal m.fl',
			measure: 'Andel (pst.)'
		});
		expect(parsePivotPath('2024-25.Lesing.5.årstrinn.Alle eierformer.Alle kjønn.X')).toMatchObject({
			subject: 'Lesing',
			grade: 5,
			owner: 'Alle eierformer'
		});
	});

	it('takes parts from the right when the gender is worded in an unknown way', () => {
		expect(parsePivotPath('2024-25.Trivsel.7. trinn.Privat.Uoppgitt.Nytt mål')).toMatchObject({
			subject: 'Trivsel',
			grade: 7,
			owner: 'Privat',
			gender: 'Uoppgitt',
			measure: 'Nytt mål'
		});
		expect(parsePivotPath('2024-25.Skalapoeng')).toMatchObject({
			subject: '',
			owner: '',
			gender: '',
			measure: 'Skalapoeng'
		});
	});

	it('makes the names of copies equal: no-break spaces and decomposed letters', () => {
		const plain = '2024-25.Støtte fra lærerne.7. årstrinn.Alle eierformer.Alle kjønn.Snitt';
		const copy = plain.replaceAll(' ', '\u00a0').normalize('NFD');
		expect(copy).not.toBe(plain);
		expect(parsePivotPath(copy)).toEqual(parsePivotPath(plain));
	});

	it('is null for other names', () => {
		for (const name of ['EnhetNavn', '', '2024-25', '2024-25.', 'Persons 2021', '01.02.2024']) {
			expect(parsePivotPath(name)).toBeNull();
		}
	});

	it('gives value, uncertainty and pupils of a series the same base', () => {
		const base = (measure: string) => {
			const path = parsePivotPath(`2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.${measure}`);
			return path && seriesBase(path);
		};
		expect(base('Skalapoeng')).not.toBeNull();
		expect(base('Usikkerhet')).toBe(base('Skalapoeng'));
		expect(base('Antall elever deltatt')).toBe(base('Skalapoeng'));
	});
});
