import type { Clinic, Person } from '../clinic/clinic.ts';
import type { Conversation } from './conversation.ts';

/** True where a person of the clinic is the patient at this address: nobody is paged for, or acts on, their own red flag. */
export const isOwnConversation = ({ channel, address }: Conversation, person: Person): boolean =>
  channel === 'sms' ? person.phone === address : person.email?.toLowerCase() === address.toLowerCase();

/** The clinic as this conversation may page it: everybody but whoever is its patient. */
export const helpersOf = (clinic: Clinic, state: Conversation): Clinic =>
  clinic.people.some((person) => isOwnConversation(state, person))
    ? { ...clinic, people: clinic.people.filter((person) => !isOwnConversation(state, person)) }
    : clinic;
