import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nb-NO');
const percent = (value: Param) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: 1 });
const others = (more: Param) => (Number(more) > 0 ? ` og ${count(more)} til` : '');

const COLUMNS: Readonly<Record<string, string>> = {
	municipalities: 'Kommunar',
	inhabitants: 'Innbyggjarar',
	participants: 'Deltek no',
	draws: 'Trekte ut tidlegare',
	lastYear: 'Tilskot i fjor',
	applied: 'Søkt om (kr)',
	priority: 'Prioritet',
	university: 'UH-sektor',
	owner: 'Tiltakseigar',
	coordinator: 'Koordinator'
};
const KEYS: Readonly<Record<string, string>> = {
	byMunicipalities: 'Etter kommunar',
	byInhabitants: 'Etter innbyggjarar',
	model0: 'Modell 0',
	model1: 'Modell 1',
	proRata: 'Pro rata',
	priority: 'Prioritering'
};

const columnOf = ({ column, columnId }: Params): string =>
	String(column) || (COLUMNS[String(columnId)] ?? 'Kolonne utan namn');
const keyOf = (name: Param, id: Param, place: Param): string =>
	String(name) || (KEYS[String(id)] ?? `Nøkkel ${count(place)}`);

/** Distribution of grants: results. */
const allocation: WorkMessages['allocation'] = {
	question: 'Korleis blir eit tilskot fordelt mellom fylka?',
	entryName: 'Fordelingsnøklar side om side',
	modelsQuestion: 'Kva gir modell 0 og modell 1 kvart fylke?',
	modelsEntryName: 'Fordelingsnøkkel etter deltakarar no og etter tidlegare uttrekk',
	applicationsQuestion: 'Pro rata eller prioritering: kva får kvar søkjar?',
	applicationsEntryName: 'Fordeling av søknader: pro rata mot prioritering',
	givenQuestion: 'Kven får tilskotet: UH-sektoren eller tiltakseigarane?',
	givenEntryName: 'Tilskot etter fylke og mottakar (NTNU 2023, tabell 5.1)',
	words: 'tilskot fordeling nøkkel budsjett fylke modell 0 modell 1 pro rata øyremerking UH',
	columnName: (p: Params) => columnOf(p),
	keyName: (p: Params) => keyOf(p.key, p.keyId, p.place),
	fromTo: (p: Params) => `${keyOf(p.from, p.fromId, p.fromPlace)} → ${keyOf(p.to, p.toId, p.toPlace)}`,
	typeCounties: 'Vel «Rediger tabellen» og skriv inn fylka eller søkjarane, eller lim dei inn frå Excel.',
	addKey: 'Legg til ein fordelingsnøkkel.',
	chooseReceivers: 'Vel for minst éi kolonne kven beløpa er gitt til.',
	bothSides: 'Fordelinga mellom UH-sektoren og tiltakseigarane kan lesast når begge har beløp.',
	unreadable: (p: Params) =>
		`${Number(p.count) === 1 ? 'Éi celle er ikkje eit tal på 0 eller meir' : `${count(p.count)} celler er ikkje tal på 0 eller meir`} og blir rekna som tomme. Den første: «${p.text}» (${p.county}, ${columnOf(p)}).`,
	sourceGone: (p: Params) =>
		`Tabellen som «${columnOf(p)}» blir henta frå, er ikkje i prosjektet lenger, eller kan ikkje lagast. Vel ein annan under «Hent kolonnar frå tabellar».`,
	sourceNoVariable: (p: Params) =>
		`«${columnOf(p)}» kan ikkje hentast: ${p.table} har ingen variabel «${p.variable}» som passar.`,
	sourceStrangers: (p: Params) =>
		`«${columnOf(p)}»: ${Number(p.count) === 1 ? 'éi rad' : `${count(p.count)} rader`} i «${p.table}» høyrer til fylke som ikkje står i fordelingstabellen, og er ikkje med.`,
	sourceEmpty: (p: Params) =>
		`«${columnOf(p)}»: ${Number(p.count) === 1 ? 'éi rad' : `${count(p.count)} rader`} i «${p.table}» har ingen verdi og er ikkje med i summen.`,
	noColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: ei kolonne som nøkkelen bruker, er ikkje vald eller finst ikkje lenger.`,
	fillColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fyll inn «${columnOf(p)}» for kvart fylke i tabellen. Skriv 0 der det er ingen.`,
	missingIn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: «${columnOf(p)}» manglar for ${p.names}${others(p.more)}. Ei tom celle er ikkje 0; skriv 0 der det er ingen.`,
	onlyZeros: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: «${columnOf(p)}» er 0 overalt, så ingenting kan fordelast etter henne.`,
	badBudget: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: budsjettet må vere i heile kroner, 0 eller meir.`,
	noUnits: (p: Params) => `${keyOf(p.key, p.keyId, p.place)}: ingen å fordele til.`,
	emptyCriterion: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: kriterium ${Number(p.place) + 1} er 0 overalt.`,
	floorAboveCeiling: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: golvet er høgare enn taket for ${p.name}. Senk golvet eller hev taket.`,
	floorsTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: golva er til saman ${count(p.sum)} kr, meir enn budsjettet på ${count(p.budget)} kr. Senk golvet eller auk budsjettet.`,
	fixedTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fast del og golv er til saman ${count(p.sum)} kr, meir enn budsjettet på ${count(p.budget)} kr.`,
	ceilingsTooLow: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: taka er til saman ${count(p.sum)} kr, mindre enn budsjettet på ${count(p.budget)} kr. Hev taket eller senk budsjettet.`,
	restLeft: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: ${count(p.rest)} kr blir igjen, fordi alle som kan få meir, har 0 i kriteria. Hev taket, auk den faste delen eller vel eit kriterium til.`,
	yearsLeft: (p: Params) =>
		`${Number(p.count) === 1 ? 'Eitt år' : `${count(p.count)} år`} er ikkje med: indeksen må vere eit tal over 0.`,
	county: 'Fylke',
	total: 'Totalt',
	sum: 'Sum',
	kroner: 'Kroner',
	percent: 'Prosent',
	krPer: 'Kr per',
	atFloor: '(golv)',
	atCeiling: '(tak)',
	noDivisor: 'Talet det skulle delast på, manglar eller er 0.',
	amountsTitle: 'Tilskot etter nøkkel',
	changesTitle: 'Endring frå nøkkel til nøkkel',
	fromNothing: 'Frå 0; ingen prosent.',
	receiversTitle: 'Øyremerkt, UH-sektor og tiltakseigarar',
	receiversNote:
		'Øyremerkt blir teke av først. UH-delen er av resten; er han fri, står heile resten hos tiltakseigarane.',
	freeShare: 'UH-delen er fri.',
	earmarked: 'Øyremerkt',
	universities: 'UH-sektor',
	owners: 'Tiltakseigarar',
	sharesTitle: 'Prosent til kvar mottakar',
	sharesPlot: 'Fylka sin del av budsjettet',
	sharesPlotText: 'Eit punkt for kvart fylke og kvar nøkkel: delen av budsjettet.',
	shareOfBudget: 'Del av budsjettet',
	carriedTitle: 'Kor mange kommunar budsjettet ber',
	carriedNote:
		'«Samtidig»: alle er i same fase, og det dyraste året avgjer. «Jamt fordelt»: kommunane er spreidde over fasane, og gjennomsnittet per år avgjer.',
	key: 'Nøkkel',
	budget: 'Budsjett per år',
	together: 'Samtidig',
	spreadOut: 'Jamt fordelt',
	byEarmark: 'Av øyremerkte midlar',
	municipalitiesAbove: 'Kommunar',
	noCost: 'Kostnaden er ikkje kjend.',
	noEarmark: 'Ingenting er øyremerkt.',
	year: 'År',
	nominal: 'Budsjett',
	index: 'Prisindeks',
	real: 'Verdi i kroner',
	againstFirst: 'Mot budsjettet første år',
	yearsNote:
		'Verdi = budsjett · indeksen første år / indeksen i året. Indeksen og budsjettet er skrivne inn; der budsjettet er tomt, er det budsjettet til den første nøkkelen. Talet på kommunar er med same kostnad i kroner frå første år.',
	givenTitle: 'Tilskot etter fylke og mottakar',
	notStated: 'Ikkje oppgitt; er ikkje det same som 0.',
	blankNote: '– er ikkje oppgitt, og er ikkje 0. Sum og prosent er av det som er oppgitt.',
	percentOfRow: 'Prosent av summen til fylket',
	ofAll: 'Prosent av alt',
	judgeTitle: 'UH-sektoren mot tiltakseigarar og koordinatorar',
	ownersAndCoordinators: 'Tiltakseigarar og koordinatorar',
	universityPercent: 'UH-del (prosent)',
	verdict: 'Lese slik',
	alike: 'Om lag likt',
	farUniversity: 'Langt meir til UH',
	moreUniversity: 'Meir til UH',
	moreOwner: 'Meir til tiltakseigarar',
	farOwner: 'Langt meir til tiltakseigarar',
	outliersTitle: 'Fylke som skil seg ut',
	receiver: 'Mottakar (prosent av summen til fylket)',
	countiesStated: 'Fylke',
	lowerQuartile: 'Nedre kvartil',
	median: 'Median',
	upperQuartile: 'Øvre kvartil',
	fenceLow: 'Frå',
	fenceHigh: 'Til',
	fences: 'Ikkje uvanleg',
	outside: 'Utanfor',
	nobody: 'Ingen',
	outliersNote:
		'Utanfor: meir enn halvannan kvartilbreidd frå kvartilane (regelen til Tukey). Fylke som ikkje har oppgitt beløpet, er ikkje med.',
	universityPlot: 'UH-sektoren sin del i kvart fylke',
	universityPlotText: 'Eit punkt for kvart fylke: UH-sektoren sin del av det som er oppgitt, mot halvparten.',
	half: 'Halvparten',
	factBlank: 'Tomme celler',
	factOutliers: 'Uteliggarar',
	factProRata: 'Pro rata',
	factPriority: 'Prioritering',
	factRounding: 'Avrunding',
	factModels: 'Modell 0 og 1',
	givenMethod:
		'UH-del = beløp til UH-sektoren / alt som er oppgitt. Koordinatorar blir rekna med tiltakseigarane, som i NTNU 2023. Grensene for «om lag likt» og «langt meir» er våre, og kan endrast.',
	blankMethod:
		'Eit beløp som ikkje er oppgitt, er ikkje 0. Manglar UH-sektoren, eller både tiltakseigarar og koordinatorar, blir fylket ikkje lese.',
	outliersMethod: 'Regelen til Tukey på delane til fylka, kvartilar av type 7, ved minst fem fylke.',
	criteriaMethod:
		'Golv og tak først. Kvart fylke får fast del + λ · vekt, halde mellom golv og tak; λ er den som gjer summen lik budsjettet (Bitran og Hax 1981). Vekta er summen av vektene til kriteria gonger fylket sin del av kriteriet. Rekna i brøkar, utan avrunding undervegs.',
	proRataMethod: 'Alle får same del av det dei har søkt om, aldri meir enn det.',
	priorityMethod:
		'Den med prioritet 1 får alt han har søkt om, så den neste. Dei som står likt der pengane tek slutt, deler resten pro rata.',
	roundingMethod:
		'Til slutt, ned til heile trinn; det som er att, går til dei største restane (like: det største beløpet, så fylkesnummeret), høgst eitt trinn kvar og aldri over taket. Summen stemmer på krona.',
	modelsMethod:
		'Udir (2025, 7.2 og 8.2) gir ingen formel: modell 0 «tilgodeser spredning av kommuner som deltar», modell 1 byggjer på «erfaringstall fra tidligere uttrekk», justert jamleg. Nøklane her er vår tolking.',
	perNote: (p: Params) => `«Kr per»: kroner delt på «${columnOf(p)}».`,
	sourceNote: (p: Params) => `Kjelde: ${p.source}.`,
	yearsTitle: (p: Params) => `Kva budsjettet er verdt, i kroner frå ${p.year}`,
	movedToUniversity: (p: Params) => `Til UH ved fast ${percent(p.share)} (kr)`,
	movedNote: (p: Params) =>
		`Siste kolonne: kroner som måtte flyttast til UH-sektoren (minus: frå han) for at han skulle få ${percent(p.share)} i kvart fylke.`,
	judgeNote: (p: Params) =>
		`Våre grenser: om lag likt er ein UH-del på ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}, langt meir er minst ${count(p.times)} gonger så mykje.`,
	allAlike: (p: Params) => `«${keyOf(p.key, p.keyId, p.place)}» gir alle like mykje.`,
	mostAndLeast: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}» gir mest til ${p.most}${others(p.mostMore)} (${percent(p.mostShare)}) og minst til ${p.least}${others(p.leastMore)} (${percent(p.leastShare)}).`,
	heldByFloor: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: golvet løftar ${p.names}${others(p.more)}.`,
	heldByCeiling: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: taket held att ${p.names}${others(p.more)}.`,
	notApplied: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: ${count(p.left)} kr er ikkje fordelte, fordi ingen har søkt om meir.`,
	moves: (p: Params) =>
		`Frå «${keyOf(p.from, p.fromId, p.fromPlace)}» til «${keyOf(p.to, p.toId, p.toPlace)}» skiftar ${percent(p.moved)} av pengane fylke.`,
	togetherAlike: (p: Params) =>
		`Samla fekk UH-sektoren ${percent(p.share)} av tilskotet: om lag likt fordelt mellom UH-sektoren og tiltakseigarane, koordinatorane medrekna (grensa er ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	togetherUnlike: (p: Params) =>
		`Samla fekk UH-sektoren ${percent(p.share)} av tilskotet. Det er ikkje om lag likt (grensa er ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	farUniversityIn: (p: Params) =>
		`Langt meir til UH-sektoren, minst ${count(p.times)} gonger så mykje: ${p.names}${others(p.more)}.`,
	farOwnerIn: (p: Params) =>
		`Langt meir til tiltakseigarane: ${p.names}${others(p.more)}. Her er grensa òg ${count(p.times)} gonger.`,
	standsOut: (p: Params) => `Skil seg ut i delen til «${columnOf(p)}»: ${p.names}${others(p.more)}.`
};

export default allocation;
