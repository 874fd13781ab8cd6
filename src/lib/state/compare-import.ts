import { isIndicatorReport } from '../core/import/table-report';
import type { ImportComparison } from '../core/indicators/compare';
import { holdsIndicators, type DataTable } from '../core/table/types';
import type { TableRecord } from '../store';
import { connection } from './connection.svelte';
import { compareGeneral, type ReadCard } from './import-card';

/**
 * How files that were read meet stored tables and each other: indicators cell by cell, general tables as wholes.
 * @param stored the tables of the project they go into; none for a new one
 * @returns comparisons by the key of the card
 */
export async function compareCards(
	cards: readonly ReadCard[],
	stored: readonly TableRecord[]
): Promise<Map<number, ImportComparison>> {
	const comparisons = await compareIndicators(
		cards.filter(({ read }) => isIndicatorReport(read.report)),
		stored
	);
	const tables = cards.map(({ read }) => read.table);
	cards.forEach(({ key, read }, index) => {
		if (isIndicatorReport(read.report)) return;
		comparisons.set(key, compareGeneral(read.table, [...stored, ...tables.slice(0, index)]));
	});
	return comparisons;
}

async function compareIndicators(
	cards: readonly ReadCard[],
	stored: readonly TableRecord[]
): Promise<Map<number, ImportComparison>> {
	if (cards.length === 0) return new Map();
	const storedTables = await storedIndicators(stored);
	const { compareInWorker } = await import('../workers/import-client');
	const comparisons = await compareInWorker(
		cards.map(({ read }) => read.table),
		storedTables
	);
	return new Map(cards.map(({ key }, index) => [key, comparisons[index]]));
}

async function storedIndicators(stored: readonly TableRecord[]): Promise<DataTable[]> {
	const ids = stored.filter(({ source }) => holdsIndicators(source)).map(({ id }) => id);
	const connected = await connection.open();
	if (!connected.ok || ids.length === 0) return [];
	const tables = await connected.value.store.readTables(connected.value.db, ids);
	return tables.ok ? tables.value : [];
}
