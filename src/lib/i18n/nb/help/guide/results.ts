import { task } from '../../../help-text';

/** Analyses, how they are read, and how results leave the program. */

export const analysing = task({
	title: 'Tabeller, tester og regresjon',
	lead: 'Velg et spørsmål, velg variabler, og les resultatet ved siden av. Det regnes på nytt for hvert valg.',
	words:
		'analyse frekvens krysstabell gjennomsnitt t-test anova korrelasjon regresjon logistisk faktor alfa signifikant p-verdi lese tolke',
	sections: {
		make: {
			heading: 'Lage en analyse',
			body: [
				{
					steps: [
						'Gå til [[common.pages.analyses|Analyser]] og velg [[analysis.add|Ny analyse]].',
						'Velg et spørsmål, for eksempel [[frequencies.question|Hvor mange svarte hva?]], eller skriv navnet på en metode i [[analysis.addSearch|Søk etter spørsmål eller metode]].',
						'Velg tabell og variabler i den smale kolonnen.',
						'Åpne [[analysis.rowChoices|Rader: filter, oppdeling, vekt]] når bare noen rader skal med, når alt skal deles opp etter en gruppe, eller når svarene skal vektes.',
						'Gi analysen et navn. Notatet er til deg selv.'
					]
				}
			]
		},
		which: {
			heading: 'Hvilken skal jeg velge?',
			body: [
				{
					table: {
						title: 'Spørsmål og analyse',
						columns: ['Du vil vite', 'Velg'],
						rows: [
							['Hvor mange svarte hva', '[[frequencies.question|Hvor mange svarte hva?]]'],
							['Svar på mange påstander i én tabell', '[[likert.question|Hvordan fordeler svarene seg?]]'],
							['Om to spørsmål henger sammen', '[[crossTable.question|Henger to spørsmål sammen?]]'],
							[
								'Hvilke variabler som følger hverandre',
								'[[correlations.question|Hvilke variabler henger sammen?]]'
							],
							['Om spørsmål kan samles i en indeks', '[[factorForm.question|Hvilke spørsmål hører sammen?]]'],
							[
								'Om en indeks er til å stole på',
								'[[reliabilityAnalysis.question|Måler spørsmålene det samme?]]'
							],
							[
								'Hva som skjedde eller ikke, og med hvem',
								'[[logisticForm.question|Hva henger sammen med om noe skjedde eller ikke?]]'
							],
							[
								'Om de som svarte, likner på alle',
								'[[representativeness.question|Likner utvalget på alle?]]'
							],
							['Om en trykt tabell kan stemme', '[[checker.question|Stemmer tallene i en publisert tabell?]]']
						]
					}
				}
			]
		},
		read: {
			heading: 'Lese resultatet',
			body: [
				{
					list: [
						'Der det står setninger ved tabellen, sier de i ord hva tallene viser.',
						'Velg en celle for å se den uavrundede verdien, n og hvor tallet kommer fra.',
						'[[analysis.how|Slik er det regnet]] nederst sier metode, valg, antall rader og hvorfor noen er holdt utenfor.',
						'Et intervall sier hvor mye tallet kunne vært annerledes med andre tilfeldige svar. Er det bredt, er det for få svar til å si noe sikkert.',
						'En lav p-verdi sier at forskjellen neppe er tilfeldig. Den sier ikke at forskjellen er stor, og ikke hva som er grunnen.',
						'Skjulte celler gjelder for få personer. De er aldri null.'
					]
				}
			]
		},
		job: {
			heading: 'Når det tar tid',
			body: [
				'Lange utregninger viser hvor langt de er kommet, og kan stoppes. Det som er regnet ferdig, blir stående, og du kan gå til andre sider imens.'
			]
		}
	}
});

export const reporting = task({
	title: 'Rapporter og eksport',
	lead: 'Ta tabeller, figurer og lister ut til Word, Excel, PDF, R og SPSS, med metode og skjerming ved siden av.',
	words:
		'eksport word docx excel xlsx csv pdf skrive ut r-kode spss syntaks kopiere lime inn figur png svg laste ned',
	sections: {
		table: {
			heading: 'Én tabell eller figur',
			body: [
				{
					list: [
						'[[common.copy|Kopier]] under en tabell: lim den inn i Word eller Excel, med overskriftene på plass.',
						'[[common.downloadWord|Last ned Word]] og [[common.downloadExcel|Last ned Excel]]: en fil med tabellen. I Excel er tallene tall, med formatet de vises i.',
						'[[common.downloadCsv|Last ned CSV]]: tallene uavrundet.',
						'[[result.plot.svg|Last ned SVG]] og [[result.plot.png|Last ned PNG]] under en figur. [[result.plot.numbers|Vis tallene]] viser de samme tallene som tabell.'
					]
				}
			]
		},
		whole: {
			heading: 'Hele analysen',
			body: [
				'Øverst i resultatet står [[common.downloadWord|Last ned Word]] og [[common.downloadExcel|Last ned Excel]] for alle tabellene og figurene i analysen, med et avsnitt eller ark om metoden. Brede tabeller kommer på liggende sider eller deles, og ingen kolonner blir borte. [[result.copyAll|Kopier alle tabellene]] legger alle på utklippstavlen.',
				'Celler som er skjult på skjermen, er skjult i filen også, og filen sier det.'
			]
		},
		code: {
			heading: 'R og SPSS',
			body: [
				{
					steps: [
						'Åpne [[syntax.title|R-kode og SPSS-syntaks]] under resultatet.',
						'Velg [[syntax.r|R-kode]] eller [[syntax.spss|SPSS-syntaks]], og så [[syntax.copy|Kopier koden]] eller [[syntax.downloadCode|Last ned koden]].',
						'Velg [[syntax.downloadData|Last ned dataene]]. Koden leser denne filen og gir de samme tallene.'
					]
				},
				'Finnes det ingen kommando i SPSS for det du har valgt, står det.'
			]
		},
		pdf: {
			heading: 'PDF og papir',
			body: [
				'Velg [[common.print|Skriv ut]] der den finnes, eller skriv ut siden fra nettleseren, og velg «Lagre som PDF» som skriver. Menyer og knapper blir ikke med, og tabeller deles ikke midt i en rad.'
			]
		},
		text: {
			heading: 'Tall i en tekst',
			body: [
				'Analysen [[analysisText.question|Hvordan holder jeg tallene i teksten riktige?]] er en tekst der tallene hentes fra tabellene. Velg [[analysisText.insert|Sett inn tall]] der et tall skal stå. Endres dataene, endres tallene i teksten.'
			]
		}
	}
});
