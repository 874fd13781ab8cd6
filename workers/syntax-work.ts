import type { AnalysisSpec, FreeSpec } from '../src/lib/core/analysis/types';
import type { Dataset } from '../src/lib/core/dataset/types';
import type { Outcome } from '../src/lib/core/outcome';
import type { Code } from '../src/lib/core/syntax/types';

/** Code for other programs, as the page shows it. */
export interface SyntaxAnswer {
	r: Code;
	spss: Code;
}

/** The R code and SPSS syntax of an analysis. */
export async function syntaxOf(
	spec: AnalysisSpec,
	dataset: Dataset,
	fileName: string,
	datasets: ReadonlyMap<string, Outcome<Dataset>>
): Promise<SyntaxAnswer> {
	const { syntaxFacts } = await import('../src/lib/core/syntax/facts');
	const { rCode, spssSyntax } = await import('../src/lib/core/syntax/syntax');
	const facts = syntaxFacts(spec, dataset, fileName, datasets);
	return { r: rCode(spec, facts), spss: spssSyntax(spec, facts) };
}

/** The R code of an analysis without rows, and why there is no SPSS syntax. */
export async function freeSyntaxOf(
	spec: FreeSpec,
	datasets: ReadonlyMap<string, Outcome<Dataset>>
): Promise<SyntaxAnswer> {
	const { freeCode, freeSpss } = await import('../src/lib/core/syntax/free');
	const made = [...datasets].flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : []));
	return { r: freeCode(spec, new Map(made)), spss: freeSpss(spec) };
}

/** Rows of a dataset as a file, and what is in it. Micro data: nothing is hidden. */
export interface MicroData {
	csv: string;
	rows: number;
	/** The headers of its columns. */
	columns: string[];
}

/** The file that the code reads: the rows of the dataset with the variables that the analysis uses. */
export async function syntaxData(spec: AnalysisSpec, dataset: Dataset, fileName: string): Promise<MicroData> {
	const { syntaxFacts } = await import('../src/lib/core/syntax/facts');
	const { dataCsv } = await import('../src/lib/core/syntax/data-csv');
	const { columns } = syntaxFacts(spec, dataset, fileName);
	return {
		csv: dataCsv(dataset, columns),
		rows: dataset.rowCount,
		columns: columns.map(({ header }) => header)
	};
}
