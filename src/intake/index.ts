/** Whatever holds reports, as a stream of reports: files, folders, standard input. */
export { loadBytes } from './bytes.ts';
export { type IntakeOptions, intake, type Refused } from './intake.ts';
