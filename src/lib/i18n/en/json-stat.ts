import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const fetchAgain = 'Fetch the table again from the statistics bank.';
const cells = (count: string | number) => (Number(count) === 1 ? 'one cell' : `${count} cells`);

const jsonStat: Messages['jsonStat'] = {
	notJson: () => `The file is not complete JSON. ${fetchAgain}`,
	tooLarge: ({ characters, limit }: Params) =>
		`The file has ${characters} characters; the limit for JSON is ${limit}. Choose fewer regions, years or variables.`,
	noDataset: () =>
		'The file is JSON, but holds no dataset in the format JSON-stat. Choose the format JSON-stat when you fetch the table; the description of a table (metadata) has no numbers.',
	noSuchDataset: ({ number, count }: Params) =>
		`The file has no dataset number ${number}. The number of datasets in the file is ${count}.`,
	badShape: ({ field }: Params) =>
		`The field “${field}” is missing from the dataset or is built in a way the format does not allow. ${fetchAgain}`,
	badDimension: ({ dimension }: Params) =>
		`The dimension “${dimension}” is mentioned, but not described. ${fetchAgain}`,
	badCategories: ({ dimension, size }: Params) =>
		`The dimension “${dimension}” should have ${size} categories, but their list is incomplete, repeats one or gives no order. ${fetchAgain}`,
	tooManyCells: ({ cells: found, limit }: Params) =>
		`The dataset has ${found} cells; the limit is ${limit}. Choose fewer regions, years or variables.`,
	valueCount: ({ found, expected }: Params) =>
		`The dataset has ${found} values, but its dimensions ask for ${expected}. ${fetchAgain}`,
	statusCount: ({ found, expected }: Params) =>
		`The dataset has ${found} marks for empty cells, but its dimensions ask for ${expected}. ${fetchAgain}`,
	badPosition: ({ field, position }: Params) =>
		`The field “${field}” refers to cell “${position}”, which is not in the dataset. ${fetchAgain}`,
	badValue: ({ position, found }: Params) =>
		`Cell number ${position}, counted from zero, has “${found}” where a number should be. ${fetchAgain}`,
	preliminary: ({ mark, count }: Params) =>
		`Preliminary figures (marked “${mark}” by their publisher): ${cells(count)}.`,
	zeroMark: ({ mark, count }: Params) =>
		`The mark “${mark}” without a number is read as zero, as the table's publisher uses it: ${cells(count)}.`,
	markOverNumber: ({ mark, count }: Params) =>
		`The mark “${mark}” says that there is no number, but one stands there. The mark is followed and the number left out: ${cells(count)}.`,
	unknownMark: ({ mark, count }: Params) =>
		`The program does not know the mark “${mark}”. The numbers are kept; see what their publisher means by it: ${cells(count)}.`,
	severalDatasets: ({ number, count }: Params) =>
		`The file has ${count} datasets. This is number ${number}; the others are not read.`
};
export default jsonStat;
