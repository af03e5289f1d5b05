import type { ReadingWorld } from '../app/world.ts';
import { platform, readEnvironment } from '../edge/environment.ts';
import { once } from '../edge/once.ts';
import type { LinkKeys } from '../edge/signed-link.ts';
import type { MailStore } from '../ports/mail-store.ts';
import { s3MailStore } from './mail-store-s3.ts';
import { loadReaders } from './readers.ts';
import { secretWorld, type Where } from './world.ts';

/** The world of the function that reads mails. */
export const awsMailWorld = async (
  where: Where = {},
): Promise<{ readonly world: ReadingWorld; readonly linkKeys: LinkKeys; readonly mails: MailStore }> => {
  const environment = readEnvironment('receive-email');
  const { world, secrets } = await secretWorld('receive-email', where);
  return {
    world: { ...world, readers: once(loadReaders) },
    linkKeys: secrets.linkKeys,
    mails: s3MailStore({ bucket: environment.MAIL_BUCKET, ...platform(), ...where }),
  };
};
