import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const fetchAgain = 'Hent tabellen på nytt fra statistikkbanken.';
const cells = (count: string | number) => (Number(count) === 1 ? 'én celle' : `${count} celler`);

/** What is said of JSON-stat files: why one cannot be read, and what the publisher's marks were taken for. */
export default {
	notJson: () => `Filen er ikke hel JSON. ${fetchAgain}`,
	tooLarge: ({ characters, limit }: Params) =>
		`Filen har ${characters} tegn; grensen for JSON er ${limit}. Velg færre regioner, år eller variabler.`,
	noDataset: () =>
		'Filen er JSON, men inneholder ikke noe datasett i formatet JSON-stat. Velg formatet JSON-stat når du henter tabellen; beskrivelsen av en tabell (metadata) har ingen tall.',
	noSuchDataset: ({ number, count }: Params) =>
		`Filen har ikke noe datasett nummer ${number}. Antall datasett i filen er ${count}.`,
	badShape: ({ field }: Params) =>
		`Feltet «${field}» mangler i datasettet eller er bygd på en måte formatet ikke tillater. ${fetchAgain}`,
	badDimension: ({ dimension }: Params) =>
		`Dimensjonen «${dimension}» er nevnt, men ikke beskrevet. ${fetchAgain}`,
	badCategories: ({ dimension, size }: Params) =>
		`Dimensjonen «${dimension}» skal ha ${size} kategorier, men listen over dem er ufullstendig, har gjentakelser eller mangler rekkefølge. ${fetchAgain}`,
	tooManyCells: ({ cells: found, limit }: Params) =>
		`Datasettet har ${found} celler; grensen er ${limit}. Velg færre regioner, år eller variabler.`,
	valueCount: ({ found, expected }: Params) =>
		`Datasettet har ${found} verdier, men dimensjonene krever ${expected}. ${fetchAgain}`,
	statusCount: ({ found, expected }: Params) =>
		`Datasettet har ${found} merker for tomme celler, men dimensjonene krever ${expected}. ${fetchAgain}`,
	badPosition: ({ field, position }: Params) =>
		`Feltet «${field}» viser til celle «${position}», som ikke finnes i datasettet. ${fetchAgain}`,
	badValue: ({ position, found }: Params) =>
		`Celle nummer ${position}, regnet fra null, har «${found}» der det skulle stått et tall. ${fetchAgain}`,
	preliminary: ({ mark, count }: Params) =>
		`Foreløpige tall (merket «${mark}» av den som har publisert dem): ${cells(count)}.`,
	zeroMark: ({ mark, count }: Params) =>
		`Merket «${mark}» uten tall er lest som null, slik den som har publisert tabellen, bruker det: ${cells(count)}.`,
	markOverNumber: ({ mark, count }: Params) =>
		`Merket «${mark}» sier at tallet mangler, men det står et tall likevel. Merket er fulgt, og tallet er utelatt: ${cells(count)}.`,
	unknownMark: ({ mark, count }: Params) =>
		`Merket «${mark}» er ukjent for programmet. Tallene er beholdt; se hva merket betyr hos den som har publisert dem: ${cells(count)}.`,
	severalDatasets: ({ number, count }: Params) =>
		`Filen har ${count} datasett. Dette er nummer ${number}; de andre er ikke lest.`
};
