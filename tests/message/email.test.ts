import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/clinic/clinic.ts';
import { checkInKinds } from '../../shared/kernel/treatment.ts';
import {
  renderAlarmEmail,
  renderAnswerEmail,
  renderCheckInEmail,
  renderPageEmail,
  spokenSubject,
} from '../../shared/message/email.ts';
import { phrasesInEmail } from '../../shared/message/email-texts.ts';
import { escapeHtml, type Mail } from '../../shared/message/letter.ts';
import { patientTexts } from '../../shared/message/texts.ts';
import type { TextKey } from '../../shared/message/wording.ts';
import { anyText } from '../support/any-text.ts';
import { clinicWith } from './support.ts';

const clinic = clinicWith();
const unsubscribeUrl = 'https://example.com/u/1.c-abc.sig';
const isKey = (key: string): key is TextKey => Object.hasOwn(patientTexts, key);
const keys = Object.keys(patientTexts).filter(isKey);
const answers = keys
  .filter((key) => !key.startsWith('checkin.'))
  .flatMap((key) => languages.map((language) => ({ key, language })));
const checkIns = checkInKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

/** The words of the HTML: its tags taken away, its entities read. */
const wordsOf = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

const everyMail: readonly (readonly [string, Mail])[] = [
  ...checkIns.map((of): [string, Mail] => [
    `check-in ${of.kind} ${of.language}`,
    renderCheckInEmail({ ...of, clinic, unsubscribeUrl }),
  ]),
  ...answers.map((of): [string, Mail] => [
    `${of.key} ${of.language}`,
    renderAnswerEmail({ ...of, clinic, unsubscribeUrl }),
  ]),
  [
    'page',
    renderPageEmail(
      { body: 'P1. Case 37. Open https://example.com/p/x Reply ACK 37', caseCode: '37' },
      clinic,
    ),
  ],
  ['alarm', renderAlarmEmail({ about: 'ladder-ended', clinic, caseCode: '37' })],
];

describe('every e-mail', () => {
  test.each(everyMail)(
    '%s loads nothing, runs nothing, needs no table and is readable in the dark',
    (_name, mail) => {
      expect(mail.html).not.toMatch(/<(script|img|iframe|object|embed|link|form|table|style|svg|video)/i);
      expect(mail.html).not.toMatch(/url\(|@import|\ssrc=|\son\w+=/i);
      expect(mail.html).toContain('<meta name="color-scheme" content="light dark">');
      expect(mail.html).not.toMatch(/[^-]color:\s*(#|black|white)|background/);
    },
  );

  test.each(everyMail)('%s says the same in text and in HTML', (_name, mail) => {
    const words = wordsOf(mail.html);
    for (const line of mail.text.split('\n')) {
      const plain = line
        .replace(/^- /, '')
        .replace(/:$/, '')
        .replace(/: https:\/\/example.com\/u\/.*$/, '');
      expect(words).toContain(plain);
    }
    expect(mail.text).not.toMatch(/[{}]|undefined/);
    expect(mail.subject).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('a check-in by e-mail', () => {
  test.each([
    ['en', 'Checking in after your visit'],
    ['es', 'Seguimiento de su visita'],
  ] as const)('in %s has a subject that tells a stranger nothing', (language, subject) => {
    for (const kind of checkInKinds) {
      expect(renderCheckInEmail({ kind, language, clinic, unsubscribeUrl }).subject).toBe(subject);
    }
  });

  test.each(checkIns)('$kind in $language asks, warns, and says how to leave', (of) => {
    const { text } = renderCheckInEmail({ ...of, clinic, unsubscribeUrl });
    expect(text).toMatch(/0 \(.*10 \(/);
    expect(text).toMatch(/own words|propias palabras/);
    expect(text.match(/911/g)?.length).toBe(2);
    expect(text).toContain('303-555-0100');
    expect(text).toContain('Example Clinic');
    expect(text).toContain(unsubscribeUrl);
    expect(text).not.toMatch(/STOP|HELP/);
  });

  test('uses the emergency number of the clinic', () => {
    const { text } = renderCheckInEmail({
      kind: '4h',
      language: 'en',
      clinic: { ...clinicWith(), emergencyNumber: '112' },
      unsubscribeUrl,
    });
    expect(text).not.toContain('911');
    expect(text).toContain('Call 112 now for');
  });

  test('calls nothing common after a week', () => {
    const at = (kind: '48h' | '7d') =>
      renderCheckInEmail({ kind, language: 'en', clinic, unsubscribeUrl }).text;
    expect(at('48h')).toContain('Common after a visit');
    expect(at('7d')).not.toContain('Common');
  });
});

describe('an answer by e-mail', () => {
  test.each(answers)('$key in $language reads as a mail', ({ key, language }) => {
    const { text, subject } = renderAnswerEmail({ key, language, clinic, unsubscribeUrl });
    expect(text).not.toMatch(/STOP|HELP|Msg &|msgs|tarifas/);
    expect(text.replace('Call or text 988', '')).not.toMatch(/\btexts?\b/i);
    expect(subject).toMatch(/^Re: (Checking in after your visit|Seguimiento de su visita)$/);
    expect(text).toMatch(/911/);
  });

  test('an emergency is told first to call', () => {
    const { text } = renderAnswerEmail({ key: 'ack.emergency', language: 'en', clinic, unsubscribeUrl });
    expect(text).toMatch(
      /^Example Clinic\n\nThis may be an emergency\. Call 911 now or have someone take you to the ER\./,
    );
  });

  test.each(['admin.stop', 'admin.wrong_number'] as const)('%s offers nothing to leave any more', (key) => {
    const mail = renderAnswerEmail({ key, language: 'en', clinic, unsubscribeUrl });
    expect(mail.text + mail.html).not.toContain(unsubscribeUrl);
  });

  test.each(languages)('every phrase that is changed in %s still stands in some text', (language) => {
    const all = answers.map(({ key }) => patientTexts[key][language]).join('\n');
    for (const [phrase] of phrasesInEmail[language]) expect(all).toContain(phrase);
  });

  test.each(languages)('no phrase in %s hides behind an earlier, shorter one', (language) => {
    const phrases = phrasesInEmail[language].map(([phrase]) => phrase);
    phrases.forEach((phrase, n) => {
      for (const earlier of phrases.slice(0, n)) expect(phrase.includes(earlier)).toBe(false);
    });
  });
});

describe('a page and an alarm by e-mail', () => {
  test('a page has the words of the text, its link, and the case in the subject', () => {
    const body = 'DN FOLLOW-UP EMERGENCY P1. Case 37. Open https://example.com/p/a_b-c Reply ACK 37';
    const mail = renderPageEmail({ body, caseCode: '37' }, clinic);
    expect(mail.subject).toBe('DN follow-up: case 37');
    expect(mail.text).toContain(body);
    expect(mail.html).toContain(
      '<a href="https://example.com/p/a_b-c">https://example.com/p/a_b-c</a> Reply',
    );
  });

  test('a page says that its case can be taken by text only where texts are on', () => {
    const textOf = (sms?: 'off'): string =>
      renderPageEmail({ body: 'x', caseCode: '37' }, clinicWith({ sms })).text;
    expect(textOf()).toMatch(/text ACK 37 .* or answer this mail with ACK 37\./s);
    expect(textOf('off')).toContain('open the link, or answer this mail with ACK 37.');
    expect(textOf('off')).not.toContain('text ACK');
  });

  test.each(['ladder-ended', 'nobody-to-page', 'sender-blocked', 'could-not-read'] as const)(
    'the alarm %s says who is not reached and what to do',
    (about) => {
      const mail = renderAlarmEmail({ about, clinic, caseCode: '37' });
      expect(mail.subject).toMatch(/^ALARM example: /);
      expect(mail.text).toMatch(/Case 37/);
      expect(mail.text).toMatch(/Step 2: backup-1/);
      expect(mail.text).not.toMatch(/\+?1?303555/);
      expect(renderAlarmEmail({ about, clinic }).text).not.toContain('Case');
    },
  );
});

describe('nothing that is filled in can become more than words', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>',
    'x\r\nBcc: everyone@example.com',
    'x\u2028Subject: y',
    '&lt;b&gt;',
    '{phone}{clinic}',
    'javascript:alert(1)',
  ];
  const plain = renderPageEmail({ body: 'x', caseCode: '1' }, clinic);

  test('what could end an element or a quoted attribute is written as an entity', () => {
    expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
  });

  test.each(payloads)('%j in a page', (payload) => {
    const mail = renderPageEmail({ body: payload, caseCode: payload }, clinic);
    expect(tagsOf(mail.html)).toEqual(tagsOf(plain.html));
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}]/u);
    expect(wordsOf(mail.html)).toContain(payload.replace(/\s+/g, ' '));
  });

  test.each(payloads)('%j as the name of a clinic', (payload) => {
    const of = { kind: '4h', language: 'en', unsubscribeUrl } as const;
    const name = payload.slice(0, 20);
    const mail = renderCheckInEmail({ ...of, clinic: clinicWith({ name }) });
    expect(tagsOf(mail.html)).toEqual(tagsOf(renderCheckInEmail({ ...of, clinic }).html));
  });

  test.each([
    'javascript:alert(1)',
    '',
    'https://x y',
    'https://x"onclick="y',
    'data:text/html,x',
    '//x',
    'https://x\r\ny',
  ])('%j is no address to leave by', (url) => {
    const mail = renderCheckInEmail({ kind: '4h', language: 'en', clinic, unsubscribeUrl: url });
    expect(mail.html).not.toContain('<a ');
    expect(mail.html).not.toContain('alert');
  });

  test('any words', () => {
    const bodies = anyText().filter((body) => !/https?:\/\//.test(body));
    fc.assert(
      fc.property(bodies, anyText(), (body, caseCode) => {
        const mail = renderPageEmail({ body, caseCode }, clinic);
        expect(tagsOf(mail.html)).toEqual(tagsOf(plain.html));
        expect(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(mail.subject)).toBe(false);
      }),
    );
  });
});

test.each([
  ['Re: numb hand', 'numb hand'],
  ['numb hand', 'numb hand'],
  ['RE: Fwd: numb hand', 'numb hand'],
  ['[EXTERNAL] numb hand', '[EXTERNAL] numb hand'],
  ['Re: Checking in after your visit', ''],
  ['RE: [EXTERNAL] DN follow-up: case 37', ''],
  ['DN follow-up: case 37 is getting worse', 'DN follow-up: case 37 is getting worse'],
  ['', ''],
])('the subject "%s" says "%s" beside the words', (subject, said) => {
  expect(spokenSubject(subject, clinic)).toBe(said);
});
