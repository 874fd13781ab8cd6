import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variabel', 'variabler');

/** Kinds of empty cells with their counts, those that there are. */
const kinds = (params: Params) =>
	(
		[
			['dontKnow', 'vet ikke'],
			['unanswered', 'ikke besvart'],
			['routedOut', 'ikke spurt'],
			['notApplicable', 'ikke aktuelt'],
			['suppressed', 'skjermet'],
			['missing', 'uten nærmere grunn']
		] as const
	)
		.filter(([kind]) => Number(params[kind]) > 0)
		.map(([kind, word]) => `${number(params[kind])} ${word}`)
		.join(', ');

/** What is noted of variables, why they cannot be named so, and what was done with them. */
export default {
	declaredEmpty: (params: Params) =>
		`${count(params.cells, 'celle', 'celler')} i ${variables(params.variables)} har verdier som filen selv merker som manglende, og er tomme her: ${kinds(params)}. Hver verdi kan endres under Variabler.`,
	unknownAnswers: ({ variable, answers: n, count: cells }: Params) =>
		`«${variable}»: ${count(n, 'svar er', 'ulike svar er')} ikke tatt med ennå (${count(cells, 'celle', 'celler')}). De står i variabelen til du bestemmer hva de er.`,
	editWithoutVariable: ({ variable }: Params) =>
		`«${variable}» finnes ikke lenger i tabellen. Det som var sagt om den, er beholdt, men ikke brukt.`,
	nameTaken: ({ variable, other }: Params) =>
		`To variabler heter «${variable}». Den ene kalles «${other}» her.`,
	fileWeight: ({ variable }: Params) =>
		`Filen oppgir «${variable}» som vekt. Den brukes når den er valgt under Om tabellen.`,
	nameEmpty: 'Skriv et navn.',
	nameTooLong: ({ max }: Params) => `Navnet kan ha høyst ${max} tegn.`,
	nameInUse: ({ other }: Params) => `En annen variabel heter «${other}». Velg et navn som ikke er i bruk.`,

	// Steps of the project's history.
	stepRenamed: ({ variable, name }: Params) => `«${variable}» fikk navnet «${name}».`,
	stepScale: ({ scale, variables: n }: Params) => `Skalaen «${scale}» ble brukt på ${variables(n)}.`,
	stepEmpty: ({ cells, variables: n }: Params) =>
		`${count(cells, 'celle', 'celler')} i ${variables(n)} ble gjort tomme.`,
	stepOwnScale: ({ scale }: Params) => `Skalaen «${scale}» ble lagret.`,
	stepScaleRemoved: ({ scale }: Params) => `Skalaen «${scale}» ble fjernet.`,
	stepDatasetName: ({ from, to }: Params) => `Tabellen «${from}» fikk navnet «${to}».`,
	stepWeight: ({ variable }: Params) => `«${variable}» ble valgt som vekt.`,
	stepNoWeight: 'Vekten ble tatt bort.',
	stepMerged: ({ variable, groups, group }: Params) =>
		`${number(groups)} grupper i «${variable}» ble slått sammen til «${group}».`,
	stepSplit: ({ variable, answers: n }: Params) =>
		`«${variable}» ble til ${variables(n)}, én for hvert svar.`,
	stepTogether: ({ variable, answers: n }: Params) =>
		`${variables(n)} for svar på «${variable}» ble fjernet.`,
	stepRange: ({ variables: n }: Params) => `${variables(n)} fikk laveste og høyeste verdi.`,
	stepNoScale: ({ variables: n }: Params) => `Skala og koding ble fjernet fra ${variables(n)}.`,
	stepTurned: ({ variable }: Params) => `«${variable}» ble merket som snudd.`,
	stepNotTurned: ({ variable }: Params) => `«${variable}» er ikke lenger merket som snudd.`,
	stepValues: ({ variable }: Params) => `Verdier i «${variable}» ble endret.`,
	stepReversed: ({ variables: n }: Params) => `${variables(n)} ble merket som snudd.`,
	stepNotReversed: ({ variables: n }: Params) => `${variables(n)} er ikke lenger merket som snudd.`,
	stepMeasure: ({ variables: n }: Params) => `${variables(n)} fikk et annet målenivå.`,
	stepBlank: ({ variables: n }: Params) => `Det ble sagt hva tomme celler er i ${variables(n)}.`,
	stepUnit: ({ variables: n }: Params) => `${variables(n)} fikk en enhet.`,
	stepSource: ({ variables: n }: Params) => `${variables(n)} fikk en kilde.`,
	stepLeft: ({ variables: n }: Params) => `${variables(n)} ble tatt ut av tabellen.`
};
