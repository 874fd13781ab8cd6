import type { Messages } from '../types';

const sheet: Messages['sheet'] = {
	title: ({ name }) => `Derfor er ${name} trekt ut`,
	titleNot: ({ name }) => `Derfor er ${name} ikkje trekt ut`,
	pageTitle: 'Ark til utskrift',
	back: 'Tilbake til uttrekket',
	backs: { own: 'Tilbake til Min kommune', followUp: 'Tilbake til oppfølginga' },
	print: 'Skriv ut',
	language: 'Språk på arket',
	version: 'Utgåve',
	versions: { municipality: 'Til kommunen', schools: 'Til skular og organisasjonar' },
	versionHelp: {
		municipality: 'Alle resultat per indikator og skuleår.',
		schools: 'Samla per område. Peiker ikkje på trinn, klassar eller lærarar.'
	},
	noMunicipality: 'Vel ein kommune i uttrekket først.',
	chooseMunicipality: 'Kommune',
	invented: 'Oppdikta eksempeldata',
	simulation: 'Simulering. Dette er ikkje uttrekket til Udir.',
	schemeHeading: 'Om ordninga',
	scheme:
		'Oppfølgingsordninga er eit frivillig tilbod om støtte til kommunar som over tid har svake resultat på sentrale indikatorar for læringsmiljø og læring. Kommunar blir plukka ut etter resultata på eit sett av indikatorar, statsforvaltaren vurderer dei, og Udir avgjer.',
	resultHeading: 'Resultatet',
	tableHeading: 'Resultata til kommunen',
	rule: 'Eit resultat som er dårlegare enn den nasjonale grensa, gir 1 risikopoeng. Eit resultat som er dårlegare enn den absolutte nedre grensa, gir 3. Likt med ei grense er ikkje dårlegare. Celler utan tal gir verken poeng eller moglege poeng.',
	weighted: ({ what, weight }) => `Poenga frå ${what} er gonga med ${weight}.`,
	areaTable: {
		caption: 'Risikopoeng etter område',
		area: 'Område',
		points: 'Risikopoeng',
		possible: 'Moglege poeng',
		share: 'Del',
		total: 'Samla'
	},
	uncertaintyHeading: 'Kor sikkert er det?',
	smallNumbers:
		'Resultata varierer frå år til år, og mest der det er få elevar. Små marginar kan vere tilfeldige.',
	changeHeading: 'Kva ville ha endra utfallet?',
	lookAlikesHeading: 'Kommunar som liknar',
	notMeasuredHeading: 'Kva som ikkje er målt',
	notMeasured: [
		'bakgrunnen til elevane, flytting og tilhøve utanfor skulen',
		'andre fag og ferdigheiter enn dei indikatorane gjeld',
		'kva skulane og kommunen gjer for å bli betre, og om dei er på veg opp',
		'kapasitet og kompetanse hos skuleeigar og skuleleiarar'
	],
	notMeasuredSchools:
		'Tala seier ikkje noko om enkelte klassar, trinn eller arbeidet til lærarar, og dei skal ikkje brukast slik.',
	judgementHeading: 'Vurdering',
	judgement:
		'Vurderinga til statsforvaltaren og avgjerda til Udir kjem i tillegg til indikatorane. Det er ikkje lagt inn noka vurdering her.',
	settingsHeading: 'Reglar og kjelder',
	settings: {
		preset: ({ name }) => `Regelsett: ${name}.`,
		changedPreset: ({ name }) => `Regelsett: endra frå ${name}.`,
		setPart: ({ n }) => `Av dei 11 indikatorane i ordninga er ${n} med.`,
		years: ({ years }) => `Skuleår: ${years}.`,
		places: ({ average, spread }) =>
			`Plassar: ${average} i gjennomsnittsuttrekket, ${spread} i spreiingsuttrekket.`,
		coverage: ({ minimum }) => `Minste datagrunnlag: ${minimum} (vår standard).`,
		cap: ({ cap }) => `Kommunar med minst ${cap} innbyggjarar er utelatne.`,
		noCap: 'Inga folketalsgrense.',
		earlier: ({ draws }) => `Tidlegare uttrekk som er utelatne: ${draws}.`,
		absolute:
			'Absolutte nedre grenser er ikkje offentlege. Dei som er brukte her, er vår standard eller sette av brukaren.',
		nationalPrinted: 'Nasjonal grense er den publiserte verdien for landet der ikkje noko anna står.',
		ruleSource: 'Regelen er slik nettsida «Hvilke kommuner deltar i ordningen?» hos Udir gir han att.',
		dataSource: ({ files }) => `Data: ${files}. Kjelde: Utdanningsdirektoratet.`,
		dataFiles: ({ n }) => `Data: ${n === 1 ? '1 fil' : `${n} filer`} frå Utdanningsdirektoratet.`,
		dataInvented: 'Data: oppdikta eksempelland.',
		madeWith: ({ version, date }) => `Laga med Treffsikker ${version}, ${date}.`
	}
};

export default sheet;
