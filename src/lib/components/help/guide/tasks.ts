import type { FollowUpPath, MainPath } from '$lib/components/shell/paths';
import type { HelpTexts } from '$lib/i18n/help-text';

type Guide = HelpTexts['guide'];
/** The name of a task of the guide in the catalogues. */
export type TaskName = keyof Guide;
/** The name of a picture of the guide. */
export type PictureName = keyof HelpTexts['pictures'];

/** A task of the guide, the same in every language: where it is, where it is done, its pictures, what belongs with it. */
interface TaskOf<Name extends TaskName> {
	name: Name;
	to: `/hjelp/slik/${string}/`;
	/** The page of the program on which it is done; null for what is done everywhere. */
	page: MainPath | FollowUpPath | null;
	/** Pictures, each after the steps of a section. */
	pictures: { [Section in keyof Guide[Name]['sections']]?: PictureName };
	related: readonly (TaskName | keyof HelpTexts['index']['pages'])[];
}
export type Task = { [Name in TaskName]: TaskOf<Name> }[TaskName];

/** The tasks in the order in which one meets them. */
export const TASKS: readonly Task[] = [
	{
		name: 'begin',
		to: '/hjelp/slik/komme-i-gang/',
		page: '/',
		pictures: { example: 'start', change: 'limit' },
		related: ['importing', 'drawing', 'saving']
	},
	{
		name: 'importing',
		to: '/hjelp/slik/lese-inn-filer/',
		page: '/data/',
		pictures: { read: 'import' },
		related: ['variables', 'combining', 'data']
	},
	{
		name: 'combining',
		to: '/hjelp/slik/sette-sammen-data/',
		page: '/data/',
		pictures: { link: 'link' },
		related: ['variables', 'data', 'register']
	},
	{
		name: 'variables',
		to: '/hjelp/slik/variabler-og-indekser/',
		page: '/data/',
		pictures: { scales: 'variables', index: 'index' },
		related: ['analysing', 'data', 'words']
	},
	{
		name: 'analysing',
		to: '/hjelp/slik/tabeller-tester-regresjon/',
		page: '/analyser/',
		pictures: { make: 'analysis' },
		related: ['reporting', 'variables', 'analyses']
	},
	{
		name: 'drawing',
		to: '/hjelp/slik/simulere-uttrekk/',
		page: '/uttrekk/',
		pictures: { draw: 'draw' },
		related: ['scenarios', 'certainty', 'explaining', 'draw']
	},
	{
		name: 'scenarios',
		to: '/hjelp/slik/hva-om/',
		page: '/uttrekk/',
		pictures: { compare: 'compare' },
		related: ['certainty', 'drawing', 'draw']
	},
	{
		name: 'certainty',
		to: '/hjelp/slik/hvor-sikkert/',
		page: '/uttrekk/',
		pictures: { compute: 'certainty' },
		related: ['scenarios', 'explaining', 'draw']
	},
	{
		name: 'explaining',
		to: '/hjelp/slik/forklare-en-kommune/',
		page: '/uttrekk/',
		pictures: { explain: 'explain', sheet: 'sheet' },
		related: ['certainty', 'followingUp', 'methods']
	},
	{
		name: 'followingUp',
		to: '/hjelp/slik/oppfolging/',
		page: '/oppfolging/',
		pictures: { assess: 'governor' },
		related: ['explaining', 'saving', 'followUp']
	},
	{
		name: 'reporting',
		to: '/hjelp/slik/rapporter-og-eksport/',
		page: '/analyser/',
		pictures: { code: 'code' },
		related: ['writing', 'analysing', 'smallNumbers', 'analyses']
	},
	{
		name: 'writing',
		to: '/hjelp/slik/skrive-en-rapport/',
		page: '/rapport/',
		pictures: {},
		related: ['reporting', 'analysing', 'saving']
	},
	{
		name: 'saving',
		to: '/hjelp/slik/lagre-og-dele/',
		page: '/',
		pictures: { file: 'save' },
		related: ['smallNumbers', 'anywhere', 'privacy']
	},
	{
		name: 'smallNumbers',
		to: '/hjelp/slik/personvern-og-sma-tall/',
		page: null,
		pictures: {},
		related: ['saving', 'privacy', 'reporting']
	},
	{
		name: 'trouble',
		to: '/hjelp/slik/nar-noe-gar-galt/',
		page: null,
		pictures: {},
		related: ['importing', 'saving', 'analyses']
	},
	{
		name: 'anywhere',
		to: '/hjelp/slik/nettbrett-og-uten-nett/',
		page: null,
		pictures: { small: 'phone' },
		related: ['saving', 'keyboard', 'about']
	},
	{
		name: 'keyboard',
		to: '/hjelp/slik/tastatur/',
		page: null,
		pictures: {},
		related: ['accessibility', 'anywhere']
	}
];

/** The part of a task's address that is its own. */
export const slugOf = ({ to }: Task): string => to.split('/')[3];

/** The task at an address, or undefined. */
export const taskAt = (slug: string): Task | undefined => TASKS.find((task) => slugOf(task) === slug);
