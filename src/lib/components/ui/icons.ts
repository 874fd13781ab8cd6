/** Paths of the icons, drawn on a grid of 24 with a stroke of 2 and round ends. */
export const ICONS = {
	arrowRight: 'M5 12h14M13 6l6 6-6 6',
	check: 'M5 13l4.5 4.5L19 7',
	chevronDown: 'M6 9l6 6 6-6',
	chevronRight: 'M9 6l6 6-6 6',
	chevronUp: 'M6 15l6-6 6 6',
	copy: 'M9 9V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-4M5 9h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z',
	cross: 'M6 6l12 12M18 6L6 18',
	download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
	edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
	example: 'M9 3h6M10 3v6L4.5 18.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.5 15h9',
	file: 'M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M9 13h6M9 17h6',
	folder: 'M3 6a1 1 0 0 1 1-1h5l2 3h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z',
	help: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 17.2v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
	link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
	lock: 'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
	menu: 'M4 7h16M4 12h16M4 17h16',
	offline:
		'M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5.5 12.2a9 9 0 0 1 4-2.3M14.8 10a9 9 0 0 1 3.7 2.2M2.8 9a13 13 0 0 1 4.3-2.7M11 5.1A13 13 0 0 1 21.2 9M12 19v.1',
	plus: 'M12 5v14M5 12h14',
	print: 'M7 8V4h10v4M7 17H5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-2M7 14h10v6H7z',
	recipe: 'M5 4h10l4 4v12H5zM9 10h1M9 14h1M9 18h1M13 10h3M13 14h3',
	search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
	trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
	undo: 'M4 9h10a5.5 5.5 0 0 1 0 11H9M8 5L4 9l4 4',
	upload: 'M12 16V5M7 9.5l5-5 5 5M5 20h14'
} as const;

export type IconName = keyof typeof ICONS;
