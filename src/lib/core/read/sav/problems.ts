/** Why a file could not be read as an SPSS system file. Params: `offset` is a byte of the file, from 0. */
export type SavCode =
	| 'sav.notSav'
	| 'sav.encrypted'
	| 'sav.truncated'
	| 'sav.badRecord'
	| 'sav.badEncoding'
	| 'sav.noVariables'
	| 'sav.duplicateName'
	| 'sav.caseCount'
	| 'sav.badCompression'
	| 'sav.tooLarge'
	| 'sav.tooManyRows'
	| 'sav.dictionaryTooLarge';

/** Which part of the file a problem is about; the catalogues word it. */
export type SavPart =
	| 'header'
	| 'variable'
	| 'valueLabels'
	| 'document'
	| 'extension'
	| 'recordType'
	| 'floatFormat'
	| 'veryLongStrings'
	| 'weight'
	| 'data';
