import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const frequencies: WorkMessages['frequencies'] = {
	question: 'Kor mange svarte kva?',
	name: 'Frekvenstabell',
	words: 'frekvens fordeling tal prosent fleire svar fleirsvar multiple response',
	questionTogether: 'Kva svarte dei på fleire spørsmål med dei same svara?',
	nameTogether: 'Taltabell (ja, nei, veit ikkje)',
	wordsTogether: 'ja nei veit ikkje side om side tiltak frekvens',
	choose: 'Vel minst éin variabel.',
	layout: 'Oppsett',
	layoutEach: 'Ein tabell for kvar variabel',
	layoutTogether: 'Éin felles tabell',
	layoutTogetherHelp: 'Svara er rader, variablane står side om side.',
	cells: 'I cellene',
	both: 'Tal og prosent',
	dontKnowLabel: 'Rekn «veit ikkje» som svar',
	dontKnowHelp: 'Då står det mellom svara og er med i grunnlaget for prosentane.',
	order: 'Rekkjefølgje',
	orderValue: 'Etter verdiane',
	orderCount: 'Flest først',
	unused: 'Vis svar som ingen har gitt',
	setBase: 'Prosent av, når fleire svar var moglege',
	setAnswered: 'Alle som svarte på spørsmålet',
	setChosen: 'Dei som valde minst eitt svar',
	answer: 'Svar',
	count: 'Tal',
	percent: 'Prosent av alle',
	percentShort: 'Prosent',
	valid: 'Prosent av svara',
	cumulative: 'Kumulativ prosent',
	allAnswers: 'Svar i alt',
	ofRespondents: 'Prosent av dei som svarte',
	ofChoices: 'Prosent av vala',
	choices: 'Val i alt',
	respondents: 'Svarte på spørsmålet',
	respondentsChosen: 'Valde minst eitt svar',
	choseNone: 'Valde ingen av svara',
	severalNote:
		'Kvar kunne velje fleire svar, så prosentane av dei som svarte, kan bli meir enn 100 til saman.',
	togetherTitle: 'Tal på svar',
	togetherPercent: 'Svar i prosent',
	togetherBoth: 'Tal på svar og prosent',
	togetherNote:
		'Radene under «Totalt» er tomme celler etter slag. Dei er ikkje med i totalen, og er ikkje svaret nei.',
	togetherAll: 'Alle har svart på alle spørsmåla. 0 er eit svar som ingen har gitt.',
	notOffered: 'Spørsmålet har ikkje dette svaret.',
	noAnswers: ({ variable }) =>
		`Ingen har svart på «${variable}»: alle cellene er tomme. Sjå etter i filteret, eller vel ein annan variabel.`,
	tooMany: ({ variable, count, limit }) =>
		`«${variable}» har ${number(count)} ulike verdiar, og frekvenstabellen tek ${number(limit)}. Lag ei inndeling under Data, eller bruk skildrande mål.`,
	method:
		'Tal på rader med kvart svar. «Prosent av alle» er av alle radene, «prosent av svara» er av dei som har eit svar; tomme celler er lista etter slag.',
	methodTogether:
		'Tal på rader med kvart svar på kvart spørsmål. Prosent er av dei som har svart på spørsmålet. Svar er dei same når orda er dei same.',
	dontKnowAnswer: 'Rekna som svar, og med i grunnlaget for prosentane.',
	dontKnowApart: 'Lista for seg, utanfor grunnlaget for «prosent av svara».'
};

export default frequencies;
