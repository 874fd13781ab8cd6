import type { HelpTexts } from '../../../help-text';

export const analysing: HelpTexts['guide']['analysing'] = {
	title: 'Tabellar, testar og regresjon',
	lead: 'Vel eit spørsmål, vel variablar, og les resultatet ved sida av. Det blir rekna på nytt for kvart val.',
	words:
		'analyse frekvens krysstabell gjennomsnitt t-test anova korrelasjon regresjon logistisk faktor alfa signifikant p-verdi lese tolke',
	sections: {
		make: {
			heading: 'Lage ein analyse',
			body: [
				{
					steps: [
						'Gå til [[common.pages.analyses|Analysar]] og vel [[analysis.add|Ny analyse]].',
						'Vel eit spørsmål, til dømes [[frequencies.question|Kor mange svarte kva?]], eller skriv namnet på ein metode i [[analysis.addSearch|Søk etter spørsmål eller metode]].',
						'Vel tabell og variablar i den smale kolonnen.',
						'Opne [[analysis.rowChoices|Rader: filter, oppdeling, vekt]] når berre nokre rader skal med, når alt skal delast opp etter ei gruppe, eller når svara skal vektast.',
						'Gi analysen eit namn. Notatet er til deg sjølv.'
					]
				}
			]
		},
		which: {
			heading: 'Kva for ein skal eg velje?',
			body: [
				{
					table: {
						title: 'Spørsmål og analyse',
						columns: ['Du vil vite', 'Vel'],
						rows: [
							['Kor mange som svarte kva', '[[frequencies.question|Kor mange svarte kva?]]'],
							['Svar på mange påstandar i éin tabell', '[[likert.question|Korleis fordeler svara seg?]]'],
							['Om to spørsmål heng saman', '[[crossTable.question|Heng to spørsmål saman?]]'],
							['Kva variablar som følgjer kvarandre', '[[correlations.question|Kva variablar heng saman?]]'],
							['Om spørsmål kan samlast i ein indeks', '[[factorForm.question|Kva spørsmål høyrer saman?]]'],
							[
								'Om ein indeks er til å stole på',
								'[[reliabilityAnalysis.question|Måler spørsmåla det same?]]'
							],
							[
								'Kva som skjedde eller ikkje, og med kven',
								'[[logisticForm.question|Kva heng saman med om noko skjedde eller ikkje?]]'
							],
							[
								'Om dei som svarte, liknar på alle',
								'[[representativeness.question|Liknar utvalet på alle?]]'
							],
							['Om ein trykt tabell kan stemme', '[[checker.question|Stemmer tala i ein publisert tabell?]]']
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
						'Der det står setningar ved tabellen, seier dei i ord kva tala viser.',
						'Vel ei celle for å sjå den uavrunda verdien, n og kvar talet kjem frå.',
						'[[analysis.how|Slik er det rekna]] nedst seier metode, val, talet på rader og kvifor nokre er haldne utanfor.',
						'Eit intervall seier kor mykje talet kunne vore annleis med andre tilfeldige svar. Er det breitt, er det for få svar til å seie noko sikkert.',
						'Ein låg p-verdi seier at skilnaden neppe er tilfeldig. Han seier ikkje at skilnaden er stor, og ikkje kva grunnen er.',
						'Skjulte celler gjeld for få personar. Dei er aldri null.'
					]
				}
			]
		},
		job: {
			heading: 'Når det tek tid',
			body: [
				'Lange utrekningar viser kor langt dei er komne, og kan stoppast. Det som er rekna ferdig, blir ståande, og du kan gå til andre sider i mellomtida.'
			]
		}
	}
};

export const reporting: HelpTexts['guide']['reporting'] = {
	title: 'Rapportar og eksport',
	lead: 'Ta tabellar, figurar og lister ut til Word, Excel, PDF, R og SPSS, med metode og skjerming ved sida av.',
	words:
		'eksport word docx excel xlsx csv pdf skrive ut r-kode spss syntaks kopiere lime inn figur png svg laste ned',
	sections: {
		table: {
			heading: 'Éin tabell eller figur',
			body: [
				{
					list: [
						'[[common.copy|Kopier]] under ein tabell: lim han inn i Word eller Excel, med overskriftene på plass.',
						'[[common.downloadWord|Last ned Word]] og [[common.downloadExcel|Last ned Excel]]: ei fil med tabellen. I Excel er tala tal, med det formatet dei blir viste i.',
						'[[common.downloadCsv|Last ned CSV]]: tala uavrunda.',
						'[[result.plot.svg|Last ned SVG]] og [[result.plot.png|Last ned PNG]] under ein figur. [[result.plot.numbers|Vis tala]] viser dei same tala som tabell.'
					]
				}
			]
		},
		whole: {
			heading: 'Heile analysen',
			body: [
				'Øvst i resultatet står [[common.downloadWord|Last ned Word]] og [[common.downloadExcel|Last ned Excel]] for alle tabellane og figurane i analysen, med eit avsnitt eller ark om metoden. Breie tabellar kjem på liggjande sider eller blir delte, og ingen kolonnar blir borte. [[result.copyAll|Kopier alle tabellane]] legg alle på utklippstavla.',
				'Celler som er skjulte på skjermen, er skjulte i fila òg, og fila seier det.'
			]
		},
		code: {
			heading: 'R og SPSS',
			body: [
				{
					steps: [
						'Opne [[syntax.title|R-kode og SPSS-syntaks]] under resultatet.',
						'Vel [[syntax.r|R-kode]] eller [[syntax.spss|SPSS-syntaks]], og så [[syntax.copy|Kopier koden]] eller [[syntax.downloadCode|Last ned koden]].',
						'Vel [[syntax.downloadData|Last ned dataa]]. Koden les denne fila og gir dei same tala.'
					]
				},
				'Finst det ingen kommando i SPSS for det du har valt, står det.'
			]
		},
		pdf: {
			heading: 'PDF og papir',
			body: [
				'Vel [[common.print|Skriv ut]] der knappen finst, eller skriv ut sida frå nettlesaren, og vel «Lagre som PDF» som skrivar. Menyar og knappar blir ikkje med, og tabellar blir ikkje delte midt i ei rad.'
			]
		},
		text: {
			heading: 'Tal i ein tekst',
			body: [
				'Analysen [[analysisText.question|Korleis held eg tala i teksten rette?]] er ein tekst der tala blir henta frå tabellane. Vel [[analysisText.insert|Set inn tal]] der eit tal skal stå. Blir dataa endra, blir tala i teksten endra.'
			]
		}
	}
};
