import { createHmac } from 'node:crypto';
import type { Naming } from '../app/world.ts';
import { conversationIdOf } from './address.ts';
import { replyAddressOf } from './reply-address.ts';
import { type LinkKeys, signLink } from './signed-link.ts';
import { hashOf } from './token.ts';

/** What the names of one clinic are made with. */
export type NamingSecrets = { readonly addressSecret: string; readonly linkKeys: LinkKeys };

/** How one clinic names its conversations and links. */
export const namingOf = (
  clinic: { readonly id: string; readonly publicUrl: string; readonly mailDomain: string },
  { addressSecret, linkKeys }: NamingSecrets,
): Naming => ({
  conversationId: (channel, address) =>
    conversationIdOf({ clinicId: clinic.id, channel, address }, addressSecret),
  hashOf,
  seal: (digest) => createHmac('sha256', addressSecret).update(`digest ${digest}`).digest('base64url'),
  replyAddress: (id) => replyAddressOf(id, clinic.mailDomain, linkKeys),
  unsubscribeUrl: (id) => `${clinic.publicUrl}/u/${signLink('unsubscribe', id, linkKeys)}`,
});
