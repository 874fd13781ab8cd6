import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser kva kvar gruppe svarer i gjennomsnitt, og kor mykje svara i gruppa sprikjer. Små grupper kan skjulast, så einskildpersonar ikkje kan kjennast att.',
	definition: [
		'N, gjennomsnitt og standardavvik av gyldige svar, celle for celle. Totalen blir rekna av alle radene i gruppene, aldri av gjennomsnitta til gruppene.'
	],
	spoken: [
		'Gjennomsnittet til gruppa er summen av svara i gruppa delt på talet på dei.',
		'Standardavviket til gruppa er rota av summen av kvadrerte avstandar til gjennomsnittet hennar, delt på talet minus éin.'
	],
	choice: [
		'N står i kvar celle, fordi talet kan variere frå påstand til påstand. Skjerming høyrer til tabellen: NTNU-rapporten bruker 8, AFI-rapportane inga grense.'
	],
	spss: 'MEANS gir dei same tala. Med vekt er N i SPSS summen av vektene; her er N talet på svar, og berre gjennomsnitt og standardavvik er vekta.',
	r: 'tapply med mean og sd gir det same utan vekt. weighted.mean har ikkje noko standardavvik; her er nemnaren summen av vektene minus éin.',
	checked:
		'Tilfeldige data mot R, òg med vekter og kjend populasjon. Tal i tabell 4.3, 4.5 og 4.7 hos NTNU (2023); i tabell 4.5 er seks av åtte d som trykte.',
	limits: [
		'Like gjennomsnitt kan skjule ulik fordeling. Tabellen seier ikkje om ein skilnad er større enn tilfeldige utslag vanlegvis gir.'
	],
	setting: 'Skjerming, intervall, populasjon, effektstorleikar og merke, i skjemaet til analysen.'
} satisfies MethodText<'mean-table'>;
