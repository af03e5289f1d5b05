import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { BoardWorld } from './app/board-world.ts';
import { fromResponse, toRequest } from './edge/fetch-event.ts';
import { once } from './edge/once.ts';
import { answerBoard } from './pages/board-app.ts';
import { respond } from './pages/board-asked.ts';
import { refusalPage } from './pages/board-sign-in.ts';

/** Answers one request for the clinic's board, under /board. */
export const handleOne = (board: BoardWorld, request: Request): Promise<Response> =>
  answerBoard(board, request);

export const compose = once(async () => (await import('./aws/board-world.ts')).awsBoardWorld());

export const handlerOf =
  (board: () => Promise<BoardWorld>) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const composed = await board();
    const request = toRequest(event);
    return fromResponse(
      request === undefined
        ? respond(refusalPage('too-large', composed.world.clinic))
        : await handleOne(composed, request),
    );
  };

export const handler = handlerOf(compose);
