export type WorldErrorCode = 'unavailable' | 'throttled' | 'unreadable' | 'denied' | 'unexpected';

/** The one error adapters throw: the world outside did not do its part. The message carries ids only, never personal data. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  readonly code: WorldErrorCode;
  /** True where the same call may succeed later. */
  readonly retriable: boolean;

  constructor(message: string, about: { code: WorldErrorCode; retriable: boolean; cause?: unknown }) {
    super(message, { cause: about.cause });
    this.code = about.code;
    this.retriable = about.retriable;
  }
}
