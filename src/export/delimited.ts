/** A line of comma-separated values as RFC 4180 has it, its end included. Null is the empty field. */
export const csvLine = (fields: readonly (string | null)[]): string => `${fields.map(quoted).join(',')}\r\n`;

const quoted = (field: string | null): string =>
  field !== null && /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : (field ?? '');

/**
 * A tab-separated line, its end included. The form knows no quoting, so tabs, line ends and other control characters
 * become one blank; null and what is empty after that become `None`.
 */
export const tabLine = (fields: readonly (string | null)[]): string =>
  `${fields.map((field) => plain(field ?? '') || 'None').join('\t')}\n`;

const plain = (field: string): string => field.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
