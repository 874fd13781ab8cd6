import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nb-NO');
const percent = (value: Param) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: 1 });
const others = (more: Param) => (Number(more) > 0 ? ` og ${count(more)} til` : '');

const COLUMNS: Readonly<Record<string, string>> = {
	municipalities: 'Kommuner',
	inhabitants: 'Innbyggere',
	participants: 'Deltar nå',
	draws: 'Trukket ut tidligere',
	lastYear: 'Tilskudd i fjor',
	applied: 'Søkt om (kr)',
	priority: 'Prioritet',
	university: 'UH-sektor',
	owner: 'Tiltakseier',
	coordinator: 'Koordinator'
};
const KEYS: Readonly<Record<string, string>> = {
	byMunicipalities: 'Etter kommuner',
	byInhabitants: 'Etter innbyggere',
	model0: 'Modell 0',
	model1: 'Modell 1',
	proRata: 'Pro rata',
	priority: 'Prioritering'
};

const columnOf = ({ column, columnId }: Params): string =>
	String(column) || (COLUMNS[String(columnId)] ?? 'Kolonne uten navn');
const keyOf = (name: Param, id: Param, place: Param): string =>
	String(name) || (KEYS[String(id)] ?? `Nøkkel ${count(place)}`);

/** Distribution of grants: results. */
export default {
	question: 'Hvordan fordeles et tilskudd mellom fylkene?',
	entryName: 'Fordelingsnøkler side om side',
	modelsQuestion: 'Hva gir modell 0 og modell 1 hvert fylke?',
	modelsEntryName: 'Fordelingsnøkkel etter deltakere nå og etter tidligere uttrekk',
	applicationsQuestion: 'Pro rata eller prioritering: hva får hver søker?',
	applicationsEntryName: 'Fordeling av søknader: pro rata mot prioritering',
	givenQuestion: 'Hvem får tilskuddet: UH-sektoren eller tiltakseierne?',
	givenEntryName: 'Tilskudd etter fylke og mottaker (NTNU 2023, tabell 5.1)',
	words: 'tilskudd fordeling nøkkel budsjett fylke modell 0 modell 1 pro rata øremerking UH',
	columnName: (p: Params) => columnOf(p),
	keyName: (p: Params) => keyOf(p.key, p.keyId, p.place),
	fromTo: (p: Params) => `${keyOf(p.from, p.fromId, p.fromPlace)} → ${keyOf(p.to, p.toId, p.toPlace)}`,
	typeCounties: 'Velg «Rediger tabellen» og skriv inn fylkene eller søkerne, eller lim dem inn fra Excel.',
	addKey: 'Legg til en fordelingsnøkkel.',
	chooseReceivers: 'Velg for minst én kolonne hvem beløpene er gitt til.',
	bothSides: 'Fordelingen mellom UH-sektoren og tiltakseierne kan leses når begge har beløp.',
	unreadable: (p: Params) =>
		`${Number(p.count) === 1 ? 'Én celle er ikke et tall på 0 eller mer' : `${count(p.count)} celler er ikke tall på 0 eller mer`} og regnes som tomme. Den første: «${p.text}» (${p.county}, ${columnOf(p)}).`,
	sourceGone: (p: Params) =>
		`Tabellen som «${columnOf(p)}» hentes fra, er ikke i prosjektet lenger, eller kan ikke lages. Velg en annen under «Hent kolonner fra tabeller».`,
	sourceNoVariable: (p: Params) =>
		`«${columnOf(p)}» kan ikke hentes: ${p.table} har ingen variabel «${p.variable}» som passer.`,
	sourceStrangers: (p: Params) =>
		`«${columnOf(p)}»: ${Number(p.count) === 1 ? 'én rad' : `${count(p.count)} rader`} i «${p.table}» hører til fylker som ikke står i fordelingstabellen, og er ikke med.`,
	sourceEmpty: (p: Params) =>
		`«${columnOf(p)}»: ${Number(p.count) === 1 ? 'én rad' : `${count(p.count)} rader`} i «${p.table}» har ingen verdi og er ikke med i summen.`,
	noColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: en kolonne som nøkkelen bruker, er ikke valgt eller finnes ikke lenger.`,
	fillColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fyll inn «${columnOf(p)}» for hvert fylke i tabellen. Skriv 0 der det er ingen.`,
	missingIn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: «${columnOf(p)}» mangler for ${p.names}${others(p.more)}. En tom celle er ikke 0; skriv 0 der det er ingen.`,
	onlyZeros: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: «${columnOf(p)}» er 0 overalt, så ingenting kan fordeles etter den.`,
	badBudget: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: budsjettet må være i hele kroner, 0 eller mer.`,
	noUnits: (p: Params) => `${keyOf(p.key, p.keyId, p.place)}: ingen å fordele til.`,
	emptyCriterion: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: kriterium ${Number(p.place) + 1} er 0 overalt.`,
	floorAboveCeiling: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: gulvet er høyere enn taket for ${p.name}. Senk gulvet eller hev taket.`,
	floorsTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: gulvene er til sammen ${count(p.sum)} kr, mer enn budsjettet på ${count(p.budget)} kr. Senk gulvet eller øk budsjettet.`,
	fixedTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fast del og gulv er til sammen ${count(p.sum)} kr, mer enn budsjettet på ${count(p.budget)} kr.`,
	ceilingsTooLow: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: takene er til sammen ${count(p.sum)} kr, mindre enn budsjettet på ${count(p.budget)} kr. Hev taket eller senk budsjettet.`,
	restLeft: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: ${count(p.rest)} kr blir igjen, fordi alle som kan få mer, har 0 i kriteriene. Hev taket, øk den faste delen eller velg et kriterium til.`,
	yearsLeft: (p: Params) =>
		`${Number(p.count) === 1 ? 'Ett år' : `${count(p.count)} år`} er ikke med: indeksen må være et tall over 0.`,
	county: 'Fylke',
	total: 'Totalt',
	sum: 'Sum',
	kroner: 'Kroner',
	percent: 'Prosent',
	krPer: 'Kr per',
	atFloor: '(gulv)',
	atCeiling: '(tak)',
	noDivisor: 'Tallet det skulle deles på, mangler eller er 0.',
	amountsTitle: 'Tilskudd etter nøkkel',
	changesTitle: 'Endring fra nøkkel til nøkkel',
	fromNothing: 'Fra 0; ingen prosent.',
	receiversTitle: 'Øremerket, UH-sektor og tiltakseiere',
	receiversNote:
		'Øremerket tas av først. UH-andelen er av resten; er den fri, står hele resten hos tiltakseierne.',
	freeShare: 'UH-andelen er fri.',
	earmarked: 'Øremerket',
	universities: 'UH-sektor',
	owners: 'Tiltakseiere',
	sharesTitle: 'Prosent til hver mottaker',
	sharesPlot: 'Fylkenes andel av budsjettet',
	sharesPlotText: 'Et punkt for hvert fylke og hver nøkkel: andelen av budsjettet.',
	shareOfBudget: 'Andel av budsjettet',
	carriedTitle: 'Hvor mange kommuner budsjettet bærer',
	carriedNote:
		'«Samtidig»: alle er i samme fase, og det dyreste året avgjør. «Jevnt fordelt»: kommunene er spredt over fasene, og gjennomsnittet per år avgjør.',
	key: 'Nøkkel',
	budget: 'Budsjett per år',
	together: 'Samtidig',
	spreadOut: 'Jevnt fordelt',
	byEarmark: 'Av øremerkede midler',
	municipalitiesAbove: 'Kommuner',
	noCost: 'Kostnaden er ikke kjent.',
	noEarmark: 'Ingenting er øremerket.',
	year: 'År',
	nominal: 'Budsjett',
	index: 'Prisindeks',
	real: 'Verdi i kroner',
	againstFirst: 'Mot første års budsjett',
	yearsNote:
		'Verdi = budsjett · første års indeks / årets indeks. Indeksen og budsjettet er skrevet inn; der budsjettet er tomt, er det den første nøkkelens. Antall kommuner er med samme kostnad i første års kroner.',
	givenTitle: 'Tilskudd etter fylke og mottaker',
	notStated: 'Ikke oppgitt; er ikke det samme som 0.',
	blankNote: '– er ikke oppgitt, og er ikke 0. Sum og prosent er av det som er oppgitt.',
	percentOfRow: 'Prosent av fylkets sum',
	ofAll: 'Prosent av alt',
	judgeTitle: 'UH-sektoren mot tiltakseiere og koordinatorer',
	ownersAndCoordinators: 'Tiltakseiere og koordinatorer',
	universityPercent: 'UH-andel (prosent)',
	verdict: 'Lest slik',
	alike: 'Omtrent likt',
	farUniversity: 'Langt mer til UH',
	moreUniversity: 'Mer til UH',
	moreOwner: 'Mer til tiltakseiere',
	farOwner: 'Langt mer til tiltakseiere',
	outliersTitle: 'Fylker som skiller seg ut',
	receiver: 'Mottaker (prosent av fylkets sum)',
	countiesStated: 'Fylker',
	lowerQuartile: 'Nedre kvartil',
	median: 'Median',
	upperQuartile: 'Øvre kvartil',
	fenceLow: 'Fra',
	fenceHigh: 'Til',
	fences: 'Ikke uvanlig',
	outside: 'Utenfor',
	nobody: 'Ingen',
	outliersNote:
		'Utenfor: mer enn halvannen kvartilbredde fra kvartilene (Tukeys regel). Fylker som ikke har oppgitt beløpet, er ikke med.',
	universityPlot: 'UH-sektorens andel i hvert fylke',
	universityPlotText: 'Et punkt for hvert fylke: UH-sektorens andel av det som er oppgitt, mot halvparten.',
	half: 'Halvparten',
	factBlank: 'Tomme celler',
	factOutliers: 'Uteliggere',
	factProRata: 'Pro rata',
	factPriority: 'Prioritering',
	factRounding: 'Avrunding',
	factModels: 'Modell 0 og 1',
	givenMethod:
		'UH-andel = beløp til UH-sektoren / alt som er oppgitt. Koordinatorer regnes med tiltakseierne, som i NTNU 2023. Grensene for «omtrent likt» og «langt mer» er våre, og kan endres.',
	blankMethod:
		'Et beløp som ikke er oppgitt, er ikke 0. Mangler UH-sektoren, eller både tiltakseiere og koordinatorer, leses fylket ikke.',
	outliersMethod: 'Tukeys regel på fylkenes andeler, kvartiler av type 7, ved minst fem fylker.',
	criteriaMethod:
		'Gulv og tak først. Hvert fylke får fast del + λ · vekt, holdt mellom gulv og tak; λ er den som gjør summen lik budsjettet (Bitran og Hax 1981). Vekten er summen av kriterienes vekter ganger fylkets andel av kriteriet. Regnet i brøker, uten avrunding underveis.',
	proRataMethod: 'Alle får samme andel av det de har søkt om, aldri mer enn det.',
	priorityMethod:
		'Den med prioritet 1 får alt den har søkt om, så den neste. De som står likt der pengene tar slutt, deler resten pro rata.',
	roundingMethod:
		'Til slutt, ned til hele trinn; det som er igjen, gis til de største restene (like: det største beløpet, så fylkesnummeret), høyst ett trinn hver og aldri over taket. Summen stemmer på kronen.',
	modelsMethod:
		'Udir (2025, 7.2 og 8.2) gir ingen formel: modell 0 «tilgodeser spredning av kommuner som deltar», modell 1 bygger på «erfaringstall fra tidligere uttrekk», justert jevnlig. Nøklene her er vår tolkning.',
	perNote: (p: Params) => `«Kr per»: kroner delt på «${columnOf(p)}».`,
	sourceNote: (p: Params) => `Kilde: ${p.source}.`,
	yearsTitle: (p: Params) => `Hva budsjettet er verdt, i kroner fra ${p.year}`,
	movedToUniversity: (p: Params) => `Til UH ved fast ${percent(p.share)} (kr)`,
	movedNote: (p: Params) =>
		`Siste kolonne: kroner som måtte flyttes til UH-sektoren (minus: fra den) for at den skulle få ${percent(p.share)} i hvert fylke.`,
	judgeNote: (p: Params) =>
		`Våre grenser: omtrent likt er en UH-andel på ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}, langt mer er minst ${count(p.times)} ganger så mye.`,
	allAlike: (p: Params) => `«${keyOf(p.key, p.keyId, p.place)}» gir alle like mye.`,
	mostAndLeast: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}» gir mest til ${p.most}${others(p.mostMore)} (${percent(p.mostShare)}) og minst til ${p.least}${others(p.leastMore)} (${percent(p.leastShare)}).`,
	heldByFloor: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: gulvet løfter ${p.names}${others(p.more)}.`,
	heldByCeiling: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: taket holder igjen ${p.names}${others(p.more)}.`,
	notApplied: (p: Params) =>
		`«${keyOf(p.key, p.keyId, p.place)}»: ${count(p.left)} kr er ikke fordelt, fordi ingen har søkt om mer.`,
	moves: (p: Params) =>
		`Fra «${keyOf(p.from, p.fromId, p.fromPlace)}» til «${keyOf(p.to, p.toId, p.toPlace)}» skifter ${percent(p.moved)} av pengene fylke.`,
	togetherAlike: (p: Params) =>
		`Samlet fikk UH-sektoren ${percent(p.share)} av tilskuddet: omtrent likt fordelt mellom UH-sektoren og tiltakseierne, koordinatorene medregnet (grensen er ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	togetherUnlike: (p: Params) =>
		`Samlet fikk UH-sektoren ${percent(p.share)} av tilskuddet. Det er ikke omtrent likt (grensen er ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	farUniversityIn: (p: Params) =>
		`Langt mer til UH-sektoren, minst ${count(p.times)} ganger så mye: ${p.names}${others(p.more)}.`,
	farOwnerIn: (p: Params) =>
		`Langt mer til tiltakseierne: ${p.names}${others(p.more)}. Her er grensen også ${count(p.times)} ganger.`,
	standsOut: (p: Params) => `Skiller seg ut i andelen til «${columnOf(p)}»: ${p.names}${others(p.more)}.`
};
