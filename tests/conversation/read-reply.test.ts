import { describe, expect, test } from 'vitest';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import { readReply } from '../../shared/conversation/read-reply.ts';
import { triage } from '../../shared/triage/triage.ts';
import { at } from '../support/clinic.ts';

const now = at('2026-03-02T21:00:00Z');
const read = (text: string, ...preceding: readonly string[]): string =>
  readReply({ text, preceding, sentAt: now, triage, consentIn: readConsentWords }, []).disposition;

describe('what came within a minute and a half is read together', () => {
  test('and is worse where the parts are harmless alone and not together', () => {
    expect(read('I feel a sharp pain when I')).not.toBe('emergency');
    expect(read('breathe in')).not.toBe('emergency');
    expect(read('breathe in', 'I feel a sharp pain when I')).toBe('emergency');
  });

  test('and is not raised by what the part before has raised already', () => {
    expect(read("I can't breathe")).toBe('emergency');
    expect(read('HELP')).toBe('administrative');
    expect(read('HELP', "I can't breathe")).toBe('administrative');
    expect(read('START', 'my hand is numb')).toBe('administrative');
  });

  test('and is raised above it where the parts together are worse than each', () => {
    expect(read('my hand is numb')).toBe('urgent');
    expect(read('breathe in', 'my hand is numb', 'I feel a sharp pain when I')).toBe('emergency');
  });

  test.each([
    ['hmm 😭', 'administrative'],
    ['3', 'administrative'],
    ['asdf 😭', 'administrative'],
    // What leads to it, or tells of something wrong, makes it no keyword.
    ['something is wrong', 'urgent'],
    ['I need', 'urgent'],
    ['please', 'urgent'],
    ['someone', 'urgent'],
    ['necesito', 'urgent'],
  ] as const)('and a bare HELP after %j is %s', (before, disposition) => {
    expect(read(before === 'necesito' ? 'AYUDA' : 'HELP', before)).toBe(disposition);
  });

  test('and STOP still ends a sentence', () => {
    expect(read("the bleeding won't")).not.toBe('emergency');
    expect(read('STOP', "the bleeding won't")).toBe('emergency');
  });

  test('and stays what the parts are where together they make no sense', () => {
    expect(read('START', 'STOP')).toBe('administrative');
    expect(read('START', 'STOP', '3')).toBe('administrative');
    expect(read('I feel fine', 'HELP')).toBe('all_clear');
  });
});
