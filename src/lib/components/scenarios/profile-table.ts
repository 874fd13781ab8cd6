import type { DrawComparison, Profile } from '$lib/core/selection/compare/types';
import type { NumberFormat, ResultCell, ResultRow, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import type { Sides } from './moved-table';

type Fact = Exclude<keyof Profile, 'counties'>;
const INTEGER: NumberFormat = { kind: 'integer' };
const SHARE: NumberFormat = { kind: 'share', decimals: 0 };
const FORMATS: Record<Fact, NumberFormat> = {
	municipalities: INTEGER,
	populationMedian: INTEGER,
	populationTotal: INTEGER,
	small: SHARE,
	centralityMedian: INTEGER,
	leastCentral: SHARE,
	pupilsMedian: INTEGER,
	oneSchool: SHARE
};

/** What kind of municipalities the two lists hold, beside all of them, with a row for each county. */
export function profileTable(
	messages: Messages,
	summary: Pick<DataSummary, 'counties'>,
	{ from, to, all }: DrawComparison['profile'],
	sides: Sides
): ResultTable {
	const t = messages.scenarios.profile;
	const profiles = [from, to, all];
	const cell = (value: number | null, format: NumberFormat): ResultCell => ({
		value,
		format,
		text: value === null ? t.unknown : undefined
	});
	const name = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
	const facts = (Object.keys(FORMATS) as Fact[]).map((fact): ResultRow => ({
		id: fact,
		cells: [name(t.rows[fact]), ...profiles.map((profile) => cell(profile[fact], FORMATS[fact]))]
	}));
	const counties = summary.counties.map(({ number, name: county }): ResultRow => ({
		id: `county ${number}`,
		cells: [name(county), ...profiles.map((profile) => cell(profile.counties[number] ?? 0, INTEGER))]
	}));
	const heading: ResultRow = {
		id: 'counties',
		role: 'heading',
		cells: [name(t.counties), ...profiles.map(() => name(''))]
	};
	return {
		id: 'profil',
		title: t.heading,
		columns: [
			{ id: 'what', label: t.columns.what, align: 'start' },
			{ id: 'from', label: sides.from, align: 'end' },
			{ id: 'to', label: sides.to, align: 'end' },
			{ id: 'all', label: t.columns.all, align: 'end' }
		],
		rows: [...facts, heading, ...counties],
		notes: [t.note]
	};
}
