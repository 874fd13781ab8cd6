import type { Message } from '../../core/outcome';
import type bokmål from '../nb/variable-notes';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variabel', 'variablar');

const kinds = (params: Params) =>
	(
		[
			['dontKnow', 'veit ikkje'],
			['unanswered', 'ikkje svart'],
			['routedOut', 'ikkje spurd'],
			['notApplicable', 'ikkje aktuelt'],
			['suppressed', 'skjerma'],
			['missing', 'utan nærare grunn']
		] as const
	)
		.filter(([kind]) => Number(params[kind]) > 0)
		.map(([kind, word]) => `${number(params[kind])} ${word}`)
		.join(', ');

const notes: typeof bokmål = {
	declaredEmpty: (params) =>
		`${count(params.cells, 'celle', 'celler')} i ${variables(params.variables)} har verdiar som fila sjølv merkjer som manglande, og er tomme her: ${kinds(params)}. Kvar verdi kan endrast under Variablar.`,
	unknownAnswers: ({ variable, answers: n, count: cells }) =>
		`«${variable}»: ${count(n, 'svar er', 'ulike svar er')} ikkje tekne med enno (${count(cells, 'celle', 'celler')}). Dei står i variabelen til du bestemmer kva dei er.`,
	editWithoutVariable: ({ variable }) =>
		`«${variable}» finst ikkje lenger i tabellen. Det som var sagt om han, er teke vare på, men ikkje brukt.`,
	nameTaken: ({ variable, other }) =>
		`To variablar heiter «${variable}». Den eine blir kalla «${other}» her.`,
	fileWeight: ({ variable }) =>
		`Fila oppgir «${variable}» som vekt. Ho blir brukt når ho er vald under Om tabellen.`,
	nameEmpty: 'Skriv eit namn.',
	nameTooLong: ({ max }) => `Namnet kan ha høgst ${max} teikn.`,
	nameInUse: ({ other }) => `Ein annan variabel heiter «${other}». Vel eit namn som ikkje er i bruk.`,

	stepRenamed: ({ variable, name }) => `«${variable}» fekk namnet «${name}».`,
	stepScale: ({ scale, variables: n }) => `Skalaen «${scale}» vart brukt på ${variables(n)}.`,
	stepEmpty: ({ cells, variables: n }) =>
		`${count(cells, 'celle', 'celler')} i ${variables(n)} vart gjorde tomme.`,
	stepOwnScale: ({ scale }) => `Skalaen «${scale}» vart lagra.`,
	stepScaleRemoved: ({ scale }) => `Skalaen «${scale}» vart fjerna.`,
	stepDatasetName: ({ from, to }) => `Tabellen «${from}» fekk namnet «${to}».`,
	stepWeight: ({ variable }) => `«${variable}» vart vald som vekt.`,
	stepNoWeight: 'Vekta vart teken bort.',
	stepMerged: ({ variable, groups, group }) =>
		`${number(groups)} grupper i «${variable}» vart slått saman til «${group}».`,
	stepSplit: ({ variable, answers: n }) => `«${variable}» vart til ${variables(n)}, éin for kvart svar.`,
	stepTogether: ({ variable, answers: n }) => `${variables(n)} for svar på «${variable}» vart fjerna.`,
	stepRange: ({ variables: n }) => `${variables(n)} fekk lågaste og høgaste verdi.`,
	stepNoScale: ({ variables: n }) => `Skala og koding vart fjerna frå ${variables(n)}.`,
	stepTurned: ({ variable }) => `«${variable}» vart merkt som snudd.`,
	stepNotTurned: ({ variable }) => `«${variable}» er ikkje lenger merkt som snudd.`,
	stepValues: ({ variable }) => `Verdiar i «${variable}» vart endra.`,
	stepReversed: ({ variables: n }) => `${variables(n)} vart merkt som snudd.`,
	stepNotReversed: ({ variables: n }) => `${variables(n)} er ikkje lenger merkt som snudd.`,
	stepMeasure: ({ variables: n }) => `${variables(n)} fekk eit anna målenivå.`,
	stepBlank: ({ variables: n }) => `Det vart sagt kva tomme celler er i ${variables(n)}.`,
	stepUnit: ({ variables: n }) => `${variables(n)} fekk ei eining.`,
	stepSource: ({ variables: n }) => `${variables(n)} fekk ei kjelde.`,
	stepLeft: ({ variables: n }) => `${variables(n)} vart tekne ut av tabellen.`
};
export default notes;
