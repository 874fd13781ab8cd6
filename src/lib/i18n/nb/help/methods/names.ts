import type { MethodNames } from '../../../method/types';

/** The names of the methods, and what stands on all their pages. */
export default {
	title: 'Metodene, én for én',
	lead: 'Hva hver metode regner ut, hvilke valg som er gjort og hvorfor, hvordan SPSS og R gjør det, og hva tallene er kontrollert mot.',
	groups: {
		tables: 'Tabeller av svar',
		differences: 'Forskjeller',
		relations: 'Sammenhenger',
		scales: 'Spørsmål som hører sammen',
		published: 'Publiserte tabeller',
		municipalities: 'Kommuner, tilskudd og søknader',
		draw: 'Reglene i uttrekket',
		whatIf: 'Hvor sikkert er uttrekket, og hva om?',
		data: 'Dataene'
	},
	headings: {
		definition: 'Definisjon',
		choice: 'Valget her, og hvorfor',
		sources: 'Kilder',
		programs: 'SPSS og R',
		checked: 'Kontrollert mot',
		limits: 'Hva den ikke kan si',
		setting: 'Innstillingen som endrer den',
		related: 'Metoder i nærheten'
	},
	ways: {
		byHand: 'Regnet for hånd',
		second: 'Et annet program, skrevet fra definisjonene',
		known: 'Oppdiktede land der sannheten er kjent',
		own: 'Bare prosjektets egne tester'
	},
	labels: {
		inWords: 'I ord',
		program: 'Program',
		area: 'Hvor i prosjektet',
		noSource: 'Ingen: metoden er vår egen.',
		all: 'Alle metodene',
		newTab: 'Åpne som egen side',
		functions: 'Bruk'
	},
	methods: {
		frequencies: { title: 'Frekvenstabell', short: 'Hvor mange som ga hvert svar.' },
		likert: {
			title: 'Svarfordeling på en skala (Likert)',
			short: 'Prosent for hvert svar, gjennomsnitt og forskjeller mellom grupper.'
		},
		descriptives: { title: 'Beskrivende mål', short: 'Gjennomsnitt, spredning og kvartiler.' },
		'mean-table': {
			title: 'Gjennomsnitt og standardavvik etter gruppe',
			short: 'Tabeller av gjennomsnitt, med skjerming.'
		},
		'category-wave': {
			title: 'Gjennomsnitt etter kategori og år',
			short: 'To eller flere år side om side, med test.'
		},
		'cross-table': { title: 'Krysstabell', short: 'To spørsmål mot hverandre, med kjikvadrattest.' },
		'response-rate': { title: 'Svarprosent', short: 'Hvor stor del av populasjonen som svarte.' },
		representativeness: { title: 'Representativitet', short: 'Utvalget ved siden av alle.' },
		'group-difference': {
			title: 'Forskjell mellom to grupper eller to svar',
			short: 'Welch, Student, Mann-Whitney, Wilcoxon og flere tester.'
		},
		'several-groups': {
			title: 'Forskjell mellom flere grupper',
			short: 'Variansanalyse, parvise tester og justering for mange tester.'
		},
		'effect-size': {
			title: 'Effektstørrelse',
			short: 'Hvor stor en forskjell er: Cohens d, Hedges g og d for par.'
		},
		correlation: { title: 'Korrelasjon', short: 'Pearson, Spearman, Kendall og polykorisk.' },
		regression: { title: 'Lineær regresjon', short: 'Flere forklaringsvariabler på én gang.' },
		'robust-errors': { title: 'Robuste og klyngerobuste standardfeil', short: 'HC3, CR1 og CR2.' },
		logistic: {
			title: 'Logistisk regresjon',
			short: 'Om noe skjedde eller ikke, også med Firths korreksjon.'
		},
		reliability: { title: 'Reliabilitet', short: 'Cronbachs alfa og omega.' },
		factor: { title: 'Faktoranalyse', short: 'Spørsmål som hører sammen.' },
		'published-difference': {
			title: 'Forskjell av trykte tall',
			short: 'Tester og d av antall, gjennomsnitt og standardavvik.'
		},
		checker: { title: 'Kontroll av publisert tabell', short: 'Trykte tall som ikke passer sammen.' },
		structure: { title: 'Hvem er trukket ut?', short: 'De uttrukne ved siden av alle andre.' },
		allocation: { title: 'Fordelingsnøkkel', short: 'Et budsjett delt mellom fylker.' },
		applications: { title: 'Søknader', short: 'Trafikklys, vedtak og budsjett.' },
		limits: { title: 'Grenser', short: 'Når et resultat er dårligere enn en grense.' },
		'risk-points': { title: 'Risikopoeng', short: '0, 1 eller 3 poeng for hvert resultat.' },
		'risk-share': {
			title: 'Andel av mulige risikopoeng og dekning',
			short: 'Poengsummen delt på det mulige.'
		},
		'average-draw': { title: 'Gjennomsnittsuttrekket', short: 'De med høyest andel, vanligvis 30.' },
		'spread-draw': { title: 'Spredningsuttrekket', short: 'Kommuner med svært ulike skoler, inntil 10.' },
		ties: { title: 'Når kommuner står likt', short: 'Rekkefølgen når andelene er like.' },
		quarantine: {
			title: 'Hvem som ikke kan trekkes ut',
			short: 'Ikke to ganger på rad, folketall og unntak.'
		},
		margins: { title: 'Marginer og minste endring', short: 'Hvor langt det er til grensen for uttrekket.' },
		comparison: { title: 'Sammenlikning av regelsett', short: 'Hvem som går inn og ut, og kappa.' },
		chance: { title: 'Sjansen for å bli trukket ut', short: 'Hvor ofte i like sannsynlige datasett.' },
		sensitivity: { title: 'Hva som betyr mest', short: 'Tornado og Sobol-indekser.' },
		'spread-noise': { title: 'Spredning uten støy', short: 'Hvor mye av spredningen som er tilfeldig.' },
		residual: { title: 'Justert for struktur', short: 'Et tankeeksperiment med regresjon.' },
		development: {
			title: 'Utvikling og regresjon mot gjennomsnittet',
			short: 'Før og etter, mot alle i de samme årene.'
		},
		'empty-cells': { title: 'Slag av tomme celler', short: 'Skjermet, mangler, gjelder ikke og vet ikke.' },
		suppression: {
			title: 'Skjerming av små tall',
			short: 'Det som skjules, og det som må skjules ved siden av.'
		},
		'municipality-vintages': { title: 'Kommuner før og nå', short: 'Sammenslåinger, delinger og numre.' },
		'computed-variables': { title: 'Nye variabler og indekser', short: 'Snudde svar, indekser og uttrykk.' },
		bands: { title: 'Grupper etter størrelse', short: 'Inndeling av en tallvariabel.' },
		weights: { title: 'Vekter', short: 'Rader som teller mer enn andre.' }
	}
} satisfies MethodNames;
