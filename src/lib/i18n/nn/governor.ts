import type { WorkMessages } from '../types';
import overview from './governor-overview';
import { expected } from './recipe';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const municipalities = (n: number) => count(n, 'kommune', 'kommunar');

const governor: WorkMessages['governor'] = {
	title: 'Oppfølging',
	lead: 'Vurderinga statsforvaltaren gjer av kandidatane, ved sida av resultatet frå indikatorane.',
	tabs: {
		label: 'Oppfølging',
		assessments: 'Vurdering',
		participants: 'Deltakarar',
		log: 'Logg',
		help: 'Hjelp om oppfølging'
	},
	logTitle: 'Logg over vurderingar',
	logLead:
		'Alle endringar i vurderingar og avgjerder. Loggen kan ikkje endrast; det som blir angra, får ei eiga linje.',
	privacy:
		'Det du skriv, blir berre lagra på denne maskina, og i prosjektfila når du lagrar ho. Det kan vere omfatta av innsyn etter offentleglova.',

	who: {
		heading: 'Kven vurderer?',
		text: 'Initialane dine følgjer kvar vurdering og står i loggen. Dei blir hugsa på denne maskina.',
		label: 'Initialar',
		save: 'Bruk initialane',
		needed: 'Skriv initialane dine, høgst seks teikn.',
		current: ({ initials }) => `Initialar: ${initials}`,
		change: 'Endre'
	},

	bar: {
		draw: 'Uttrekk',
		county: 'Fylke',
		allCounties: 'Alle fylke',
		add2025: 'Lag lista etter 2025-varianten',
		variant2025: '2025-varianten',
		add2025Help: '40 kandidatar etter indikatorane, utan spreiingsuttrekk. Vår tolking av varianten.',
		added2025: 'Eit uttrekk etter 2025-varianten er lagt til og valt.',
		import: 'Flett inn fylkesfil',
		export: 'Lagre fylkesfil',
		print: 'Skriv ut',
		exported: ({ county }) => `Vurderingane for ${county} er lagra som fil.`,
		nothingToExport: 'Ingenting er vurdert i fylket enno.'
	},

	otherRules: ({ name }) =>
		`Vurderingane vart byrja på ei liste med andre reglar: «${name}». Lista under følgjer uttrekket som er valt no.`,
	adoptRules: 'Vurder denne lista',

	list: {
		heading: ({ county }) => `Kandidatar i ${county}`,
		empty: {
			title: 'Ingen kandidatar i fylket',
			text: 'Uttrekket har ingen kommunar herifrå. Du kan leggje til ein kommune med ei grunngiving, eller velje eit anna uttrekk.'
		},
		notRanked:
			'Rekkjefølgja er den indikatorane gir, til du rangerer: flytt med pilene, eller skriv ein plass.',
		ranked: 'Rekkjefølgja er di. Plassen etter indikatorane står ved sida av.',
		resetRanks: 'Tilbake til rekkjefølgja frå indikatorane',
		columns: {
			rank: 'Din plass',
			municipality: 'Kommune',
			listRank: 'Plass',
			share: 'Del',
			margin: 'Margin',
			chance: 'Sjanse',
			standing: 'Vurdering',
			udir: 'Udir'
		},
		help: {
			listRank: 'Plassen blant alle vurderte kommunar i landet, etter del av moglege risikopoeng.',
			share: 'Del av moglege risikopoeng.',
			margin: 'Prosentpoeng over eller under grensa i gjennomsnittsuttrekket.',
			chance: 'I kor mange av 100 like sannsynlege datasett kommunen blir trekt ut.'
		},
		computeChance: 'Rekn ut kor sikre plassane er',
		computingChance: 'Reknar ut kor sikre plassane er',
		up: ({ name }) => `Flytt ${name} opp`,
		down: ({ name }) => `Flytt ${name} ned`,
		rankOf: ({ name }) => `Plass for ${name}`,
		moved: ({ name, rank }) => `${name} er no nummer ${rank}.`,
		as: {
			average: 'Gjennomsnitt',
			spread: 'Spreiing',
			instead: 'Rykt inn',
			added: 'Lagd til',
			notListed: 'Ikkje på lista no'
		},
		keys: 'I lista: Alt + pil opp eller ned flyttar kommunen.'
	},

	context: {
		heading: 'Opplysningar ved sida av',
		help: 'Blir viste i lista, ved sida av resultatet. Dei tel ikkje i delen. Tabellar i prosjektet kan brukast når dei har kommunenummer og éi rad for kvar kommune.',
		column: ({ n }) => `Opplysning ${n}`,
		none: 'ingen',
		ofTable: ({ label, table }) => `${label} (${table})`,
		several: ({ n }) => `fleire rader (${n})`
	},

	add: {
		heading: 'Legg til ein kommune',
		text: 'Ein kommune som ikkje er kandidat etter indikatorane, kan vurderast likevel. Det krev ei grunngiving.',
		municipality: 'Kommune i fylket',
		choose: 'Vel kommune',
		reason: 'Grunngiving',
		action: 'Legg til',
		needMunicipality: 'Vel ein kommune.',
		needReason: 'Skriv ei grunngiving.',
		added: ({ name }) => `${name} er lagd til.`,
		remove: 'Ta bort frå lista',
		removed: ({ name }) => `${name} er ikkje lenger lagd til.`
	},

	panel: {
		choose: 'Vel ein kommune i lista for å sjå resultatet og skrive vurderinga.',
		close: 'Lukk kommunen',
		result: 'Resultatet frå indikatorane',
		context: 'Om kommunen',
		contextHelp: 'Til samanlikning. Ingenting av dette tel i delen.',
		assessment: 'Vurderinga til statsforvaltaren',
		indicators: 'Telling og forteljing',
		indicatorsHelp: 'Skriv ved sida av talet det talet ikkje fortel.',
		indicatorPoints: ({ points, possible }) => `${points} av ${possible} moglege poeng`,
		noData: 'ingen tal',
		fields: {
			supervision: 'Tilsyn',
			complaints: 'Klager',
			risk: 'Risikovurdering',
			capacity: 'Kapasitet hos skuleeigaren',
			schemes: 'Andre ordningar',
			overall: 'Samla vurdering'
		},
		fieldHelp: {
			supervision: 'Pågåande og avslutta tilsyn, med funn.',
			complaints: 'Kva klagene gjeld, og kor mange.',
			risk: 'Risikovurderinga statsforvaltaren sjølv har gjort.',
			capacity: 'Om kommunen kan ta imot og bruke støtta.',
			schemes: 'Kva kommunen alt er med i.',
			overall: 'Det som samla talar for og imot.'
		},
		by: ({ initials, date }) => `${initials}, ${date}`,
		facts: {
			population: 'Innbyggjarar',
			centrality: 'Sentralitetsklasse (1–6)',
			schools: 'Skular med resultat',
			freeIncome: 'Frie inntekter per innbyggjar, kr',
			schoolShare: 'Skulen sin del av netto driftsutgifter, %',
			schoolExpenditure: 'Netto skuleutgifter per skulebarn, kr',
			universityEducation: 'Med universitets- eller høgskuleutdanning, %',
			disabilityPension: 'Uføretrygda, %',
			childWelfare: 'Barn med barnevernstiltak, %'
		},
		unknown: 'ukjent'
	},

	decision: {
		standing: 'Avgjerda til statsforvaltaren',
		udir: 'Avgjerda til Udir',
		udirHelp: 'Blir ført når Udir har avgjort.',
		choices: {
			include: 'Blir teken med',
			exclude: 'Blir ikkje teken med',
			decline: 'Kommunen har takka nei',
			added: 'Lagd til av statsforvaltaren',
			admitted: 'Med i ordninga',
			notAdmitted: 'Ikkje med i ordninga'
		},
		reason: 'Grunngiving',
		date: 'Dato',
		save: 'Lagre avgjerda',
		takeBack: 'Ta tilbake',
		unsaved: 'Ikkje lagra enno',
		needChoice: 'Vel ei avgjerd.',
		needReason:
			'Skriv ei grunngiving. Ho trengst når ein kommune ikkje blir teken med, takkar nei, eller ikkje blir med.',
		needDate: 'Skriv datoen, til dømes 31.03.2025.',
		saved: ({ name }) => `Avgjerda om ${name} er lagra.`,
		takenBack: ({ name }) => `Avgjerda om ${name} er teken tilbake.`,
		declineHelp: 'Ein plass det blir takka nei til, går til den neste på same liste.',
		instead: ({ name, county }) => `Plassen går til ${name} (${county}).`,
		nobody: 'Ingen er igjen på lista til å rykkje inn.',
		cameIn: ({ name }) => `Rykt inn fordi ${name} takka nei.`
	},

	...overview,

	log: {
		title: 'Logg',
		empty: {
			title: 'Loggen er tom',
			text: 'Her kjem kvar endring i vurderingar og avgjerder.',
			to: 'Til vurderingane'
		},
		columns: {
			when: 'Når',
			by: 'Initialar',
			county: 'Fylke',
			number: 'Nummer',
			municipality: 'Kommune',
			what: 'Kva',
			from: 'Frå',
			to: 'Til',
			how: 'Korleis'
		},
		ways: { set: 'skrive', merged: 'fletta inn', undone: 'angra', redone: 'gjort om' },
		rank: 'Plass',
		added: 'Lagd til',
		shown: ({ shown, all }) => `Dei ${shown} nyaste av ${all} linjer blir viste. Fila har alle.`
	},

	print: {
		made: ({ date, name }) => `Skrive ut ${date}. Uttrekk: ${name}.`,
		notPublic: 'Kan innehalde opplysningar som er unnatekne offentlegheit.'
	},

	onSheet: 'Ta med vurderinga til statsforvaltaren',
	onSheetHelp: 'Berre avgjerdene og den samla vurderinga, med initialar og dato.',
	inFile: ({ n }) => `Fila vil innehalde vurderingar av ${municipalities(n)}.`,

	invented: 'Kommunane og tala er oppdikta.',

	tooLarge: ({ limit }) => `Fila er for stor. Grensa er ${limit} teikn.`,
	badJson: 'Fila er ikkje ei fylkesfil: ho er ikkje gyldig JSON. Er ho endra for hand eller kutta?',
	notCountyFile:
		'Fila er JSON, men ikkje ei fylkesfil frå Treffsikker. Vel ei fil som sluttar på .fylkesvurdering.json.',
	newerVersion: ({ version, known }) =>
		`Fila er laga med ei nyare utgåve av Treffsikker (versjon ${version}, denne kjenner ${known}). Last inn den nyaste utgåva og prøv igjen.`,
	badField: (p) =>
		`Feltet ${p.path} i fila skal vere ${expected[String(p.expected)]?.(p) ?? 'noko anna'}. Fila er ikkje laga av Treffsikker, eller ho er endra. Be om ho på nytt.`,
	otherVintage: ({ county }) =>
		`Fila frå ${county} er laga med kommunenummer frå eit anna år eller land enn dei i prosjektet. Ho kan ikkje flettast inn her.`,
	unknownCounty: ({ county }) => `Prosjektet har ikkje fylket ${county}. Fila kan ikkje flettast inn her.`,
	notInCounty: ({ municipality, county }) =>
		`Fila seier noko om kommune ${municipality}, som ikkje ligg i ${county} i dette prosjektet. Ingenting er fletta inn.`
};
export default governor;
