import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const fetchAgain = 'Hent tabellen på nytt frå statistikkbanken.';
const cells = (count: string | number) => (Number(count) === 1 ? 'éi celle' : `${count} celler`);

const jsonStat: Messages['jsonStat'] = {
	notJson: () => `Fila er ikkje heil JSON. ${fetchAgain}`,
	tooLarge: ({ characters, limit }: Params) =>
		`Fila har ${characters} teikn; grensa for JSON er ${limit}. Vel færre regionar, år eller variablar.`,
	noDataset: () =>
		'Fila er JSON, men har ikkje noko datasett i formatet JSON-stat. Vel formatet JSON-stat når du hentar tabellen; omtalen av ein tabell (metadata) har ingen tal.',
	noSuchDataset: ({ number, count }: Params) =>
		`Fila har ikkje noko datasett nummer ${number}. Talet på datasett i fila er ${count}.`,
	badShape: ({ field }: Params) =>
		`Feltet «${field}» manglar i datasettet eller er bygd på ein måte formatet ikkje tillèt. ${fetchAgain}`,
	badDimension: ({ dimension }: Params) =>
		`Dimensjonen «${dimension}» er nemnd, men ikkje omtalt. ${fetchAgain}`,
	badCategories: ({ dimension, size }: Params) =>
		`Dimensjonen «${dimension}» skal ha ${size} kategoriar, men lista over dei er ufullstendig, har same kategori fleire gonger eller manglar rekkjefølgje. ${fetchAgain}`,
	tooManyCells: ({ cells: found, limit }: Params) =>
		`Datasettet har ${found} celler; grensa er ${limit}. Vel færre regionar, år eller variablar.`,
	valueCount: ({ found, expected }: Params) =>
		`Datasettet har ${found} verdiar, men dimensjonane krev ${expected}. ${fetchAgain}`,
	statusCount: ({ found, expected }: Params) =>
		`Datasettet har ${found} merke for tomme celler, men dimensjonane krev ${expected}. ${fetchAgain}`,
	badPosition: ({ field, position }: Params) =>
		`Feltet «${field}» viser til celle «${position}», som ikkje finst i datasettet. ${fetchAgain}`,
	badValue: ({ position, found }: Params) =>
		`Celle nummer ${position}, rekna frå null, har «${found}» der det skulle ha stått eit tal. ${fetchAgain}`,
	preliminary: ({ mark, count }: Params) =>
		`Førebelse tal (merkte «${mark}» av den som har publisert dei): ${cells(count)}.`,
	zeroMark: ({ mark, count }: Params) =>
		`Merket «${mark}» utan tal er lese som null, slik den som har publisert tabellen, bruker det: ${cells(count)}.`,
	markOverNumber: ({ mark, count }: Params) =>
		`Merket «${mark}» seier at talet manglar, men det står eit tal likevel. Merket er følgt, og talet er utelate: ${cells(count)}.`,
	unknownMark: ({ mark, count }: Params) =>
		`Programmet kjenner ikkje merket «${mark}». Tala er tekne vare på; sjå kva merket tyder hos den som har publisert dei: ${cells(count)}.`,
	severalDatasets: ({ number, count }: Params) =>
		`Fila har ${count} datasett. Dette er nummer ${number}; dei andre er ikkje lesne.`
};
export default jsonStat;
