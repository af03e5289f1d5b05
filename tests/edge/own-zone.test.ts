import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('own-zone.js', import.meta.url));

/** Summer times of all kinds: none, half an hour, the south, a month of fasting, and a day that a country left out. */
const zones = [
  'America/Denver',
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'America/Santiago',
  'Europe/Madrid',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Antarctica/Troll',
];

const shownBy = async (way: 'own' | 'format'): Promise<readonly string[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, way, JSON.stringify(zones)], {
    env: { ...process.env, TZ: 'UTC' },
    maxBuffer: 50_000_000,
  });
  return stdout.trim().split('\n');
};

describe("the process's own clock, set to a clinic's zone", () => {
  test('tells the same times as a format of that zone', async () => {
    const [own, format] = await Promise.all([shownBy('own'), shownBy('format')]);
    expect(own.at(-1)).toBe('the clock shows a zone');
    expect(format.at(-1)).toBe('the clock shows UTC');
    expect(own.slice(0, -1)).toHaveLength(zones.length);
    expect(own.slice(0, -1)).toEqual(format.slice(0, -1));
  });
});
