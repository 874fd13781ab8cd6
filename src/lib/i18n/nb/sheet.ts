/** The printed sheet for a municipality, and the version for schools and unions. */
export default {
	title: ({ name }: { name: string }) => `Derfor er ${name} trukket ut`,
	titleNot: ({ name }: { name: string }) => `Derfor er ${name} ikke trukket ut`,
	pageTitle: 'Ark til utskrift',
	back: 'Tilbake til uttrekket',
	backs: { own: 'Tilbake til Min kommune', followUp: 'Tilbake til oppfølgingen' },
	print: 'Skriv ut',
	language: 'Språk på arket',
	version: 'Utgave',
	versions: { municipality: 'Til kommunen', schools: 'Til skoler og organisasjoner' },
	versionHelp: {
		municipality: 'Alle resultater per indikator og skoleår.',
		schools: 'Samlet per område. Peker ikke på trinn, klasser eller lærere.'
	},
	noMunicipality: 'Velg en kommune i uttrekket først.',
	chooseMunicipality: 'Kommune',
	invented: 'Oppdiktede eksempeldata',
	simulation: 'Simulering. Dette er ikke Udirs uttrekk.',
	schemeHeading: 'Om ordningen',
	scheme:
		'Oppfølgingsordningen er et frivillig tilbud om støtte til kommuner som over tid har svake resultater på sentrale indikatorer for læringsmiljø og læring. Kommuner blir plukket ut etter resultatene på et sett av indikatorer, statsforvalteren vurderer dem, og Udir avgjør.',
	resultHeading: 'Resultatet',
	tableHeading: 'Kommunens resultater',
	rule: 'Et resultat som er dårligere enn den nasjonale grensen, gir 1 risikopoeng. Et resultat som er dårligere enn den absolutte nedre grensen, gir 3. Likt med en grense er ikke dårligere. Celler uten tall gir verken poeng eller mulige poeng.',
	weighted: ({ what, weight }: { what: string; weight: string }) =>
		`Poengene fra ${what} er ganget med ${weight}.`,
	areaTable: {
		caption: 'Risikopoeng etter område',
		area: 'Område',
		points: 'Risikopoeng',
		possible: 'Mulige poeng',
		share: 'Andel',
		total: 'Samlet'
	},
	uncertaintyHeading: 'Hvor sikkert er det?',
	smallNumbers:
		'Resultatene varierer fra år til år, og mest der det er få elever. Små marginer kan være tilfeldige.',
	changeHeading: 'Hva ville ha endret utfallet?',
	lookAlikesHeading: 'Kommuner som likner',
	notMeasuredHeading: 'Hva som ikke er målt',
	notMeasured: [
		'elevenes bakgrunn, flytting og forhold utenfor skolen',
		'andre fag og ferdigheter enn dem indikatorene gjelder',
		'hva skolene og kommunen gjør for å bli bedre, og om de er på vei opp',
		'kapasitet og kompetanse hos skoleeier og skoleledere'
	],
	notMeasuredSchools:
		'Tallene sier ikke noe om enkelte klasser, trinn eller læreres arbeid, og de skal ikke brukes slik.',
	judgementHeading: 'Vurdering',
	judgement:
		'Statsforvalterens vurdering og Udirs avgjørelse kommer i tillegg til indikatorene. Det er ikke lagt inn noen vurdering her.',
	settingsHeading: 'Regler og kilder',
	settings: {
		preset: ({ name }: { name: string }) => `Regelsett: ${name}.`,
		changedPreset: ({ name }: { name: string }) => `Regelsett: endret fra ${name}.`,
		setPart: ({ n }: { n: number }) => `Av de 11 indikatorene i ordningen er ${n} med.`,
		years: ({ years }: { years: string }) => `Skoleår: ${years}.`,
		places: ({ average, spread }: { average: number; spread: number }) =>
			`Plasser: ${average} i gjennomsnittsuttrekket, ${spread} i spredningsuttrekket.`,
		coverage: ({ minimum }: { minimum: string }) => `Minste datagrunnlag: ${minimum} (vår standard).`,
		cap: ({ cap }: { cap: string }) => `Kommuner med minst ${cap} innbyggere er utelatt.`,
		noCap: 'Ingen folketallsgrense.',
		earlier: ({ draws }: { draws: string }) => `Tidligere uttrekk som er utelatt: ${draws}.`,
		absolute:
			'Absolutte nedre grenser er ikke offentlige. De som er brukt her, er vår standard eller satt av brukeren.',
		nationalPrinted: 'Nasjonal grense er landets publiserte verdi der ikke noe annet står.',
		ruleSource: 'Regelen er slik Udirs nettside «Hvilke kommuner deltar i ordningen?» gjengir den.',
		dataSource: ({ files }: { files: string }) => `Data: ${files}. Kilde: Utdanningsdirektoratet.`,
		dataFiles: ({ n }: { n: number }) =>
			`Data: ${n === 1 ? '1 fil' : `${n} filer`} fra Utdanningsdirektoratet.`,
		dataInvented: 'Data: oppdiktet eksempelland.',
		madeWith: ({ version, date }: { version: string; date: string }) =>
			`Laget med Treffsikker ${version}, ${date}.`
	}
};
