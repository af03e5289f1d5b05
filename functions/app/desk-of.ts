import type { Opening } from '../../shared/conversation/command.ts';
import type { World } from './world.ts';

/** The clinic's desk: the conversation that is named after no address. */
export const deskOf = ({ naming, clinic }: Pick<World, 'naming' | 'clinic'>): Opening => ({
  id: naming.conversationId('email', 'desk'),
  channel: 'email',
  address: clinic.deskEmail,
});
