import type { Verdict } from '../triage/verdict.ts';

/** What is known of a mail beside its words. */
export type MailFacts = {
  /** A machine wrote it: out of office, a list, a bounce. */
  readonly automatic: boolean;
  /** Files that came along. Nobody opens them here. */
  readonly attachments: number;
  /** Whether the sender's own domain vouches for it. */
  readonly verified: boolean;
};

const isRed = ({ disposition }: Verdict): boolean => disposition === 'emergency' || disposition === 'urgent';

const automatic = (verdict: Verdict): Verdict => ({
  ...verdict,
  disposition: 'administrative',
  flags: [
    { id: 'auto-reply', level: 'administrative', span: [0, 0], rule: '4.17 header', status: 'affirmed' },
  ],
  admin: ['auto-reply'],
  reasons: ['A program answered, not the patient.'],
});

const pictured = (verdict: Verdict): Verdict => ({
  ...verdict,
  disposition: 'concern',
  flags: [
    {
      id: 'unresolved-assertion',
      level: 'concern',
      span: [0, 0],
      rule: '1.1 a file without words',
      status: 'uncertain',
    },
    ...verdict.flags,
  ],
  reasons: [
    'A file came without words that could be read: it may be a picture of a wound. Look at the mail.',
    ...verdict.reasons,
  ],
});

/**
 * The reading of a mail: danger in its words stays danger whoever wrote them; a machine's answer is silence; a file that nobody
 * can read here is looked at by a person. Source: clinical sheet, sections 1.1 and 4.17.
 */
export const readAsMail = (verdict: Verdict, mail: MailFacts | undefined): Verdict => {
  if (mail === undefined || isRed(verdict)) return verdict;
  if (mail.automatic) return automatic(verdict);
  return mail.attachments > 0 && verdict.disposition === 'unclear' ? pictured(verdict) : verdict;
};
