/** Columns of a weekly POLECAT file, in its order. Releases read elsewhere may say `Event Intensity`. */
export const POLECAT_COLUMNS = (
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|' +
  'Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|' +
  'Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|' +
  'Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|' +
  'GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|' +
  'Story Locations|Language|Version'
).split('|');

/** Columns of an ICEWS event file, in its order. */
export const ICEWS_COLUMNS = (
  'Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|' +
  'Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|' +
  'Longitude'
).split('|');
