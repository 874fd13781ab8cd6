import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Leitar etter trykte tal som ikkje passar saman, til dømes eit gjennomsnitt som ikkje kan kome av prosentane. Eit funn er eit spørsmål til den som laga tabellen, ikkje ein feil i seg sjølv.',
	definition: [
		'For kvart avrunda tal blir det rekna med alle tal som kan stå bak. Noko er umogleg berre når ingen av dei passar. GRIM: T er eit heilt tal, n talet på svar og k talet på spørsmål.'
	],
	spoken: ['Eit gjennomsnitt av heile svar er eit heilt tal delt på talet på svar gonger talet på spørsmål.'],
	choice: [
		'Prosentar blir prøvde runda av éin og to gonger, «veit ikkje» i og utanfor grunnlaget, og N som alle og som gyldige, før noko blir kalla umogleg.'
	],
	spss: 'SPSS har ikkje noko tilsvarande.',
	r: 'Det finst pakkar for GRIM, men ingen er brukte her.',
	checked:
		'106 tabellar i fem dokument er kontrollerte; kvart funn står i dokumentet. Ingen av forfattarane er spurde.',
	limits: ['Eit funn seier ikkje kva tal som er gale, eller kvifor. Tal utan funn kan òg vere gale.'],
	setting: 'Avrunding, grunnlag, N, skala og stjernenivå, i skjemaet til analysen.'
} satisfies MethodText<'checker'>;
