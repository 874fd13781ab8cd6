import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Vekter lar noen rader telle mer enn andre, for eksempel når noen grupper har svart sjeldnere. Tallene gjelder da dem vektene er laget for, ikke bare dem som svarte.',
	definition: [
		'w er radens vekt. n* er det effektive antallet: så mange uvektede svar ville vært like sikre. Standardavvik er √(Σw(x − x̄)²/(Σw − 1)), som i SPSS.'
	],
	spoken: [
		'Vektet gjennomsnitt er summen av vekt ganger verdi, delt på summen av vektene.',
		'Effektivt antall er kvadratet av summen av vektene, delt på summen av kvadrerte vekter.'
	],
	choice: [
		'I frekvenser, beskrivende mål og krysstabeller er N summen av vektene, som i SPSS. Der grupper testes i tabeller over år, brukes effektivt antall, fordi svaret da ikke kommer an på vektenes størrelse. Metoder som ikke bruker vekter, sier fra.'
	],
	spss: 'WEIGHT BY regner vektene som antall svar overalt, og gir derfor andre p-verdier i tester.',
	r: 'weighted.mean og lm(weights = ) bruker vektene som mål på hvor sikker hver verdi er; survey::svydesign regner med utvalgsplanen.',
	checked:
		'Beskrivende mål og tabeller mot R og PSPP, svarfordelinger mot survey, frekvensvekter i regresjon mot gjentatte rader.',
	limits: ['Vekter retter bare det de er laget av. Hvordan de er laget, er ikke med i usikkerheten.'],
	setting: 'Vekten velges for tabellen under Data, og slås av og på under «Rader» i hver analyse.'
} satisfies MethodText<'weights'>;
