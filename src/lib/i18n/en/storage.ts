import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

const storage: Messages['storage'] = {
	newerVersion:
		'What is stored on this computer was written by a newer version of Treffsikker. Reload the page to get the newer version. Nothing has been changed.',
	blocked:
		'Another tab has an older version of Treffsikker open and keeps the storage busy. Close that tab, and this one goes on by itself.',
	closed:
		'Treffsikker was updated in another tab. Reload the page to go on here. What was stored is still there.',
	deletedElsewhere:
		'Everything that was stored was deleted from another tab. Reload the page to start again.',
	full: 'There is no room for more on this computer, or within what the browser allows. Nothing was stored. Delete projects you do not need, or free some space, and try again.',
	stale:
		'The project was changed in another tab while you worked here. The newest from the other tab is shown now. Your last change here was not stored; Undo brings it back.',
	changedElsewhere: 'The project was changed in another tab. The newest is shown now.',
	gone: 'The project does not exist on this computer any more. It was deleted, perhaps in another tab.',
	tableGone:
		'The table does not exist on this computer any more. It was removed for good, perhaps because the project was opened anew.',
	unavailable:
		'The browser does not let this page store anything. The reason may be private browsing or a setting that blocks storage.',
	failed: ({ reason }: NonNullable<Message['params']>) =>
		`Storing failed, and nothing was changed. The browser says: ${reason}`,
	noticeTitle: 'Storage on this computer',
	reload: 'Reload the page',
	dismiss: 'I have read this'
};

export default storage;
