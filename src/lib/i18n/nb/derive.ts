import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number) =>
	Number(value).toLocaleString('nb-NO', { maximumFractionDigits: 10 });
const cells = (count: string | number) => (Number(count) === 1 ? 'Én celle' : `${number(count)} celler`);
const rows = (count: string | number) => (Number(count) === 1 ? 'Én rad' : `${number(count)} rader`);
/** Hvilke rader noe er regnet ut over: en betingelse, eller tomt for alle. */
const over = (on: string | number) => (on === '' ? '' : ` Regnet ut over radene der ${on}.`);
const since = (years: string | number) => (Number(years) === 1 ? 'året før' : `${number(years)} år før`);

/** Hvor spørsmålene i en indeks ble valgt; tomt for en som er satt sammen for hånd. */
const chosenIn = (source: string | number, factor: string | number) =>
	source === '' ? '' : factor === '' ? ` Valgt i «${source}».` : ` Laget av faktor ${factor} i «${source}».`;

/** Computed variables: how they are made, what should be known of them, and why one cannot be computed. */
export default {
	// How a variable is made, by the codes of core/derive/describe.ts.
	howQuantiles: ({ variable, count, on }: Params) =>
		`${number(count)} grupper av «${variable}» med omtrent like mange rader; grensene er verdier som finnes i tallene.${over(on)}`,
	howQuantilesByWave: ({ variable, count, on, wave }: Params) =>
		`${number(count)} grupper av «${variable}» med omtrent like mange rader, med egne grenser for hver «${wave}».${over(on)}`,
	howType7: ({ variable, count, on }: Params) =>
		`${number(count)} grupper av «${variable}», delt ved kvantiler av type 7.${over(on)}`,
	howType7ByWave: ({ variable, count, on, wave }: Params) =>
		`${number(count)} grupper av «${variable}», delt ved kvantiler av type 7 for hver «${wave}».${over(on)}`,
	howFixed: ({ variable, cuts, closed }: Params) =>
		`Grupper av «${variable}» med grensene ${cuts || 'for hver bølge'}. En verdi på grensen hører til gruppen ${closed === 'upper' ? 'under' : 'over'}.`,
	howStored: ({ variable, bands }: Params) => `Grupper av «${variable}» etter inndelingen «${bands}».`,
	howReverse: ({ variable }: Params) => `«${variable}» snudd på skalaen sin.`,
	howReverseOn: ({ variable, min, max }: Params) =>
		`«${variable}» snudd på skalaen ${number(min)}–${number(max)}.`,
	howIndex: ({ items, count, atLeast, source, factor }: Params) =>
		`Gjennomsnitt av ${number(count)} spørsmål (${items}) når minst ${number(atLeast)} er besvart.${chosenIn(source, factor)}`,
	howIndexOn: ({ items, count, atLeast, source, factor, min, max }: Params) =>
		`Gjennomsnitt av ${number(count)} spørsmål (${items}) når minst ${number(atLeast)} er besvart, regnet om til ${number(min)}–${number(max)}.${chosenIn(source, factor)}`,
	howSquare: ({ variable }: Params) => `«${variable}» i annen.`,
	howSquareCentred: ({ variable, on }: Params) =>
		`Avstanden fra gjennomsnittet av «${variable}», i annen.${over(on)}`,
	howLog: ({ variable, base }: Params) =>
		base === 'e'
			? `Naturlig logaritme av «${variable}».`
			: `Logaritme av «${variable}» med grunntall ${base}.`,
	howStandardise: ({ variable, on }: Params) =>
		`«${variable}» i standardavvik fra gjennomsnittet (n − 1).${over(on)}`,
	howDifference: ({ first, second }: Params) => `«${first}» minus «${second}».`,
	howRatio: ({ first, second }: Params) => `«${first}» delt på «${second}».`,
	howShare: ({ part, total }: Params) => `«${part}» i prosent av «${total}».`,
	howDummy: ({ variable, values }: Params) => `1 der «${variable}» er ${values}, ellers 0.`,
	howDummies: ({ variable, reference }: Params) =>
		`En 0/1-variabel for hver verdi av «${variable}» unntatt ${reference}, som de andre sammenliknes med.`,
	howAllDummies: ({ variable }: Params) => `En 0/1-variabel for hver verdi av «${variable}».`,
	howLag: ({ variable, unit, year, years }: Params) =>
		`«${variable}» for samme «${unit}» ${since(years)} (etter «${year}»).`,
	howDifferenceSince: ({ variable, unit, year, years }: Params) =>
		`Endring i «${variable}» for samme «${unit}» fra ${since(years)} (etter «${year}»).`,
	howPercentSince: ({ variable, unit, year, years }: Params) =>
		`Endring i prosent i «${variable}» for samme «${unit}» fra ${since(years)} (etter «${year}»).`,
	howExpression: ({ expression }: Params) => `Uttrykk: ${expression}`,

	// Notes, by their codes.
	undefinedCells: ({ variable, count }: Params) =>
		`«${variable}»: ${cells(count)} har ingen verdi, fordi regnestykket ikke har noe svar der.`,
	notPositive: ({ variable, count }: Params) =>
		`${cells(count)} i «${variable}» er null eller mindre. De har ingen logaritme og er tomme.`,
	byZero: ({ variable, count }: Params) =>
		`«${variable}»: ${cells(count)} er tomme, fordi det ikke går an å dele på null.`,
	outsideScale: ({ variable, count, min, max }: Params) =>
		`${cells(count)} i «${variable}» ligger utenfor skalaen ${number(min)}–${number(max)} og regnes ikke som svar.`,
	emptyBand: ({ variable, band }: Params) =>
		`«${variable}»: ingen rader i gruppen «${band}». Like verdier blir aldri delt mellom grupper.`,
	emptyBandInWave: ({ variable, band, wave }: Params) =>
		`«${variable}»: ingen rader i gruppen «${band}» for ${wave}.`,
	noCutsForWave: ({ variable, wave, count }: Params) =>
		`«${variable}»: det er ingen grenser for ${wave}, så ${cells(count).toLowerCase()} der er tomme.`,
	differentScales: ({ variable, other }: Params) =>
		`«${variable}» blander spørsmål med ulike skalaer (blant annet «${other}»). Regn dem om til en felles skala.`,
	shareOutside: ({ variable, count }: Params) =>
		`«${variable}»: ${cells(count)} er under 0 eller over 100 prosent. Se etter om delen hører til helheten.`,
	noEarlier: ({ variable, count }: Params) =>
		`«${variable}»: ${rows(count)} har ingen rad for samme enhet så mange år før, og er tomme.`,
	severalEarlier: ({ variable, count }: Params) =>
		`«${variable}»: ${rows(count)} har flere rader for samme enhet så mange år før. Programmet velger ikke for deg, så de er tomme.`,

	// Problems, by their codes.
	noName: 'Gi variabelen et navn.',
	notChosen: 'Velg en variabel.',
	nameTaken: ({ variable }: Params) =>
		`Det finnes allerede en variabel som heter «${variable}». Velg et annet navn.`,
	noVariable: ({ variable }: Params) =>
		`Variabelen «${variable}» finnes ikke i tabellen, eller den regnes ut lenger ned i listen. Velg en annen, eller flytt denne ned.`,
	notNumbers: ({ variable }: Params) => `«${variable}» er tekst. Velg en variabel med tall.`,
	noScale: ({ variable }: Params) =>
		`Programmet vet ikke hvilken skala «${variable}» går på. Oppgi laveste og høyeste svar, for eksempel 1 og 5; tallene i filen sier ikke om noen valgte endene.`,
	badScale: 'Skalaens laveste verdi må være mindre enn den høyeste.',
	noValues: ({ variable }: Params) => `«${variable}» har ingen verdier i de valgte radene.`,
	constant: ({ variable }: Params) =>
		`«${variable}» har samme verdi i alle de valgte radene. Da er standardavviket null, og avstander kan ikke måles i det.`,
	badShares: 'Andelene må være stigende og ligge mellom 0 og 100 prosent: 25; 50; 75.',
	badCuts: 'Grensene må være tall i stigende rekkefølge, skilt med semikolon: 1000; 3000; 10000.',
	noItems: 'Velg spørsmålene som skal være med i indeksen.',
	badAtLeast: ({ items, atLeast }: Params) =>
		`Indeksen har ${number(items)} spørsmål, så minst ${number(atLeast)} besvarte går ikke. Velg et helt tall fra 1 til ${number(items)}.`,
	tooManyValues: ({ variable, count, max }: Params) =>
		`«${variable}» har minst ${number(count)} ulike verdier. Slå sammen verdier, eller lag grupper først; grensen er ${number(max)}.`,
	noReference: ({ variable, value }: Params) =>
		`Ingen rader har verdien «${value}» i «${variable}». Velg en annen å sammenlikne med.`,
	noChosenValues: 'Velg verdiene som skal gi 1.',
	badYears: 'Antall år må være et helt tall, 1 eller mer.',
	unknownKind: ({ kind }: Params) =>
		`Programmet kjenner ikke variabler av typen «${kind}». Den kan være laget i en nyere utgave.`,
	previewFailed: ({ reason }: Params) =>
		`Forhåndsvisningen stanset: ${reason}. Det er en feil i programmet; si gjerne fra.`,

	// Steps of the project's history.
	stepAdded: ({ variable, dataset }: Params) => `«${variable}» ble regnet ut i «${dataset}».`,
	stepChanged: ({ variable, dataset }: Params) => `Utregningen av «${variable}» i «${dataset}» ble endret.`,
	stepRemoved: ({ variable, dataset }: Params) => `«${variable}» ble fjernet fra «${dataset}».`,
	stepMoved: ({ variable, dataset }: Params) => `«${variable}» ble flyttet i rekkefølgen i «${dataset}».`
};
