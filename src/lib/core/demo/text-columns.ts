import type { TextColumn } from '../table/types';
import type { Unit } from './units';

/** The fixed columns of an Udir export. Areas repeat their own code as organisation number. */
export function textColumns(units: readonly Unit[]): TextColumn[] {
	const column = (name: string, text: (unit: Unit) => string): TextColumn => {
		const levels = new Map<string, number>();
		const codes = Uint32Array.from(units, (unit) => {
			const value = text(unit);
			const known = levels.get(value);
			if (known !== undefined) return known;
			levels.set(value, levels.size);
			return levels.size - 1;
		});
		return { type: 'text', name, levels: [...levels.keys()], codes };
	};
	return [
		column('EnhetNivaa', (unit) => String(unit.level)),
		column('Nasjonaltkode', () => 'I'),
		column('Fylkekode', (unit) => unit.county?.number ?? '00'),
		column('Kommunekode', (unit) => unit.place?.municipality.number ?? '0000'),
		column(
			'Organisasjonsnummer',
			(unit) => unit.school?.number ?? unit.place?.municipality.number ?? unit.county?.number ?? 'I'
		),
		column('Nasjonalt', () => 'Hele landet'),
		column('Fylke', (unit) => unit.county?.name ?? 'Alle fylker'),
		column('Kommune', (unit) => unit.place?.municipality.name ?? 'Alle kommuner'),
		column('EnhetNavn', (unit) => unit.school?.name ?? 'Alle skoler')
	];
}
