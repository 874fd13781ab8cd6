/** The summary of a project's data, as the draw worker gives it; without the worker's page side. */
export { countAt, SUMMARY_LEVELS, type DataSummary, type SummaryLevel } from '../../../workers/data-summary';
