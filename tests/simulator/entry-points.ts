/**
 * Everything of the product that the simulator calls, by one name each. Another checkout is read through this file as well (`release.ts`),
 * so what it lacks of this is told when it is loaded.
 */
export { actByLink } from '../../functions/app/act-by-link.ts';
export { erasePatient } from '../../functions/app/erase-patient.ts';
export { load } from '../../functions/app/load.ts';
export { recordOf } from '../../functions/app/patient-record.ts';
export { turnCheckIns } from '../../functions/app/turn-check-ins.ts';
export { workTask } from '../../functions/app/work-task.ts';
export { handlerOf as board } from '../../functions/board.ts';
export { handleOne as canary } from '../../functions/canary.ts';
export { logTo } from '../../functions/edge/log.ts';
export { namingOf } from '../../functions/edge/naming.ts';
export { replyReaders } from '../../functions/edge/reply-readers.ts';
export { readWakePayload, writeWakePayload } from '../../functions/edge/wake-payload.ts';
export { handleOne as patientLink } from '../../functions/patient-link.ts';
export { WorldError } from '../../functions/ports/world-error.ts';
export { handleOne as practitioner } from '../../functions/practitioner.ts';
export { handlerOf as receiveEmail } from '../../functions/receive-email.ts';
export { handlerOf as receiveSms } from '../../functions/receive-sms.ts';
export { handleOne as recordReceipt } from '../../functions/record-receipt.ts';
export { handleOne as recordSession } from '../../functions/record-session.ts';
export { handleOne as sweep } from '../../functions/sweep.ts';
export { handleCommitted, handleOne as wake } from '../../functions/wake.ts';
export { readClinic } from '../../shared/clinic/read-clinic.ts';
export { evolve } from '../../shared/conversation/evolve.ts';
export { standOf } from '../../shared/paging/link-attempt.ts';

/** DynamoDB's own client is loaded for the seeds that go through it. */
export const table = async () => ({
  ...(await import('../../functions/aws/ledger-dynamodb.ts')),
  ...(await import('../../functions/aws/table.ts')),
});
