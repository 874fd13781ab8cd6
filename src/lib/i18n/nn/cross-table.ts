import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const crossTable: WorkMessages['crossTable'] = {
	question: 'Heng to spørsmål saman?',
	name: 'Krysstabell med kjikvadrattest',
	words:
		'krysstabell kjikvadrat khikvadrat chi-kvadrat cramer v fisher crosstabs pivot gamma tau-b ordinal rangert',
	choose: 'Vel kva som skal stå i kolonnane, og minst éin variabel for radene.',
	columnLabel: 'Kolonnar',
	columnHelp: 'Ofte gruppa: aktør, uttrekk, kommunestorleik.',
	chooseColumn: 'Vel variabel',
	rowsLabel: 'Rader',
	rowsHelp: 'Det gruppene blir samanlikna i. Kvar variabel gir ein tabell.',
	cells: 'I cellene',
	count: 'Tal',
	row: 'Prosent av rada',
	column: 'Prosent av kolonnen',
	total: 'Prosent av alle',
	expected: 'Forventa tal',
	residual: 'Justert residual',
	testLabel: 'Kjikvadrattest og Cramérs V',
	dontKnowLabel: 'Ta med «veit ikkje» som kategori',
	what: 'Kva',
	title: ({ row, column }) => `${row} etter ${column}`,
	rowNote: 'Prosent av rada.',
	columnNote: 'Prosent av kolonnen.',
	totalNote: 'Prosent av alle i tabellen.',
	expectedNote: 'Forventa tal dersom radene og kolonnane ikkje heng saman.',
	residualNote:
		'Justerte standardiserte residualar. Lenger frå 0 enn 2 er sjeldan når radene og kolonnane ikkje heng saman.',
	left: ({ count }) =>
		`${Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`} er ikkje med: minst eitt av dei to spørsmåla er utan svar.`,
	unused: ({ values }) => `Ingen er i: ${values}.`,
	whyResidual: 'Berre éi rad eller éin kolonne har svar.',
	testTitle: 'Heng dei saman?',
	n: 'N',
	chiSquare: 'Kjikvadrat',
	chiSquareHelp: 'Pearsons kjikvadrat utan Yates’ korreksjon.',
	df: 'Fridomsgrader',
	p: 'p',
	cramersV: 'Cramérs V',
	cramersVHelp: 'Frå 0 (ingen samanheng) til 1. Ikkje korrigert for små utval.',
	least: 'Minste forventa tal',
	fisher: 'p (Fishers eksakte)',
	whyFisher: 'Fishers test blir rekna for tabellar med to rader og to kolonnar.',
	nobody: 'Ingen har svart på begge spørsmåla.',
	nobodyInBoth: ({ row, column }) =>
		`Ingen har svart på både «${row}» og «${column}». Sjå etter i filteret, eller vel andre variablar.`,
	tooMany: ({ variable, count, limit }) =>
		`Tabellen med «${variable}» ville ha fått ${number(count)} rader eller kolonnar, og grensa er ${number(limit)}. Lag ei inndeling under Data først.`,
	hiddenNote: ({ limit }) =>
		`Tal under ${number(limit)} er skjerma, og så mange andre at dei ikkje kan reknast ut. Summane har med alle.`,
	testHidden: ({ title }) =>
		`«${title}» er ikkje testa: med summane kan eit skjerma tal reknast ut av khikvadratet.`,
	smallExpected: ({ title, small, cells }) =>
		`«${title}»: ${number(small)} av ${number(cells)} celler har eit forventa tal under 5. Kjikvadrattesten er då usikker. Slå saman kategoriar, eller bruk Fishers test der han er rekna.`,
	weightNote:
		'Kjikvadrat er rekna av dei vekta tala, som i SPSS. Vektene blir då rekna som tal på svar, og p tek ikkje omsyn til korleis dei er laga.',
	method:
		'Radene som har svar på begge spørsmåla, er talde etter begge. Kategoriar som ingen er i, er ikkje med. Tomme celler er aldri ein kategori.',
	factTest: 'Test',
	testMethod:
		'Pearsons kjikvadrat utan Yates’ korreksjon; Cramérs V = √(χ²/(N·min(rader − 1, kolonnar − 1))), ukorrigert. Fishers eksakte test (tosidig) for tabellar med to rader og to kolonnar.',
	factOrdinal: 'Rangert samanheng',
	ordinalTitle: 'Går høgt saman med høgt?',
	gamma: 'Gamma',
	gammaHelp:
		'Frå −1 til 1. Radene blir samanlikna to og to: av para som er ulike på begge variablane, delen i same rekkjefølgje minus delen i motsett. Par som er like på den eine, er ikkje med, så gamma ligg oftast lenger frå 0 enn tau-b.',
	tauB: 'Kendalls tau-b',
	tauBHelp: 'Frå −1 til 1: som gamma, men par med like svar trekkjer mot 0.',
	ordinalPHelp:
		'Av tau-b (eller gamma, som gir same p) delt på standardfeilen målet har når det ikkje er nokon samanheng, som i SPSS.',
	whyOrdinal: 'Ingen par av rader er ulike på begge variablane.',
	ordinalWeightNote:
		'Gamma og tau-b er rekna av dei vekta tala. Vektene blir då rekna som tal på svar, og intervall og p tek ikkje omsyn til korleis dei er laga.',
	whyNoInterval: 'Alle para går same vegen; formelen gir då ikkje noko intervall.',
	ordinalNote:
		'Blir vist når svara på begge variablane har ei rekkjefølgje: ein svarskala, målenivå «Ordinal», tal utan etikettar, eller berre to verdiar på den eine. To verdiar blir rekna i den rekkjefølgja dei står; den siste er høgast. Kjikvadrattesten over ser ikkje rekkjefølgja.',
	ordinalMethod:
		'Gamma = (P − Q)/(P + Q) og Kendalls tau-b av tala i tabellen (P par i same, Q i motsett rekkjefølgje). Intervall: ± z · asymptotisk standardfeil; p frå normalfordelinga med standardfeilen når det ikkje er nokon samanheng, som i SPSS.',
	interval: ({ confidence }) => `${Number(confidence) * 100} % KI`,
	low: 'Frå',
	high: 'Til',
	residualMethod:
		'(tal − forventa) / √(forventa · (1 − raddel) · (1 − kolonnedel)), som ASRESID i SPSS (Haberman 1973).',
	dontKnowAnswer: 'Ein kategori som dei andre.',
	dontKnowApart: 'Utanfor tabellen, som andre tomme celler.',
	weightMethod:
		'Tala er summar av vekter, utan avrunding (SPSS rundar av cellene før testen når ikkje anna er valt).'
};

export default crossTable;
