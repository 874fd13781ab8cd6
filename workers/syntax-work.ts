import type { AnalysisSpec } from '../src/lib/core/analysis/types';
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

/** The file that the code reads: the rows of the dataset with the variables that the analysis uses. Micro data. */
export async function syntaxData(spec: AnalysisSpec, dataset: Dataset, fileName: string): Promise<string> {
	const { syntaxFacts } = await import('../src/lib/core/syntax/facts');
	const { dataCsv } = await import('../src/lib/core/syntax/data-csv');
	return dataCsv(dataset, syntaxFacts(spec, dataset, fileName).columns);
}
