import type { HelpTexts } from '../../../help-text';

export const followingUp: HelpTexts['guide']['followingUp'] = {
	title: 'Oppfølginga: vurdering, deltakarar og tilskot',
	lead: 'Det som blir gjort ved skjønn, står ved sida av det som er rekna ut, med namn på kven som gjorde det.',
	words:
		'statsforvaltar embetet vurdering rangering avgjerd takka nei logg deltakar register fase tilskot fordelingsnøkkel søknad trafikklys',
	sections: {
		assess: {
			heading: 'Vurdere kandidatane i eit fylke',
			body: [
				{
					steps: [
						'Gå til [[common.pages.followUp|Oppfølging]], skriv initialane dine og vel [[governor.who.save|Bruk initialane]].',
						'Vel [[governor.bar.draw|Uttrekk]] og [[governor.bar.county|Fylke]]. [[governor.bar.add2025|Lag lista etter 2025-varianten]] lagar lista slik 2025-varianten er skildra.',
						'Vel ein kandidat. Skriv under [[governor.panel.assessment|Vurderinga til statsforvaltaren]], og set kandidatane i den rekkjefølgja du meiner er rett.',
						'Vel [[governor.decision.choices.include|Blir teken med]], [[governor.decision.choices.exclude|Blir ikkje teken med]] eller [[governor.decision.choices.decline|Kommunen har takka nei]], skriv grunngiving og dato, og vel [[governor.decision.save|Lagre avgjerda]].',
						'[[governor.freed.heading|Kven rykkjer inn?]] viser kven som får plassen når nokon har takka nei.'
					]
				},
				'Alt får ei linje under [[governor.tabs.log|Logg]].'
			]
		},
		send: {
			heading: 'Sende arbeidet til fylket og flette det inn',
			body: [
				{
					steps: [
						'Statsforvaltaren vel [[governor.bar.export|Lagre fylkesfil]] og sender fila.',
						'Direktoratet opnar prosjektet med det same uttrekket og vel [[governor.bar.import|Flett inn fylkesfil]].',
						'Programmet viser kva som er nytt, endra og i konflikt. Vel [[governor.merge.apply|Flett inn]].'
					]
				}
			]
		},
		participants: {
			heading: 'Halde oversyn over deltakarane',
			body: [
				{
					steps: [
						'Vel [[governor.tabs.participants|Deltakarar]].',
						'Legg til kommunar éin og éin, eller vel [[participants.paste|Lim inn liste]] eller [[participants.fromDraw|Hent frå uttrekk]].',
						'Før start, fase, grunngiving og planlagd slutt.',
						'[[participants.views.overview|Oversyn]] tel deltakarane på ein dato du vel. [[participants.views.need|Behov og kapasitet]] set behov opp mot kapasitet.'
					]
				}
			]
		},
		grants: {
			heading: 'Fordele tilskot og vurdere søknader',
			body: [
				{
					list: [
						'Gå til [[common.pages.analyses|Analysar]], vel [[analysis.add|Ny analyse]] og så [[allocation.question|Korleis blir eit tilskot fordelt mellom fylka?]]. Skriv budsjettet, den faste delen og kriteria. Summen stemmer på krona.',
						'[[applications.question|Kva søknader når opp, og følgjer vedtaka kriteria?]] vurderer søknader med trafikklys etter kriteria dine, og listar vedtaka som avvik, med grunngiving.'
					]
				}
			]
		}
	}
};
