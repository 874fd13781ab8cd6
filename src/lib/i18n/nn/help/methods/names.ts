import type { MethodNames } from '../../../method/types';

/** The names of the methods, and what stands on all their pages. */
export default {
	title: 'Metodane, éin for éin',
	lead: 'Kva kvar metode reknar ut, kva val som er gjorde og kvifor, korleis SPSS og R gjer det, og kva tala er kontrollerte mot.',
	groups: {
		tables: 'Tabellar av svar',
		differences: 'Skilnader',
		relations: 'Samanhengar',
		scales: 'Spørsmål som høyrer saman',
		published: 'Publiserte tabellar',
		municipalities: 'Kommunar, tilskot og søknader',
		draw: 'Reglane i uttrekket',
		whatIf: 'Kor sikkert er uttrekket, og kva om?',
		data: 'Dataa'
	},
	headings: {
		definition: 'Definisjon',
		choice: 'Valet her, og kvifor',
		sources: 'Kjelder',
		programs: 'SPSS og R',
		checked: 'Kontrollert mot',
		limits: 'Kva han ikkje kan seie',
		setting: 'Innstillinga som endrar han',
		related: 'Metodar i nærleiken'
	},
	ways: {
		byHand: 'Rekna for hand',
		second: 'Eit anna program, skrive frå definisjonane',
		known: 'Oppdikta land der sanninga er kjend',
		own: 'Berre eigne testar i prosjektet'
	},
	labels: {
		inWords: 'I ord',
		program: 'Program',
		area: 'Kvar i prosjektet',
		noSource: 'Ingen: metoden er vår eigen.',
		all: 'Alle metodane',
		newTab: 'Opne som eiga side',
		functions: 'Bruk'
	},
	methods: {
		frequencies: { title: 'Frekvenstabell', short: 'Kor mange som gav kvart svar.' },
		likert: {
			title: 'Svarfordeling på ein skala (Likert)',
			short: 'Prosent for kvart svar, gjennomsnitt og skilnader mellom grupper.'
		},
		descriptives: { title: 'Beskrivande mål', short: 'Gjennomsnitt, spreiing og kvartilar.' },
		'mean-table': {
			title: 'Gjennomsnitt og standardavvik etter gruppe',
			short: 'Tabellar av gjennomsnitt, med skjerming.'
		},
		'category-wave': {
			title: 'Gjennomsnitt etter kategori og år',
			short: 'To eller fleire år side om side, med test.'
		},
		'cross-table': { title: 'Krysstabell', short: 'To spørsmål mot kvarandre, med kjikvadrattest.' },
		'response-rate': { title: 'Svarprosent', short: 'Kor stor del av populasjonen som svarte.' },
		representativeness: { title: 'Representativitet', short: 'Utvalet ved sida av alle.' },
		'group-difference': {
			title: 'Skilnad mellom to grupper eller to svar',
			short: 'Welch, Student, Mann-Whitney, Wilcoxon og fleire testar.'
		},
		'several-groups': {
			title: 'Skilnad mellom fleire grupper',
			short: 'Variansanalyse, parvise testar og justering for mange testar.'
		},
		'effect-size': {
			title: 'Effektstorleik',
			short: 'Kor stor ein skilnad er: Cohens d, Hedges g og d for par.'
		},
		correlation: { title: 'Korrelasjon', short: 'Pearson, Spearman, Kendall og polykorisk.' },
		regression: { title: 'Lineær regresjon', short: 'Fleire forklaringsvariablar på éin gong.' },
		'robust-errors': { title: 'Robuste og klyngjerobuste standardfeil', short: 'HC3, CR1 og CR2.' },
		logistic: {
			title: 'Logistisk regresjon',
			short: 'Om noko skjedde eller ikkje, òg med Firths korreksjon.'
		},
		reliability: { title: 'Reliabilitet', short: 'Cronbachs alfa og omega.' },
		factor: { title: 'Faktoranalyse', short: 'Spørsmål som høyrer saman.' },
		'published-difference': {
			title: 'Skilnad av trykte tal',
			short: 'Testar og d av tal, gjennomsnitt og standardavvik.'
		},
		checker: { title: 'Kontroll av publisert tabell', short: 'Trykte tal som ikkje passar saman.' },
		structure: { title: 'Kven er trekte ut?', short: 'Dei uttrekte ved sida av alle andre.' },
		allocation: { title: 'Fordelingsnøkkel', short: 'Eit budsjett delt mellom fylke.' },
		applications: { title: 'Søknader', short: 'Trafikklys, vedtak og budsjett.' },
		limits: { title: 'Grenser', short: 'Når eit resultat er dårlegare enn ei grense.' },
		'risk-points': { title: 'Risikopoeng', short: '0, 1 eller 3 poeng for kvart resultat.' },
		'risk-share': {
			title: 'Del av moglege risikopoeng og dekning',
			short: 'Poengsummen delt på det moglege.'
		},
		'average-draw': { title: 'Gjennomsnittsuttrekket', short: 'Dei med høgast del, vanlegvis 30.' },
		'spread-draw': { title: 'Spreiingsuttrekket', short: 'Kommunar med svært ulike skular, inntil 10.' },
		ties: { title: 'Når kommunar står likt', short: 'Rekkjefølgja når delane er like.' },
		quarantine: {
			title: 'Kven som ikkje kan trekkjast ut',
			short: 'Ikkje to gonger på rad, folketal og unntak.'
		},
		margins: { title: 'Marginar og minste endring', short: 'Kor langt det er til grensa for uttrekket.' },
		comparison: { title: 'Samanlikning av regelsett', short: 'Kven som går inn og ut, og kappa.' },
		chance: { title: 'Sjansen for å bli trekt ut', short: 'Kor ofte i like sannsynlege datasett.' },
		sensitivity: { title: 'Kva som betyr mest', short: 'Tornado og Sobol-indeksar.' },
		'spread-noise': { title: 'Spreiing utan støy', short: 'Kor mykje av spreiinga som er tilfeldig.' },
		residual: { title: 'Justert for struktur', short: 'Eit tankeeksperiment med regresjon.' },
		development: {
			title: 'Utvikling og regresjon mot gjennomsnittet',
			short: 'Før og etter, mot alle i dei same åra.'
		},
		'empty-cells': { title: 'Slag av tomme celler', short: 'Skjerma, manglar, gjeld ikkje og veit ikkje.' },
		suppression: {
			title: 'Skjerming av små tal',
			short: 'Det som blir skjult, og det som må skjulast ved sida av.'
		},
		'municipality-vintages': { title: 'Kommunar før og no', short: 'Samanslåingar, delingar og nummer.' },
		'computed-variables': { title: 'Nye variablar og indeksar', short: 'Snudde svar, indeksar og uttrykk.' },
		bands: { title: 'Grupper etter storleik', short: 'Inndeling av ein talvariabel.' },
		weights: { title: 'Vekter', short: 'Rader som tel meir enn andre.' }
	}
} satisfies MethodNames;
