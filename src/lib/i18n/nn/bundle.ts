import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** The whole project, or a draw, as an R script and an SPSS job in one zip. */
export default {
	title: 'Prosjektet som R-skript og SPSS-jobb',
	titleDraw: 'Uttrekket som R-skript',
	button: 'Heile prosjektet som R og SPSS',
	buttonDraw: 'Uttrekket som R-skript',
	inSave: 'Lagre som R-skript og SPSS-jobb i staden',
	intro:
		'Éi zip-fil med dataa, eit R-skript og ein SPSS-jobb som køyrer alle analysane i rekkjefølgje, oppskrifta, og programmet sine eigne tal å samanlikne med. Då kan nokon andre rekne etter utan Treffsikker.',
	introDraw:
		'Éi zip-fil med indikatordataa, eit R-skript som gjer heile uttrekket og simuleringa av kor sikkert det er, og programmet sine eigne tal å samanlikne med. Skriptet bruker berre det som følgjer med R.',
	preparing: 'Køyrer analysane og skriv koden',
	has: ({ r, spss, of }: Params) => `${r} av ${of} analysar og uttrekk har R-kode, ${spss} har SPSS-syntaks.`,
	hasDraw: 'Uttrekket har R-kode.',
	nothing: 'Det er ingen analysar eller uttrekk i prosjektet enno. Lag ein analyse eller eit uttrekk først.',
	dataTitle: 'Data som følgjer med',
	micro: ({ path, name, rows, columns }: Params) =>
		`${path}: ${name}, ${rows} rader og ${columns} kolonnar. Mikrodata utan skjerming`,
	published: ({ path, rows }: Params) => `${path}: ${rows} linjer; det utgivaren har skjerma, er tomt`,
	confirm: 'Eg har lov til å lagre mikrodata utan skjerming, og legg fila der slike data skal liggje',
	confirmHelp:
		'Datafilene har éi linje for kvar rad, utan prikking eller anna skjerming. Dei kan peike ut enkeltpersonar. Berre variablane som analysane bruker, er med.',
	confirmFirst: 'Kryss av for at du har lov til å lagre mikrodata, eller avbryt.',
	leftOutTitle: ({ n }: Params) => `Ikkje med, og kvifor (${n})`,
	leftOutIn: ({ name, program }: Params) => `${name} (${program})`,
	not: { r: 'ikkje i R', spss: 'ikkje i SPSS', both: 'ikkje i R eller SPSS', partly: 'delvis i R' },
	save: 'Lagre zip-fila',
	writing: 'Pakkar zip-fila',
	saved: ({ file }: Params) => `${file} er lagra`,
	failed: ({ reason }: Params) => `Zip-fila vart ikkje laga. Prøv igjen. Det tekniske svaret var: ${reason}`,
	readmeName: 'LES-MEG.txt',
	fileWord: 'r-og-spss',
	emptyDraw: 'Ingen av indikatorane og skuleåra i uttrekket finst i dataa.',
	noIndicators: 'Prosjektet har ingen data med indikatorar.',
	drawOnlyR: 'Uttrekk er skrivne i R. SPSS-syntaks for dei er ikkje laga.',
	recomputedLimits:
		'Simuleringa i R har faste grenser. Her er det valt at grensene blir rekna ut på nytt i kvart datasett; det er ikkje skrive i R.',
	onlyChances:
		'Simuleringa i R gir sannsyna og rangintervalla. Dei fire listene ved sida av kvarandre, uttrekket utan eitt år, éin indikator eller éin skule, og kva val som betyr mest, er ikkje skrivne i R.',
	drawReads: ({ cells, units }: Params) =>
		`Les ${cells} (celler) og ${units} (kommunar og skular). Køyr frå mappa som zip-fila vart pakka ut i`,
	drawRules: 'Reglane i uttrekket',
	exactSums: 'Tal blir lagde saman eitt for eitt i same rekkjefølgje som i appen, så like delar blir like',
	drawCells: 'Celler i grunnlaget: ei celle utan rad gjeld ikkje der eininga ikkje har trinnet i desse åra',
	drawLimits: 'Nasjonale og absolutte grenser for kvar indikator og kvart år',
	drawPoints: 'Risikopoeng: 3 under den absolutte grensa, elles 1 under den nasjonale; del av moglege poeng',
	drawAverage: 'Gjennomsnittsuttrekket: rekkjefølgje, kven som ikkje kan trekkjast, og kvar det blir kutta',
	drawSpread:
		'Spreiingsuttrekket: kor langt skulane ligg frå kvarandre, og om ein av dei er blant dei svakaste',
	drawResult: 'Alle tala, uavrunda, med namna dei har i results.csv',
	simulates: ({ file }: Params) =>
		`Kor sikkert uttrekket er: andre elevar ved dei same skulane. Køyrer først ${file}. Tilfeldige tal er R sine, så svara er like innanfor Monte Carlo-feil`,
	noise: 'Støyen i kvar celle, og kva som skil kommunar og skular utover det tilfeldige',
	simulation: 'Trekkjer alle cellene til ei eining på nytt; det dei har felles, blir trekt éin gong',
	counts: 'Rangerer og trekkjer i kvart datasett, og tel',
	projectR:
		'Køyrer alle analysane i rekkjefølgje. Set arbeidsmappa til mappa som zip-fila vart pakka ut i: setwd("...")',
	packages: 'Nokre analysar bruker pakkar; den som manglar ein pakke, blir hoppa over og nemnd til slutt',
	simulateSwitch: 'Simuleringane tek nokre minutt for heile landet. Skriv FALSE for å hoppe over dei',
	runs: 'Køyrer eit skript for seg, så det eine ikkje forstyrrar det andre',
	analysisName: ({ name }: Params) => `${name}`,
	writesResults: 'Skriv results-r.csv: analyse, del, tabell, rad, kolonne, verdi',
	compares:
		'Samanliknar med tala til appen i results.csv (utanom simuleringar); det som er ulikt, blir skrive i comparison-r.csv',
	projectSpss:
		'Køyrer alle analysane i rekkjefølgje. Set arbeidsmappa til mappa som zip-fila vart pakka ut i, med kommandoen CD',
	readmeTitle: ({ name }: Params) => `${name}: prosjektet som R-skript og SPSS-jobb`,
	readmeWhat:
		'Laga av Treffsikker. Her er dataa som analysane bruker, kode som gir dei same tala i R og SPSS, og tala slik programmet gav dei.',
	readmeVersion: ({ app, methods }: Params) =>
		`Utgåva av programmet: ${app}. Utgåva av metodane: ${methods}.`,
	readmeMicroTitle: 'DATAA ER MIKRODATA OG IKKJE SKJERMA',
	readmeMicro:
		'Filene som er merkte som mikrodata, har éi linje for kvar rad i datasettet, utan prikking eller anna skjerming. Dei kan peike ut enkeltpersonar. Lagre dei der slike data skal liggje, del dei ikkje, og slett dei når dei ikkje trengst. Koden reknar òg ut tal som programmet skjuler for å verne personar.',
	readmeRunTitle: 'SLIK BLIR DET KØYRT',
	readmeR:
		'R: pakk ut zip-fila, set arbeidsmappa til mappa (setwd), og køyr source("prosjekt.R", encoding = "UTF-8"). Tala kjem i results-r.csv. Kvart skript i mappene analyser og trekk kan òg køyrast åleine frå same arbeidsmappe.',
	readmeSpss:
		'SPSS: opne prosjekt.sps, skriv CD og mappa øvst, og køyr alt. Tala står i utskriftsvindauget, etter namnet på kvar analyse.',
	readmeCompare:
		'Samanlikning: results.csv er tala til programmet. prosjekt.R samanliknar sjølv og skriv det som er ulikt, i comparison-r.csv. Simuleringar er like innanfor tre Monte Carlo-standardfeil, ikkje på sifferet.',
	readmeFilesTitle: 'FILENE',
	readmeData: ({ path, name, rows, columns }: Params) =>
		`${path}: mikrodata frå «${name}», ${rows} rader, ${columns} kolonnar`,
	readmeIndicators: ({ path, rows, columns }: Params) =>
		`${path}: indikatordata slik dei er i filene, ${rows} linjer, ${columns} kolonnar; skjerma celler er tomme`,
	readmeDataFormat:
		'Datafilene er UTF-8 med semikolon mellom kolonnane og desimalpunktum. Kolonnar som sluttar på _empty, seier kva slag tom celle det er: 1 skjerma, 2 manglar, 3 gjeld ikkje, 4 veit ikkje, 5 ikkje svart, 6 ikkje spurd. Kolonnar som byrjar på filter_, er 1 for rader som er med.',
	readmeResults:
		'results.json og results.csv: programmet sine eigne tal, med alle siffera. Tal som er skjulte i programmet, er skjulte der òg.',
	readmeRecipe:
		'oppskrift.json: analysane utan data. Ho kan opnast i Treffsikker og køyrast frå kommandolinja. Merknader og grunngivingar som nokon har skrive i reglane, er med.',
	readmeLeftOutTitle: 'IKKJE MED, OG KVIFOR',
	readmeLeftOut: ({ name, program }: Params) => `- ${name} (ikkje i ${program}):`,
	readmePartly: ({ name }: Params) => `- ${name} (berre delvis i R):`,
	readmeNever:
		'Aldri med: figurar, vurderingar og notat frå oppfølginga, og registeret over deltakarar. Det R-koden til kvar analyse ikkje gir, står i kommentarane i skriptet.'
};
