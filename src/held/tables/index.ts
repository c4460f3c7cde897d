/** Flat forms of what is assessed and decided: for tables over HTTP and on the command line. */
export {
  FOUND_TABLE,
  LINE_TABLE,
  linesOfDossier,
  linesOfMatter,
  MOMENT_TABLE,
  thingsFound,
} from './lines.ts';
export { DECISION_TABLE, MATTER_TABLE, PANEL_TABLE, TASK_TABLE } from './lists.ts';
