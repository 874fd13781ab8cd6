import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser hva hver gruppe svarer i gjennomsnitt, og hvor mye svarene i gruppen spriker. Små grupper kan skjules, så enkeltpersoner ikke kan kjennes igjen.',
	definition: [
		'N, gjennomsnitt og standardavvik av gyldige svar, celle for celle. Totalen regnes av alle radene i gruppene, aldri av gruppenes gjennomsnitt.'
	],
	spoken: [
		'Gruppens gjennomsnitt er summen av svarene i gruppen delt på antallet.',
		'Gruppens standardavvik er roten av summen av kvadrerte avstander til gruppens gjennomsnitt, delt på antallet minus én.'
	],
	choice: [
		'N står i hver celle, fordi antallet kan variere fra påstand til påstand. Skjerming hører til tabellen: NTNU-rapporten bruker 8, AFI-rapportene ingen grense.'
	],
	spss: 'MEANS gir de samme tallene. Med vekt er N i SPSS summen av vektene; her er N antall svar, og bare gjennomsnitt og standardavvik er vektet.',
	r: 'tapply med mean og sd gir det samme uten vekt. weighted.mean har ikke noe standardavvik; her er nevneren summen av vektene minus én.',
	checked:
		'Tilfeldige data mot R, også med vekter og kjent populasjon. Tall i tabell 4.3, 4.5 og 4.7 hos NTNU (2023); i tabell 4.5 er seks av åtte d som trykt.',
	limits: [
		'Like gjennomsnitt kan skjule ulik fordeling. Tabellen sier ikke om en forskjell er større enn tilfeldighet vanligvis gir.'
	],
	setting: 'Skjerming, intervall, populasjon, effektstørrelser og merker, i skjemaet til analysen.'
} satisfies MethodText<'mean-table'>;
