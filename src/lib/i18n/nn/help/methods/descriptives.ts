import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Samanfattar ein variabel i nokre få tal: kva som er i midten, og kor mykje verdiane sprikjer. Det er ofte det første ein ser etter i ein ny tabell.',
	definition: [
		'Gjennomsnitt, standardavvik, median, kvartilar, skeivleik og kurtose av radene som har tal. Standardavviket er om lag så langt verdiane vanlegvis ligg frå gjennomsnittet. Er talet i populasjonen (N) oppgitt, blir intervallet smalare.'
	],
	spoken: [
		'Gjennomsnittet er summen av verdiane delt på talet på dei.',
		'Standardavviket er kvadratrota av summen av kvadrerte avstandar til gjennomsnittet, delt på talet minus éin.',
		'Intervallet er gjennomsnittet pluss og minus t gonger standardfeilen, gonga med rota av éin minus talet på svar delt på populasjonen.'
	],
	choice: [
		'Kvartilar av type 7, fordi R og Excel bruker han; type 6, som SPSS bruker, kan veljast. Den første verdien blir trekt frå alle tala før kvadrata blir summerte, så store tal ikkje gir tap av siffer.'
	],
	spss: 'Kvartilar er type 6 (HAVERAGE). Med vekt er N summen av vektene, òg her.',
	r: 'quantile() er type 7. psych::describe bruker type 3 for skeivleik og kurtose; her er det type 2, som i SPSS.',
	checked:
		'NISTs data for gjennomsnitt og standardavvik med minst 9 rette siffer (8 for NumAcc4). Tilfeldige data mot R og PSPP.',
	limits: [
		'Gjennomsnittet blir flytta av einskilde store verdiar; sjå på medianen òg. Eit intervall seier noko om tilfeldig utval, ikkje om kven som let vere å svare.'
	],
	setting: 'Kvartiltype, konfidensnivå og talet i populasjonen under «Fleire val».'
} satisfies MethodText<'descriptives'>;
