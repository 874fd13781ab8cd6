import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** How many gave each answer. */
export default {
	question: 'Hvor mange svarte hva?',
	name: 'Frekvenstabell',
	words: 'frekvens fordeling antall prosent flere svar flersvar multiple response',
	questionTogether: 'Hva svarte de på flere spørsmål med de samme svarene?',
	nameTogether: 'Antallstabell (ja, nei, vet ikke)',
	wordsTogether: 'ja nei vet ikke side om side tiltak frekvens',
	choose: 'Velg minst én variabel.',
	layout: 'Oppsett',
	layoutEach: 'En tabell for hver variabel',
	layoutTogether: 'Én felles tabell',
	layoutTogetherHelp: 'Svarene er rader, variablene står side om side.',
	cells: 'I cellene',
	both: 'Antall og prosent',
	dontKnowLabel: 'Regn «vet ikke» som svar',
	dontKnowHelp: 'Da står det blant svarene og er med i grunnlaget for prosentene.',
	order: 'Rekkefølge',
	orderValue: 'Etter verdiene',
	orderCount: 'Flest først',
	unused: 'Vis svar som ingen har gitt',
	setBase: 'Prosent av, når flere svar var mulige',
	setAnswered: 'Alle som svarte på spørsmålet',
	setChosen: 'De som valgte minst ett svar',
	answer: 'Svar',
	count: 'Antall',
	percent: 'Prosent av alle',
	percentShort: 'Prosent',
	valid: 'Prosent av svarene',
	cumulative: 'Kumulativ prosent',
	allAnswers: 'Svar i alt',
	ofRespondents: 'Prosent av dem som svarte',
	ofChoices: 'Prosent av valgene',
	choices: 'Valg i alt',
	respondents: 'Svarte på spørsmålet',
	respondentsChosen: 'Valgte minst ett svar',
	choseNone: 'Valgte ingen av svarene',
	severalNote:
		'Hver kunne velge flere svar, så prosentene av dem som svarte, kan bli mer enn 100 til sammen.',
	togetherTitle: 'Antall svar',
	togetherPercent: 'Svar i prosent',
	togetherBoth: 'Antall svar og prosent',
	togetherNote:
		'Radene under «Totalt» er tomme celler etter slag. De er ikke med i totalen, og er ikke svaret nei.',
	togetherAll: 'Alle har svart på alle spørsmålene. 0 er et svar som ingen har gitt.',
	notOffered: 'Spørsmålet har ikke dette svaret.',
	noAnswers: ({ variable }: Params) =>
		`Ingen har svart på «${variable}»: alle cellene er tomme. Se etter i filteret, eller velg en annen variabel.`,
	tooMany: ({ variable, count, limit }: Params) =>
		`«${variable}» har ${number(count)} ulike verdier, og frekvenstabellen tar ${number(limit)}. Lag en inndeling under Data, eller bruk beskrivende mål.`,
	method:
		'Antall rader med hvert svar. «Prosent av alle» er av alle rader, «prosent av svarene» er av dem som har et svar; tomme celler er listet etter slag.',
	methodTogether:
		'Antall rader med hvert svar på hvert spørsmål. Prosent er av dem som har svart på spørsmålet. Svar er de samme når ordene er de samme.',
	dontKnowAnswer: 'Regnet som svar, og med i grunnlaget for prosentene.',
	dontKnowApart: 'Listet for seg, utenfor grunnlaget for «prosent av svarene».'
};
