/** Everything the program keeps on this machine. The only folder that knows Dexie. */
export {
	openDatabase,
	DATABASE_NAME,
	DATABASE_VERSION,
	type ConnectionEvents,
	type Database
} from './database';
export { type StorageCode, type StorageProblem } from './problems';
export { readContents, storeContents, type StoredContents } from './contents';
export {
	createProject,
	listTables,
	readTables,
	storeImport,
	type ImportPlan,
	type NewProjectWithTables
} from './imports';
export {
	listProjects,
	markOpened,
	purgeDeleted,
	readProject,
	readRegister,
	saveProject,
	setDeleted,
	type ProjectChanges
} from './projects';
export { askToPersist, deleteEverything, storageUse, type StorageUse } from './persistence';
export { arrangeTables, type TableArrangement } from './removal';
export {
	readAssignments,
	readLayouts,
	rememberAssignments,
	rememberLayouts,
	type RememberedAssignments,
	type RememberedLayouts
} from './settings';
export { tableBuffers, tableBytes } from './table-records';
export { watchProject, watchProjects } from './watch';
export type { NewTable, ProjectRecord, Step, StoredAnalysis, TableRecord } from './records';
