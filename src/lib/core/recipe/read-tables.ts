import { hasChoices, type ReadChoices } from '../import/choices';
import { leaveOut } from '../import/general/leave-out';
import { readAny, type AnyFile } from '../import/read-any';
import { isIndicatorReport, type GeneralReport } from '../import/table-report';
import type { ImportOptions } from '../import/types';
import { ok, type Message, type Outcome } from '../outcome';
import type { DataTable } from '../table/types';
import type { SourceTable } from './types';

/** A data file as it lies on the disk. */
export interface RecipeInput {
	fileName: string;
	bytes: Uint8Array;
}

/** The tables of one file, and what is said of them. */
export interface ReadTables {
	tables: DataTable[];
	notes: Message[];
}

/** A file with indicators of Udir's has been told from all others. */
type GeneralFile = AnyFile & { report: GeneralReport };
const isGeneral = (file: AnyFile): file is GeneralFile => !isIndicatorReport(file.report);

/**
 * Reads any file that datasets may be made of: as it was read for the recipe where it is laid out like one of the
 * recipe's tables, else as is detected. Several parts of a file (sheets) are several tables.
 * @param needs the tables of the recipe with the choices they were read with
 */
export function readTables(
	file: RecipeInput,
	needs: readonly SourceTable[],
	options: ImportOptions
): Outcome<ReadTables> {
	const read = (choices: ReadChoices) => readAny(file.bytes, file.fileName, choices, options);
	const detected = read({});
	if (detected.ok && !isGeneral(detected.value)) {
		const { table, report } = detected.value;
		return ok({
			tables: [table],
			notes: isIndicatorReport(report) ? [...report.repairs, ...report.warnings] : []
		});
	}
	const plain = detected.ok && isGeneral(detected.value) ? detected.value : null;
	const general = (choices: ReadChoices): GeneralFile | null => {
		const again = read(choices);
		return again.ok && isGeneral(again.value) ? again.value : null;
	};
	const wanted = wantedChoices(file.fileName, plain?.report ?? null, needs, general);
	const chosen = wanted.map((choices) => (hasChoices(choices) ? general(choices) : plain));
	const found = chosen.filter((one) => one !== null);
	if (found.length === 0 && plain) found.push(plain);
	if (!detected.ok && found.length === 0) return detected;
	const notes: Message[] = chosen.includes(null) ? [{ code: 'recipe.choicesUnused' }] : [];
	return ok({
		tables: found
			.map(leaveOut)
			.map(({ table }, index) => ({ ...table, id: `${table.source.fingerprint}-${index}` })),
		notes: [...notes, ...found.flatMap((one) => leaveOut(one).report.notes)]
	});
}

/**
 * The choices with which a file is read, each once: those of tables laid out alike, of tables with the same name where
 * there are any. None: as is detected.
 * @param detected what was understood of it without choices; null when it cannot be read so
 */
function wantedChoices(
	fileName: string,
	detected: GeneralReport | null,
	needs: readonly SourceTable[],
	read: (choices: ReadChoices) => GeneralFile | null
): ReadChoices[] {
	const fits = (need: SourceTable): boolean => {
		if (need.signature === undefined) return need.part !== undefined && need.fileName === fileName;
		if (need.signature === detected?.signature) return true;
		// Another sheet, or a file that only somebody's choices made readable, shows its layout when it is read so.
		const isHidden = detected === null || detected.parts !== null;
		return (
			isHidden && hasChoices(choicesOf(need)) && read(choicesOf(need))?.report.signature === need.signature
		);
	};
	const fitting = needs.filter(fits);
	const named = fitting.filter((need) => need.fileName === fileName);
	const choices = (named.length > 0 ? named : fitting).map(choicesOf);
	return [...new Map(choices.map((one) => [JSON.stringify(one), one])).values()];
}

/** How a table was read; one that only names its sheet is read from that. */
const choicesOf = ({ choices = {}, part, layout, signature }: SourceTable): ReadChoices =>
	signature === undefined && part !== undefined && layout === 'xlsx' ? { ...choices, sheet: part } : choices;
