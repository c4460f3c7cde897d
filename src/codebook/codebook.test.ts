import { describe, expect, test } from 'vitest';
import {
  CAMEO,
  CONTEXTS,
  COUNTRIES,
  cameoOf,
  EVENTS,
  type EventName,
  goldsteinOf,
  INTERNATIONAL,
  isActorCode,
  isCameo,
  isContext,
  isEvent,
  isMode,
  isSector,
  ploverOf,
  ploverRootOf,
  SECTORS,
} from './index.ts';

const events = Object.keys(EVENTS) as EventName[];

describe('PLOVER', () => {
  test('has 16 event types, 37 contexts, 25 sectors, 7 international codes', () => {
    expect(events).toHaveLength(16);
    expect(new Set(CONTEXTS).size).toBe(37);
    expect(Object.keys(SECTORS)).toHaveLength(25);
    expect(Object.keys(INTERNATIONAL)).toHaveLength(7);
  });

  test('gives every event with each of its modes a quad class and a score within -10 and 10', () => {
    for (const event of events) {
      for (const modes of [[], ...Object.keys(EVENTS[event].modes).map((mode) => [mode])]) {
        const plover = ploverOf(event, modes, []);
        expect([1, 2, 3, 4]).toContain(plover.quad);
        expect(Math.abs(plover.score)).toBeLessThanOrEqual(10);
        expect(plover.score > 0.5).toBe(plover.quad <= 2);
      }
    }
  });

  test('scores a single mode as the mode, several as the one with the largest absolute score', () => {
    expect(ploverOf('CONSULT', [], []).score).toBe(2.5);
    expect(ploverOf('CONSULT', ['phone'], []).score).toBe(1.5);
    expect(ploverOf('CONSULT', ['third-party', 'multilateral'], []).score).toBe(4);
    expect(ploverOf('REQUEST', ['assist', 'change'], []).score).toBe(-1);
  });

  test('decides the inconsistencies of the manual as documented', () => {
    expect(ploverOf('SANCTION', [], []).quad).toBe(4);
    expect(ploverOf('ACCUSE', [], []).score).toBe(-3);
    expect(ploverOf('PROTEST', ['vandalize'], []).score).toBe(-5);
  });

  test('sorts modes and contexts, once each', () => {
    const { modes, contexts } = ploverOf(
      'CONSULT',
      ['visit', 'phone', 'visit'],
      ['military', 'diplomatic', 'military'],
    );
    expect(modes).toEqual(['phone', 'visit']);
    expect(contexts).toEqual(['diplomatic', 'military']);
  });

  test('refuses codes outside of the codebook, and names that every object has', () => {
    expect(() => ploverOf('DEMAND', [], [])).toThrow("'DEMAND' is no PLOVER event type");
    expect(() => ploverOf('AGREE', ['visit'], [])).toThrow("AGREE has no mode 'visit'");
    expect(() => ploverOf('AGREE', [], ['humanitarian'])).toThrow("'humanitarian' is no PLOVER context");
    expect([isEvent('toString'), isMode('AGREE', 'toString'), isSector('constructor')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isContext('cbrn'), isContext('democracy')]).toEqual([true, false]);
  });
});

describe('actor codes', () => {
  test('are the 193 members of the United Nations, eight more, and the international actors', () => {
    expect(COUNTRIES.size).toBe(201);
    for (const [code, name] of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(name).toMatch(/^[A-Z]\D+$/);
    }
    for (const code of ['KOR', 'CHN', 'KOS', 'TWN', 'HKG', 'IGO', 'EUR'])
      expect(isActorCode(code)).toBe(true);
    for (const code of ['kor', 'XXX', 'GOV', 'UNK', '']) expect(isActorCode(code)).toBe(false);
  });
});

describe('CAMEO', () => {
  test('has 20 roots, every longer code has the shorter above it, every code a label and a score', () => {
    expect([...CAMEO.keys()].filter((code) => code.length === 2)).toHaveLength(20);
    for (const [code, { label, goldstein }] of CAMEO) {
      if (code.length > 2) expect(isCameo(code.slice(0, -1)), code).toBe(true);
      expect(label.length, code).toBeGreaterThan(3);
      expect(Math.abs(goldstein ?? Number.NaN), code).toBeLessThanOrEqual(10);
    }
  });

  test('gives a code without a score of its own that of the code above', () => {
    expect(goldsteinOf('1042')).toBe(-5);
    expect(goldsteinOf('036')).toBe(4);
    expect(goldsteinOf('999')).toBeNull();
  });

  test('maps to PLOVER and back by its roots', () => {
    for (const code of CAMEO.keys()) {
      const event = ploverRootOf(code);
      if (/^0[12]/.test(code)) expect(event, code).toBeNull();
      else expect(isEvent(event ?? ''), code).toBe(true);
    }
    expect(['163', '0814', '085', '1712', '192'].map(ploverRootOf)).toEqual([
      'SANCTION',
      'RETREAT',
      'RETREAT',
      'ASSAULT',
      'COERCE',
    ]);
    for (const event of events) {
      for (const modes of [[], ...Object.keys(EVENTS[event].modes).map((mode) => [mode])])
        expect(isCameo(cameoOf(event, modes)), `${event} ${modes}`).toBe(true);
    }
    expect(cameoOf('CONSULT', ['phone'])).toBe('041');
  });
});
