import { indicatorName, yearName } from '$lib/components/draw/names';
import type { Subject } from '$lib/components/explanation/sentences';
import { ruleSentences } from '$lib/components/draw/rule-sentences';
import { settingsSentences } from '$lib/components/sheet/settings-sentences';
import type { ResultTable } from '$lib/core/report/types';
import { formatNumber } from '$lib/i18n/numbers';
import { integerCell, prosePart, tablePart, textCell, type Part } from './parts';

/**
 * The rules of a draw: in sentences, the indicators with their weights, and who is left out by hand.
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function rulesParts(subject: Subject, invented: boolean, only: string | null = null): Part[] {
	const { messages, spec } = subject;
	const { nationalPrinted } = messages.sheet.settings;
	// What made it and when stands in the notes of the report; how the limits are made, below.
	const sentences = settingsSentences(subject, { invented, version: '', date: '', nameFiles: true })
		.slice(0, -1)
		.filter((sentence) => sentence !== nationalPrinted);
	return [
		prosePart('rules', [messages.sheet.rule, ruleSentences(subject).join(' '), sentences.join(' ')]),
		tablePart(indicatorTable(subject)),
		...(spec.exclusions.length > 0 ? [tablePart(exclusionTable(subject, only))] : [])
	];
}

function indicatorTable({ messages, spec, summary, style, result }: Subject): ResultTable {
	const t = messages.reportSources.rules;
	const used = result.indicatorIndices.map((index) => summary.indicators[index]);
	return {
		id: 'indikatorer',
		title: t.indicators,
		columns: [
			{ id: 'indicator', label: messages.draw.overview.columns.indicator, align: 'start' },
			{ id: 'area', label: messages.sheet.areaTable.area, align: 'start' },
			{ id: 'weight', label: t.weight, align: 'end' },
			{ id: 'years', label: t.years, align: 'start' }
		],
		rows: used.map((indicator, position) => {
			const weight = spec.indicators.find((rule) => rule.indicator === indicator.id)?.weight ?? 1;
			const years = result.years.filter((_, year) => result.limits[position * result.years.length + year]);
			return {
				id: indicator.id,
				cells: [
					textCell(indicatorName(messages, indicator)),
					textCell(messages.indicators.areas[indicator.area]),
					textCell(formatNumber(weight, Number.isInteger(weight) ? 0 : 2, style)),
					textCell(years.map(yearName).join(', '))
				]
			};
		}),
		notes: []
	};
}

function exclusionTable({ messages, spec, summary }: Subject, only: string | null): ResultTable {
	const t = messages.reportSources.rules;
	const nameOf = (number: string) =>
		only === null || number === only
			? (summary.municipalities.find((one) => one.number === number)?.name ?? number)
			: messages.draw.list.hiddenName;
	return {
		id: 'utelatt',
		title: t.excluded,
		columns: [
			{ id: 'number', label: messages.draw.list.columns.rank, align: 'end' },
			{ id: 'name', label: messages.draw.list.columns.municipality, align: 'start' },
			{ id: 'reason', label: t.reason, align: 'start' }
		],
		rows: spec.exclusions.map(({ municipality, reason }, place) => ({
			id: municipality,
			cells: [integerCell(place + 1), textCell(nameOf(municipality)), textCell(reason)]
		})),
		notes: []
	};
}
