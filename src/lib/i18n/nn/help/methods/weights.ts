import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Vekter lèt nokre rader telje meir enn andre, til dømes når nokre grupper har svart sjeldnare. Tala gjeld då dei vektene er laga for, ikkje berre dei som svarte.',
	definition: [
		'w er vekta til rada. n* er det effektive talet: så mange uvekta svar ville vore like sikre. Standardavvik er √(Σw(x − x̄)²/(Σw − 1)), som i SPSS.'
	],
	spoken: [
		'Vekta gjennomsnitt er summen av vekt gonger verdi, delt på summen av vektene.',
		'Effektivt tal er kvadratet av summen av vektene, delt på summen av kvadrerte vekter.'
	],
	choice: [
		'I frekvensar, beskrivande mål og krysstabellar er N summen av vektene, som i SPSS. Der grupper blir testa i tabellar over år, blir effektivt tal brukt, fordi svaret då ikkje kjem an på kor store vektene er. Metodar som ikkje bruker vekter, seier frå.'
	],
	spss: 'WEIGHT BY reknar vektene som talet på svar overalt, og gir difor andre p-verdiar i testar.',
	r: 'weighted.mean og lm(weights = ) bruker vektene som mål på kor sikker kvar verdi er; survey::svydesign reknar med utvalsplanen.',
	checked:
		'Beskrivande mål og tabellar mot R og PSPP, svarfordelingar mot survey, frekvensvekter i regresjon mot gjentekne rader.',
	limits: ['Vekter rettar berre det dei er laga av. Korleis dei er laga, er ikkje med i uvissa.'],
	setting: 'Vekta blir vald for tabellen under Data, og slått av og på under «Rader» i kvar analyse.'
} satisfies MethodText<'weights'>;
