const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A stretch of time as a person writes it (`30s`, `15m`, `2h`, `1d`), in ms; null for what is none. */
export function durationOf(text: string): number | null {
  const [, figure, unit] = /^(\d{1,6})\s*([smhd])$/.exec(text.trim()) ?? [];
  return figure === undefined || unit === undefined ? null : Number(figure) * (UNITS[unit] ?? 0);
}
