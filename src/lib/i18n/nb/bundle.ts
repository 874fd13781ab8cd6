import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** The whole project, or a draw, as an R script and an SPSS job in one zip. */
export default {
	title: 'Prosjektet som R-skript og SPSS-jobb',
	titleDraw: 'Uttrekket som R-skript',
	button: 'Hele prosjektet som R og SPSS',
	buttonDraw: 'Uttrekket som R-skript',
	inSave: 'Lagre som R-skript og SPSS-jobb i stedet',
	intro:
		'Én zip-fil med dataene, et R-skript og en SPSS-jobb som kjører alle analysene i rekkefølge, oppskriften, og programmets egne tall å sammenlikne med. Da kan noen andre regne etter uten Treffsikker.',
	introDraw:
		'Én zip-fil med indikatordataene, et R-skript som gjør hele uttrekket og simuleringen av hvor sikkert det er, og programmets egne tall å sammenlikne med. Skriptet bruker bare det som følger med R.',
	preparing: 'Kjører analysene og skriver koden',
	has: ({ r, spss, of }: Params) => `${r} av ${of} analyser og uttrekk har R-kode, ${spss} har SPSS-syntaks.`,
	hasDraw: 'Uttrekket har R-kode.',
	nothing: 'Det er ingen analyser eller uttrekk i prosjektet ennå. Lag en analyse eller et uttrekk først.',
	dataTitle: 'Data som følger med',
	micro: ({ path, name, rows, columns }: Params) =>
		`${path}: ${name}, ${rows} rader og ${columns} kolonner. Mikrodata uten skjerming`,
	published: ({ path, rows }: Params) => `${path}: ${rows} linjer; det utgiveren har skjermet, er tomt`,
	confirm: 'Jeg har lov til å lagre mikrodata uten skjerming, og legger filen der slike data skal ligge',
	confirmHelp:
		'Datafilene har én linje for hver rad, uten prikking eller annen skjerming. De kan peke ut enkeltpersoner. Bare variablene som analysene bruker, er med.',
	confirmFirst: 'Kryss av for at du har lov til å lagre mikrodata, eller avbryt.',
	leftOutTitle: ({ n }: Params) => `Ikke med, og hvorfor (${n})`,
	leftOutIn: ({ name, program }: Params) => `${name} (${program})`,
	not: { r: 'ikke i R', spss: 'ikke i SPSS', both: 'ikke i R eller SPSS', partly: 'delvis i R' },
	save: 'Lagre zip-filen',
	writing: 'Pakker zip-filen',
	saved: ({ file }: Params) => `${file} er lagret`,
	failed: ({ reason }: Params) => `Zip-filen ble ikke laget. Prøv igjen. Det tekniske svaret var: ${reason}`,
	readmeName: 'LES-MEG.txt',
	fileWord: 'r-og-spss',
	emptyDraw: 'Ingen av indikatorene og skoleårene i uttrekket finnes i dataene.',
	noIndicators: 'Prosjektet har ingen data med indikatorer.',
	drawOnlyR: 'Uttrekk er skrevet i R. SPSS-syntaks for dem er ikke laget.',
	recomputedLimits:
		'Simuleringen i R har faste grenser. Her er det valgt at grensene regnes ut på nytt i hvert datasett; det er ikke skrevet i R.',
	onlyChances:
		'Simuleringen i R gir sannsynlighetene og rangintervallene. De fire listene ved siden av hverandre, uttrekket uten ett år, én indikator eller én skole, og hvilke valg som betyr mest, er ikke skrevet i R.',
	drawReads: ({ cells, units }: Params) =>
		`Leser ${cells} (celler) og ${units} (kommuner og skoler). Kjør fra mappen som zip-filen ble pakket ut i`,
	drawRules: 'Reglene i uttrekket',
	exactSums: 'Tall legges sammen ett for ett i samme rekkefølge som i appen, så like andeler blir like',
	drawCells: 'Celler i grunnlaget: en celle uten rad gjelder ikke der enheten ikke har trinnet i disse årene',
	drawLimits: 'Nasjonale og absolutte grenser for hver indikator og hvert år',
	drawPoints:
		'Risikopoeng: 3 under den absolutte grensen, ellers 1 under den nasjonale; andel av mulige poeng',
	drawAverage: 'Gjennomsnittsuttrekket: rekkefølge, hvem som ikke kan trekkes, og hvor det kuttes',
	drawSpread:
		'Spredningsuttrekket: hvor langt skolene ligger fra hverandre, og om en av dem er blant de svakeste',
	drawResult: 'Alle tallene, uavrundet, med navnene de har i results.csv',
	simulates: ({ file }: Params) =>
		`Hvor sikkert uttrekket er: andre elever ved de samme skolene. Kjører først ${file}. Tilfeldige tall er R sine, så svarene er like innenfor Monte Carlo-feil`,
	noise: 'Støyen i hver celle, og hva som skiller kommuner og skoler utover tilfeldigheter',
	simulation: 'Trekker alle cellene til en enhet på nytt; det de har felles, trekkes én gang',
	counts: 'Rangerer og trekker i hvert datasett, og teller',
	projectR:
		'Kjører alle analysene i rekkefølge. Sett arbeidsmappen til mappen som zip-filen ble pakket ut i: setwd("...")',
	packages: 'Noen analyser bruker pakker; den som mangler en pakke, hoppes over og nevnes til slutt',
	simulateSwitch: 'Simuleringene tar noen minutter for hele landet. Skriv FALSE for å hoppe over dem',
	runs: 'Kjører et skript for seg, så det ene ikke forstyrrer det andre',
	analysisName: ({ name }: Params) => `${name}`,
	writesResults: 'Skriver results-r.csv: analyse, del, tabell, rad, kolonne, verdi',
	compares:
		'Sammenlikner med appens tall i results.csv (utenom simuleringer); det som er ulikt, skrives i comparison-r.csv',
	projectSpss:
		'Kjører alle analysene i rekkefølge. Sett arbeidsmappen til mappen som zip-filen ble pakket ut i, med kommandoen CD',
	readmeTitle: ({ name }: Params) => `${name}: prosjektet som R-skript og SPSS-jobb`,
	readmeWhat:
		'Laget av Treffsikker. Her er dataene analysene bruker, kode som gir de samme tallene i R og SPSS, og tallene slik programmet ga dem.',
	readmeVersion: ({ app, methods }: Params) => `Programmets utgave: ${app}. Metodenes utgave: ${methods}.`,
	readmeMicroTitle: 'DATAENE ER MIKRODATA OG IKKE SKJERMET',
	readmeMicro:
		'Filene som er merket som mikrodata, har én linje for hver rad i datasettet, uten prikking eller annen skjerming. De kan peke ut enkeltpersoner. Lagre dem der slike data skal ligge, del dem ikke, og slett dem når de ikke trengs. Koden regner også ut tall som programmet skjuler for å verne personer.',
	readmeRunTitle: 'SLIK KJØRES DET',
	readmeR:
		'R: pakk ut zip-filen, sett arbeidsmappen til mappen (setwd), og kjør source("prosjekt.R", encoding = "UTF-8"). Tallene kommer i results-r.csv. Hvert skript i mappene analyser og trekk kan også kjøres alene fra samme arbeidsmappe.',
	readmeSpss:
		'SPSS: åpne prosjekt.sps, skriv CD og mappen øverst, og kjør alt. Tallene står i utskriftsvinduet, etter navnet på hver analyse.',
	readmeCompare:
		'Sammenlikning: results.csv er programmets tall. prosjekt.R sammenlikner selv og skriver det som er ulikt, i comparison-r.csv. Simuleringer er like innenfor tre Monte Carlo-standardfeil, ikke på sifferet.',
	readmeFilesTitle: 'FILENE',
	readmeData: ({ path, name, rows, columns }: Params) =>
		`${path}: mikrodata fra «${name}», ${rows} rader, ${columns} kolonner`,
	readmeIndicators: ({ path, rows, columns }: Params) =>
		`${path}: indikatordata slik de er i filene, ${rows} linjer, ${columns} kolonner; skjermede celler er tomme`,
	readmeDataFormat:
		'Datafilene er UTF-8 med semikolon mellom kolonnene og desimalpunktum. Kolonner som slutter på _empty, sier hvilket slag av tom celle det er: 1 skjermet, 2 mangler, 3 gjelder ikke, 4 vet ikke, 5 ubesvart, 6 ikke spurt. Kolonner som begynner på filter_, er 1 for rader som er med.',
	readmeResults:
		'results.json og results.csv: programmets egne tall, med alle sifrene. Tall som er skjult i programmet, er skjult der også.',
	readmeRecipe:
		'oppskrift.json: analysene uten data. Den kan åpnes i Treffsikker og kjøres fra kommandolinjen. Merknader og begrunnelser som noen har skrevet i reglene, er med.',
	readmeLeftOutTitle: 'IKKE MED, OG HVORFOR',
	readmeLeftOut: ({ name, program }: Params) => `- ${name} (ikke i ${program}):`,
	readmePartly: ({ name }: Params) => `- ${name} (bare delvis i R):`,
	readmeNever:
		'Aldri med: figurer, vurderinger og notater fra oppfølgingen, og registeret over deltakere. Det R-koden til hver analyse ikke gir, står i kommentarene i skriptet.'
};
