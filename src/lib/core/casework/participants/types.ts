/** The municipalities that take part in the follow-up scheme, and in other schemes. */
export interface ParticipantRegister {
	version: 1;
}
