import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sammenfatter en variabel i noen få tall: hva som er i midten, og hvor mye verdiene spriker. Det er ofte det første man ser etter i en ny tabell.',
	definition: [
		'Gjennomsnitt, standardavvik, median, kvartiler, skjevhet og kurtose av radene som har tall. Standardavviket er omtrent så langt verdiene vanligvis ligger fra gjennomsnittet. Er antallet i populasjonen (N) oppgitt, blir intervallet smalere.'
	],
	spoken: [
		'Gjennomsnittet er summen av verdiene delt på antallet.',
		'Standardavviket er kvadratroten av summen av kvadrerte avstander til gjennomsnittet, delt på antallet minus én.',
		'Intervallet er gjennomsnittet pluss og minus t ganger standardfeilen, ganget med roten av én minus antall svar delt på populasjonen.'
	],
	choice: [
		'Kvartiler av type 7, fordi R og Excel bruker den; type 6, som SPSS bruker, kan velges. Første verdi trekkes fra alle tallene før kvadratene summeres, så store tall ikke gir tap av sifre.'
	],
	spss: 'Kvartiler er type 6 (HAVERAGE). Med vekt er N summen av vektene, også her.',
	r: 'quantile() er type 7. psych::describe bruker type 3 for skjevhet og kurtose; her er det type 2, som i SPSS.',
	checked:
		'NISTs data for gjennomsnitt og standardavvik med minst 9 riktige sifre (8 for NumAcc4). Tilfeldige data mot R og PSPP.',
	limits: [
		'Gjennomsnittet flyttes av enkelte store verdier; se på medianen også. Et intervall sier noe om tilfeldig utvalg, ikke om hvem som lot være å svare.'
	],
	setting: 'Kvartiltype, konfidensnivå og antall i populasjonen under «Flere valg».'
} satisfies MethodText<'descriptives'>;
