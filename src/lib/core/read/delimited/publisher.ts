import type { ColumnTexts } from './column-texts';
import { markMeaning } from './marks';
import { numberShape } from './number-shape';
import { isRegionCell } from './region';
import type { MarkPublisher } from './types';

const UDIR_COLUMN = /^(EnhetNivaa|Nasjonaltkode)$/;
const UDIR_PATH = /^(Foreløpige tall )?\d{4}-\d{2}\..+\./;
const SSB_TITLE = /^\d{5}: /;
const REGION_HEADER = /^(region|kommune|fylke|bydel|grunnkrets|landsdel|municipality|county)\b/i;
/** Marks that no spreadsheet writes by itself. */
const SSB_MARKS = ['..', '...', ':'];

/** True for the headers of Udir's value columns, such as "2024-25.Lesing.5. årstrinn.Skalapoeng". */
export const isUdirPath = (header: string): boolean => UDIR_PATH.test(header);

/**
 * Recognises whose marks stand in a file. Udir by its columns; SSB by its title ("07459: …"), by region cells
 * ("0101 Halden") under a header that says so, or by marks that only SSB writes among numbers.
 */
export function detectPublisher(
	headers: readonly string[],
	titles: readonly string[],
	samples: readonly ColumnTexts[]
): MarkPublisher {
	if (headers.some((header) => UDIR_COLUMN.test(header) || isUdirPath(header))) return 'udir';
	if (titles.some((title) => SSB_TITLE.test(title))) return 'ssb';
	const isSsb = samples.some(
		(texts, i) => (REGION_HEADER.test(headers[i]) && isRegionColumn(texts)) || hasSsbMarks(texts)
	);
	return isSsb ? 'ssb' : 'none';
}

function isRegionColumn({ levels }: ColumnTexts): boolean {
	const filled = levels.filter((level) => level !== '');
	return filled.length > 0 && filled.every(isRegionCell);
}

function hasSsbMarks({ levels }: ColumnTexts): boolean {
	if (!levels.some((level) => SSB_MARKS.includes(level))) return false;
	const rest = levels.filter((level) => level !== '' && markMeaning(level, 'ssb') === null);
	return rest.length > 0 && rest.every((level) => numberShape(level) !== null);
}
