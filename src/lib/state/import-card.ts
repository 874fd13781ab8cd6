import type { ReadChoices } from '../core/import/choices';
import { leaveOut } from '../core/import/general/leave-out';
import type { AnyFile, Retry } from '../core/import/read-any';
import { isIndicatorReport, type GeneralReport } from '../core/import/table-report';
import type { ImportComparison, TableRef } from '../core/indicators/compare';
import type { Message } from '../core/outcome';
import type { DataTable, TableSource } from '../core/table/types';
import type { ConflictChoice, TablePlan } from './import-plan';

/** A file that was given, and what became of it so far. */
export interface ImportCard {
	key: number;
	file: File;
	state: 'waiting' | 'reading' | 'stopped' | 'read' | 'failed';
	/** What was understood of it. The table has all columns, those too that are to be left out. */
	read: AnyFile | null;
	/** Why it cannot be read. */
	problem: Message | null;
	/** What can be chosen to read it after all. */
	retry: Retry | null;
	/** What was chosen about its reading. */
	choices: ReadChoices;
	/** Names its layout as detected; null until it was read, and for files of indicators. */
	signature: string | null;
	/** The choices are to be used for files laid out alike. */
	remember: boolean;
	/** It is being read again with other choices; what was read before still shows. */
	isRereading: boolean;
	/** How it meets the stored tables and the files before it; null while that is not known. */
	comparison: ImportComparison | null;
	/** What counts where it differs from them; null until the user has chosen. */
	choice: ConflictChoice | null;
}

/** A file that was read. */
export type ReadCard = ImportCard & { read: AnyFile };

/** A file that waits to be read. */
export const newCard = (key: number, file: File, choices: ReadChoices = {}): ImportCard => ({
	key,
	file,
	state: 'waiting',
	read: null,
	problem: null,
	retry: null,
	choices,
	signature: null,
	remember: true,
	isRereading: false,
	comparison: null,
	choice: null
});

/** The report of a general table; null for one of indicators and for a file that was not read. */
export function generalReport({ read }: Pick<ImportCard, 'read'>): GeneralReport | null {
	return read && !isIndicatorReport(read.report) ? read.report : null;
}

/** What is stored of a file: without the columns that are left out. */
export function toStore({ read }: ReadCard): AnyFile {
	const { table, report } = read;
	return isIndicatorReport(report) ? read : leaveOut({ table, report });
}

const NO_DIFFERENCES: Omit<ImportComparison, 'identical'> = {
	replaced: [],
	conflicts: [],
	conflictCount: 0,
	preliminaryReplaced: [],
	preliminaryLeftOut: []
};

/**
 * How a general table meets others: it is the same when it is the same part of the same file.
 * @param earlier stored tables and new ones before it
 */
export function compareGeneral(
	table: Pick<DataTable, 'id' | 'source'>,
	earlier: readonly { id: string; source: TableSource }[]
): ImportComparison {
	const ref = ({ id, source }: { id: string; source: TableSource }): TableRef => ({
		id,
		fileName: source.fileName
	});
	const identical = earlier
		.filter(({ source }) => isSameData(source, table.source))
		.map((old) => ({ old: ref(old), new: ref(table) }));
	return { ...NO_DIFFERENCES, identical };
}

/** A damaged export of Udir's that is read as any table is still another table than the export. */
const isSameData = (a: TableSource, b: TableSource): boolean =>
	a.fingerprint === b.fingerprint && a.part === b.part && a.layout === b.layout;

/**
 * General tables that replace their earlier copy keep its id, so that everything made of the table goes with it.
 * @returns tables and plan with the ids as they are to be stored
 */
export function withKeptIds(
	cards: readonly ReadCard[],
	storedIds: readonly string[],
	plan: TablePlan
): { tables: AnyFile[]; plan: TablePlan } {
	const kept = new Map<string, string>();
	for (const card of cards) {
		const old = card.comparison?.identical.find((pair) => storedIds.includes(pair.old.id))?.old.id;
		const isFree = old !== undefined && ![...kept.values()].includes(old);
		if (isFree && generalReport(card) && plan.stored.includes(card.read.table.id))
			kept.set(card.read.table.id, old);
	}
	const idOf = (id: string) => kept.get(id) ?? id;
	const tables = cards
		.filter(({ read }) => plan.stored.includes(read.table.id))
		.map((card) => {
			const { table, report } = toStore(card);
			return { table: { ...table, id: idOf(table.id) }, report };
		});
	return {
		tables,
		plan: { ...plan, stored: plan.stored.map(idOf), tableIds: plan.tableIds.map(idOf) }
	};
}
