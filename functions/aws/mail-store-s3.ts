import { GetObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { MailStore } from '../ports/mail-store.ts';
import { WorldError } from '../ports/world-error.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type MailStoreSettings = {
  readonly bucket: string;
  readonly client?: Pick<S3ClientConfig, 'region' | 'endpoint' | 'credentials' | 'forcePathStyle'>;
};

/** Mails that the receiving service put into a bucket. Reading changes nothing, so the client may try again. */
export const s3MailStore = ({ bucket, client: where = {} }: MailStoreSettings): MailStore => {
  const client = new S3Client({
    ...where,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 15_000, throwOnRequestTimeout: true },
  });
  return {
    read: async (key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (Body !== undefined) return await Body.transformToByteArray();
      } catch (cause) {
        throw worldErrorOf(failureOf(cause), cause);
      }
      throw new WorldError('a stored mail is empty', { code: 'unreadable', retriable: false });
    },
  };
};
