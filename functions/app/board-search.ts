import { searchTerms } from '../../shared/conversation/listing.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { type ConversationId, conversationId, patientId } from '../../shared/kernel/brand.ts';
import { type ConversationRow, pageSize, type Rows, rowsOf } from './board-lists.ts';
import { followedElsewhere } from './known-elsewhere.ts';
import type { World } from './world.ts';

/**
 * The conversations an exact phone number or e-mail address may name: no index knows addresses, their names are hashes of them. A phone
 * names those as well who are followed by e-mail and gave it.
 */
const byAddress = async (
  world: World,
  phones: readonly string[],
  typed: string,
): Promise<readonly ConversationId[]> => {
  const here = phones.map((phone) => world.naming.conversationId('sms', phone));
  const onFile = [];
  for (const one of here) onFile.push(...(await followedElsewhere(world, one)));
  return [
    ...here,
    ...onFile.map((one) => one.conversationId),
    ...(/^[^\s@]+@[^\s@]+$/.test(typed) ? [world.naming.conversationId('email', typed)] : []),
  ];
};

const byPatient = async (world: World, typed: string): Promise<readonly ConversationId[]> => {
  if (!/^[\x21-\x7e]{1,64}$/.test(typed)) return [];
  const pointer = await world.ledger.find(pointerKeys.patient(patientId(typed)));
  if (pointer === undefined) return [];
  const { conversationId: id }: { conversationId: string } = JSON.parse(pointer.value);
  return [conversationId(id)];
};

/** The conversation of `44` or `case 44`: an open case, or one whose number has not been given to another since. */
const byCase = async (world: World, typed: string): Promise<readonly ConversationId[]> => {
  const code = /^(?:case\s*)?#?\s*(\d{2,3})$/i.exec(typed)?.[1];
  const pointer = code === undefined ? undefined : await world.ledger.find(pointerKeys.caseCode(code));
  return pointer === undefined ? [] : [conversationId(pointer.value)];
};

/**
 * Finds a patient by the number of a case, a phone number, an e-mail address, an id, or the beginning of a name. `phones` are those
 * that the typed words may be, as E.164.
 */
export const findPatients = async (
  world: World,
  typed: string,
  phones: readonly string[],
): Promise<Rows<ConversationRow>> => {
  const exact = [
    ...(await byCase(world, typed)),
    ...(await byAddress(world, phones, typed)),
    ...(await byPatient(world, typed)),
  ];
  const named = await world.ledger.search(searchTerms(typed), pageSize);
  const ids = [...new Set([...exact, ...named.map(({ id }) => id)])];
  const rows = await rowsOf(
    world,
    ids.map((id) => ({ id, version: 0 })),
  );
  // The canary's case has a number too, and is nobody.
  const ofPatients = rows.rows.filter(({ state }) => state.canary !== true && state.desk === undefined);
  return { ...rows, rows: ofPatients, isCut: named.length === pageSize };
};
