import { boardPage } from '../functions/pages/board-frame.ts';
import { html } from '../functions/pages/html.ts';

/** What a browser gets for an address that leads nowhere: the two ways on. */
export const lostPage = boardPage(
  404,
  'Nothing is here',
  html`<body><main class="gate" id="main"><div class="card"><h1>Nothing is here</h1>
<p>This machine has no page at that address. Nothing was changed.</p>
<p><a class="call first" href="/">To the console</a></p>
<p><a class="call" href="/board">To the board</a></p></div></main></body>`,
);
