import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Reglane inneheld mange val. Her ser du kva for nokre av dei lista følgjer mest, først eitt om gongen og så alle på éin gong.',
	definition: [
		'Eitt om gongen (tornado): kvart val blir flytta til endane av området sitt. Alle på éin gong: Y er endringa i lista, X_i eitt val. S er det som blir borte av variasjonen når valet blir lagt fast, T det som er att når alle andre ligg fast. V er varians, E gjennomsnitt. «Varier ein regel» flyttar eitt tal over eit intervall og trekkjer på nytt for kvar verdi.'
	],
	spoken: [
		'Åleine er variansen av det gjennomsnittlege svaret for kvar verdi av valet, delt på heile variansen.',
		'Total er den gjennomsnittlege variansen når alle andre val ligg fast, delt på heile variansen.'
	],
	choice: [
		'Saltelli-matriser; åleine etter Saltelli mfl. (2010), total etter Jansen (1999), intervall ved 1 000 nye trekkingar av radene. Negative anslag blir viste. Områda er våre framlegg.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Pakken sensitivity har fleire estimatorar; soboljansen bruker Jansens òg for «åleine».',
	checked:
		'Indeksar og intervall mot formlane i R, på Ishigamis funksjon og ein trappefunksjon; trekkingane mot ei uavhengig gjennomrekning.',
	limits: [
		'Eit vidare område gir eit val meir å seie. Overlappar intervalla, kan ikkje vala ordnast. Uvissa i tala er ikkje med.'
	],
	setting: '«Kva som blir variert», mål på endring, talet på rader og frø.'
} satisfies MethodText<'sensitivity'>;
