import type { WorkMessages } from '../types';

const number = (value: string | number) =>
	Number(value).toLocaleString('nn-NO', { maximumFractionDigits: 10 });
const cells = (count: string | number) => (Number(count) === 1 ? 'Éi celle' : `${number(count)} celler`);
const rows = (count: string | number) => (Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`);
const over = (on: string | number) => (on === '' ? '' : ` Rekna ut over radene der ${on}.`);
const since = (years: string | number) => (Number(years) === 1 ? 'året før' : `${number(years)} år før`);

const chosenIn = (source: string | number, factor: string | number) =>
	source === '' ? '' : factor === '' ? ` Valt i «${source}».` : ` Laga av faktor ${factor} i «${source}».`;

const derive: WorkMessages['derive'] = {
	howQuantiles: ({ variable, count, on }) =>
		`${number(count)} grupper av «${variable}» med om lag like mange rader; grensene er verdiar som finst i tala.${over(on)}`,
	howQuantilesByWave: ({ variable, count, on, wave }) =>
		`${number(count)} grupper av «${variable}» med om lag like mange rader, med eigne grenser for kvar «${wave}».${over(on)}`,
	howType7: ({ variable, count, on }) =>
		`${number(count)} grupper av «${variable}», delte ved kvantilar av type 7.${over(on)}`,
	howType7ByWave: ({ variable, count, on, wave }) =>
		`${number(count)} grupper av «${variable}», delte ved kvantilar av type 7 for kvar «${wave}».${over(on)}`,
	howFixed: ({ variable, cuts, closed }) =>
		`Grupper av «${variable}» med grensene ${cuts || 'for kvar bølgje'}. Ein verdi på grensa høyrer til gruppa ${closed === 'upper' ? 'under' : 'over'}.`,
	howStored: ({ variable, bands }) => `Grupper av «${variable}» etter inndelinga «${bands}».`,
	howReverse: ({ variable }) => `«${variable}» snudd på skalaen sin.`,
	howReverseOn: ({ variable, min, max }) => `«${variable}» snudd på skalaen ${number(min)}–${number(max)}.`,
	howIndex: ({ items, count, atLeast, source, factor }) =>
		`Gjennomsnitt av ${number(count)} spørsmål (${items}) når minst ${number(atLeast)} har svar.${chosenIn(source, factor)}`,
	howIndexOn: ({ items, count, atLeast, source, factor, min, max }) =>
		`Gjennomsnitt av ${number(count)} spørsmål (${items}) når minst ${number(atLeast)} har svar, rekna om til ${number(min)}–${number(max)}.${chosenIn(source, factor)}`,
	howSquare: ({ variable }) => `«${variable}» i andre.`,
	howSquareCentred: ({ variable, on }) =>
		`Avstanden frå gjennomsnittet av «${variable}», i andre.${over(on)}`,
	howLog: ({ variable, base }) =>
		base === 'e'
			? `Naturleg logaritme av «${variable}».`
			: `Logaritme av «${variable}» med grunntal ${base}.`,
	howStandardise: ({ variable, on }) =>
		`«${variable}» i standardavvik frå gjennomsnittet (n − 1).${over(on)}`,
	howDifference: ({ first, second }) => `«${first}» minus «${second}».`,
	howRatio: ({ first, second }) => `«${first}» delt på «${second}».`,
	howShare: ({ part, total }) => `«${part}» i prosent av «${total}».`,
	howDummy: ({ variable, values }) => `1 der «${variable}» er ${values}, elles 0.`,
	howDummies: ({ variable, reference }) =>
		`Ein 0/1-variabel for kvar verdi av «${variable}» utanom ${reference}, som dei andre blir samanlikna med.`,
	howAllDummies: ({ variable }) => `Ein 0/1-variabel for kvar verdi av «${variable}».`,
	howLag: ({ variable, unit, year, years }) =>
		`«${variable}» for same «${unit}» ${since(years)} (etter «${year}»).`,
	howDifferenceSince: ({ variable, unit, year, years }) =>
		`Endring i «${variable}» for same «${unit}» frå ${since(years)} (etter «${year}»).`,
	howPercentSince: ({ variable, unit, year, years }) =>
		`Endring i prosent i «${variable}» for same «${unit}» frå ${since(years)} (etter «${year}»).`,
	howExpression: ({ expression }) => `Uttrykk: ${expression}`,

	undefinedCells: ({ variable, count }) =>
		`«${variable}»: ${cells(count)} har ingen verdi, fordi reknestykket ikkje har noko svar der.`,
	notPositive: ({ variable, count }) =>
		`${cells(count)} i «${variable}» er null eller mindre. Dei har ingen logaritme og er tomme.`,
	byZero: ({ variable, count }) =>
		`«${variable}»: ${cells(count)} er tomme, fordi det ikkje går an å dele på null.`,
	outsideScale: ({ variable, count, min, max }) =>
		`${cells(count)} i «${variable}» ligg utanfor skalaen ${number(min)}–${number(max)} og blir ikkje rekna som svar.`,
	emptyBand: ({ variable, band }) =>
		`«${variable}»: ingen rader i gruppa «${band}». Like verdiar blir aldri delte mellom grupper.`,
	emptyBandInWave: ({ variable, band, wave }) => `«${variable}»: ingen rader i gruppa «${band}» for ${wave}.`,
	noCutsForWave: ({ variable, wave, count }) =>
		`«${variable}»: det er ingen grenser for ${wave}, så ${cells(count).toLowerCase()} der er tomme.`,
	differentScales: ({ variable, other }) =>
		`«${variable}» blandar spørsmål med ulike skalaer (mellom anna «${other}»). Rekn dei om til ein felles skala.`,
	shareOutside: ({ variable, count }) =>
		`«${variable}»: ${cells(count)} er under 0 eller over 100 prosent. Sjå etter om delen høyrer til heilskapen.`,
	noEarlier: ({ variable, count }) =>
		`«${variable}»: ${rows(count)} har inga rad for same eining så mange år før, og er tomme.`,
	severalEarlier: ({ variable, count }) =>
		`«${variable}»: ${rows(count)} har fleire rader for same eining så mange år før. Programmet vel ikkje for deg, så dei er tomme.`,

	noName: 'Gi variabelen eit namn.',
	notChosen: 'Vel ein variabel.',
	nameTaken: ({ variable }) => `Det finst alt ein variabel som heiter «${variable}». Vel eit anna namn.`,
	noVariable: ({ variable }) =>
		`Variabelen «${variable}» finst ikkje i tabellen, eller han blir rekna ut lenger nede i lista. Vel ein annan, eller flytt denne ned.`,
	notNumbers: ({ variable }) => `«${variable}» er tekst. Vel ein variabel med tal.`,
	noScale: ({ variable }) =>
		`Programmet veit ikkje kva skala «${variable}» går på. Oppgi lågaste og høgaste svar, til dømes 1 og 5; tala i fila seier ikkje om nokon valde endane.`,
	badScale: 'Den lågaste verdien på skalaen må vere mindre enn den høgaste.',
	noValues: ({ variable }) => `«${variable}» har ingen verdiar i dei valde radene.`,
	constant: ({ variable }) =>
		`«${variable}» har same verdi i alle dei valde radene. Då er standardavviket null, og avstandar kan ikkje målast i det.`,
	badShares: 'Delane må vere stigande og liggje mellom 0 og 100 prosent: 25; 50; 75.',
	badCuts: 'Grensene må vere tal i stigande rekkjefølgje, skilde med semikolon: 1000; 3000; 10000.',
	noItems: 'Vel spørsmåla som skal vere med i indeksen.',
	badAtLeast: ({ items, atLeast }) =>
		`Indeksen har ${number(items)} spørsmål, så minst ${number(atLeast)} svar går ikkje. Vel eit heilt tal frå 1 til ${number(items)}.`,
	tooManyValues: ({ variable, count, max }) =>
		`«${variable}» har minst ${number(count)} ulike verdiar. Slå saman verdiar, eller lag grupper først; grensa er ${number(max)}.`,
	noReference: ({ variable, value }) =>
		`Ingen rader har verdien «${value}» i «${variable}». Vel ein annan å samanlikne med.`,
	noChosenValues: 'Vel verdiane som skal gi 1.',
	badYears: 'Talet på år må vere eit heilt tal, 1 eller meir.',
	unknownKind: ({ kind }) =>
		`Programmet kjenner ikkje variablar av typen «${kind}». Han kan vere laga i ei nyare utgåve.`,
	previewFailed: ({ reason }) =>
		`Førehandsvisinga stoppa: ${reason}. Det er ein feil i programmet; sei gjerne frå.`,

	stepAdded: ({ variable, dataset }) => `«${variable}» vart rekna ut i «${dataset}».`,
	stepChanged: ({ variable, dataset }) => `Utrekninga av «${variable}» i «${dataset}» vart endra.`,
	stepRemoved: ({ variable, dataset }) => `«${variable}» vart fjerna frå «${dataset}».`,
	stepMoved: ({ variable, dataset }) => `«${variable}» vart flytt i rekkjefølgja i «${dataset}».`
};
export default derive;
