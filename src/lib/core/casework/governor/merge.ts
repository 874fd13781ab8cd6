import type { CountyFile } from './county-file';
import { byCell, cellKey, logLine, sameValue } from './entries';
import type { CaseEntry, CaseField, GovernorWork, LogLine, Stamp } from './types';

/** How a cell of a county's file stands to the same cell of the project. */
export type CellStanding =
	/** The project says nothing of it. */
	| 'new'
	/** The file has what came after the project's state: it was sent back and worked on. */
	| 'changed'
	/** Both say the same. */
	| 'same'
	/** The project has had what the file says, and has gone on since. */
	| 'known'
	/** Both have said something of their own. */
	| 'conflict';

export interface CellComparison {
	key: string;
	municipality: string;
	field: CaseField;
	standing: CellStanding;
	own: CaseEntry | null;
	theirs: CaseEntry;
}

/** Whose word holds where both have said something: the project's own, the file's, or the one that was said last. */
export type ConflictChoice = 'own' | 'theirs' | 'newest';

/** Names one statement: a cell, who said it and when. */
const statement = (
	municipality: string,
	field: CaseField,
	{ at, by }: Stamp,
	value: CaseEntry['value']
): string => JSON.stringify([municipality, field, at, by, value]);

const saidIn = (log: readonly LogLine[]): Set<string> =>
	new Set(log.map((line) => statement(line.municipality, line.field, line, line.to)));
const nameOf = (entry: CaseEntry) => statement(entry.municipality, entry.field, entry, entry.value);

/** How each cell of a county's file stands to the project: what is new, what came after, what is in conflict. */
export function compareCountyFile(work: GovernorWork, file: CountyFile): CellComparison[] {
	const own = byCell(work.entries);
	const [ownSaid, fileSaid] = [saidIn(work.log), saidIn(file.log)];
	const standingOf = (mine: CaseEntry | undefined, theirs: CaseEntry): CellStanding => {
		if (sameValue(mine?.value ?? null, theirs.value)) return 'same';
		if (ownSaid.has(nameOf(theirs))) return 'known';
		if (!mine) return 'new';
		return fileSaid.has(nameOf(mine)) ? 'changed' : 'conflict';
	};
	return file.entries.map((theirs) => {
		const mine = own.get(cellKey(theirs));
		return {
			key: cellKey(theirs),
			municipality: theirs.municipality,
			field: theirs.field,
			standing: standingOf(mine, theirs),
			own: mine ?? null,
			theirs
		};
	});
}

/** Whether the file's word holds for a cell. Equal times keep the project's own. */
function takesTheirs({ standing, own, theirs }: CellComparison, choice: ConflictChoice): boolean {
	if (standing === 'new' || standing === 'changed') return true;
	if (standing !== 'conflict') return false;
	return choice === 'theirs' || (choice === 'newest' && theirs.at > (own?.at ?? -Infinity));
}

/**
 * The work with a county's file merged in. What is taken over keeps its author and time; the file's log is added to the
 * project's (each line once), and a line of its own says of every cell that was taken over who merged it and when.
 * @param choiceFor whose word holds where both have said something; asked for conflicts only
 * @param stamp who merges, and when
 */
export function mergeCountyFile(
	work: GovernorWork,
	file: CountyFile,
	choiceFor: (key: string) => ConflictChoice,
	stamp: Stamp
): GovernorWork {
	const taken = compareCountyFile(work, file).filter((cell) => takesTheirs(cell, choiceFor(cell.key)));
	const entries = byCell(work.entries);
	for (const { key, theirs } of taken) entries.set(key, theirs);
	const known = new Set(work.log.map((line) => JSON.stringify(line)));
	const history = file.log.filter((line) => !known.has(JSON.stringify(line)));
	const merged = taken.map(({ own, theirs }) => logLine(own ?? undefined, theirs, stamp, 'merged'));
	if (history.length + merged.length === 0) return work;
	return { ...work, entries: [...entries.values()], log: [...work.log, ...history, ...merged] };
}
